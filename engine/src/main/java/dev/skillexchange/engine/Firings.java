package dev.skillexchange.engine;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.engine.answer.FiringAnswer;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Posting;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.source.file.PostingFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts which skills of the catalogue the postings of a feed name; needs no store. What is held
/// grows with the catalogue, not with the feed.
public final class Firings {
  private final Knowledge knowledge;

  public Firings(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Derives every posting of some files and folders.
  ///
  /// @throws UserError where a path holds nothing to read, or a file can not be read
  public FiringAnswer firing(List<Path> paths, Progress progress) {
    List<PostingSource> sources = new ArrayList<>();
    for (Path path : paths) {
      sources.addAll(PostingFiles.at(path, false));
    }
    Count count = new Count();
    for (int i = 0; i < sources.size(); i++) {
      progress.at("reading " + sources.get(i).name(), i, sources.size());
      read(sources.get(i), count);
    }
    return FiringAnswer.of(
        knowledge.catalogue().edition(),
        knowledge.catalogue().skills().values(),
        count.named,
        count.postings,
        count.rejected);
  }

  private static void read(PostingSource source, Count count) {
    try {
      source.read(count);
    } catch (IOException e) {
      throw new UserError(
          "broken off in the middle", source.name(), "Check the file (" + e + ").", e);
    }
  }

  /// What the postings name so far.
  private final class Count implements PostingSink {
    private final Map<SkillId, Long> named = new HashMap<>();
    private long postings;
    private long rejected;

    @Override
    public void posting(Posting posting) {
      postings++;
      knowledge
          .deriver()
          .derive(posting)
          .facts()
          .skills()
          .forEach(
              mention -> mention.skill().ifPresent(skill -> named.merge(skill, 1L, Long::sum)));
    }

    @Override
    public void rejected(long row, String reason) {
      rejected++;
    }

    @Override
    public void unlisted() {}

    @Override
    public void complete(String source, String board) {}
  }
}
