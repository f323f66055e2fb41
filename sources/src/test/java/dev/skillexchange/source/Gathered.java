package dev.skillexchange.source;

import dev.skillexchange.job.Posting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What a source handed on, in order.
public final class Gathered implements PostingSink {
  public final List<Posting> postings = new ArrayList<>();
  public final List<String> rejected = new ArrayList<>();
  public final List<String> complete = new ArrayList<>();
  public int unlisted;

  public static Gathered from(PostingSource source) throws IOException {
    Gathered gathered = new Gathered();
    source.read(gathered);
    return gathered;
  }

  @Override
  public void posting(Posting posting) {
    postings.add(posting);
  }

  @Override
  public void rejected(long row, String reason) {
    rejected.add(row + ": " + reason);
  }

  @Override
  public void unlisted() {
    unlisted++;
  }

  @Override
  public void complete(String source, String board) {
    complete.add(source + ":" + board);
  }
}
