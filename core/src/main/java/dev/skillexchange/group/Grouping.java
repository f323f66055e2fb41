package dev.skillexchange.group;

import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Grouping: which postings of an employer show one job, and its name, the lowest of their keys.
///
/// It is a function of the set of postings, whatever the order in which they came: when one comes,
/// changes, closes or goes, what is left is grouped as if it had always been so. Within a block
/// nothing depends on other blocks.
///
/// Jobs of several blocks are one where the same words stand under titles that may be two names of
/// one opening: see [Wordings].
///
/// Within a block the postings are taken by rising key. Each joins the job whose first posting it
/// is most like, among those that it [fits][Cluster#fit]; else it begins one. So one job never
/// holds two postings that contradict each other, whatever stands between them, nor two that a
/// person set [apart][Apart].
public final class Grouping {
  private Grouping() {}

  /// A posting as grouping sees it.
  ///
  /// @param sighting when it was there: two texts at one time on one board are two jobs where two
  ///   texts one after the other are one job posted again
  public record Member(EmployerId employer, Signature signature, Sighting sighting) {
    public Block block() {
      return new Block(employer, signature.title());
    }

    /// The wording; none where no other title may name the opening.
    public Optional<Wording> wording() {
      return Wording.of(employer, signature);
    }
  }

  /// What postings that may show one job have in common.
  public record Block(EmployerId employer, long title) {

    /// A short name under which a store finds the postings of the block; seldom those of another
    /// block have it too.
    public String id() {
      return "%016x".formatted(Hashes.mixed(Hashes.of(employer.slug()) + title));
    }
  }

  /// What postings under several titles that may show one job have in common: the employer, and the
  /// words that tell the work.
  public record Wording(EmployerId employer, long words) {
    /// The wording of a posting; none where no other title may name its opening.
    public static Optional<Wording> of(EmployerId employer, Signature signature) {
      return signature.naming().known()
          ? Optional.of(new Wording(employer, signature.duties()))
          : Optional.empty();
    }

    /// A short name under which a store finds the postings of the wording.
    public String id() {
      return "%016x".formatted(Hashes.mixed(Hashes.of(employer.slug()) - words));
    }
  }

  /// The job of each posting where none were set apart.
  ///
  /// @param members postings; of each block and of each wording that occurs, all
  public static Map<PostingKey, JobId> jobs(Map<PostingKey, Member> members) {
    return jobs(members, Apart.none());
  }

  /// The job of each posting.
  ///
  /// @param members postings; of each block and of each wording that occurs, all
  /// @param apart may name postings that are not among them
  public static Map<PostingKey, JobId> jobs(Map<PostingKey, Member> members, Apart apart) {
    Map<Block, TreeMap<PostingKey, Member>> blocks = new HashMap<>();
    members.forEach((key, member) ->
        blocks.computeIfAbsent(member.block(), _ -> new TreeMap<>()).put(key, member));
    Map<PostingKey, Cluster> clusters = HashMap.newHashMap(members.size());
    Wordings wordings = new Wordings(apart);
    for (Map<PostingKey, Member> block : blocks.values()) {
      Clusters ofBlock = new Clusters(apart);
      block.forEach((key, member) -> clusters.put(key, ofBlock.add(new Entry(key, member))));
      wordings.take(ofBlock.all());
    }
    Map<Cluster, JobId> joined = wordings.joined();
    Map<PostingKey, JobId> jobs = HashMap.newHashMap(members.size());
    clusters.forEach((key, cluster) ->
        Optional.ofNullable(joined.get(cluster)).ifPresent(job -> jobs.put(key, job)));
    return jobs;
  }
}
