package dev.skillexchange.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobIndex;

/// What the open jobs of a market tell of skills: how distinctive each is, how far one stands in
/// for another, and what each role asks for. Made of counts alone, so that the same market always
/// tells the same. Used by several threads.
public final class MarketSkills {
  private final Distinctiveness weights;
  private final Relations relations;
  private final RoleDemands demands;
  private final AskedWeights asked;

  private MarketSkills(Distinctiveness weights, Relations relations, RoleDemands demands) {
    this.weights = weights;
    this.relations = relations;
    this.demands = demands;
    this.asked = new AskedWeights(weights);
  }

  /// Learns from the open jobs of an index: seconds for a million.
  public static MarketSkills of(JobIndex index, Catalogue catalogue) {
    SkillCounts counts = SkillCounts.of(index, catalogue);
    Distinctiveness weights = Distinctiveness.of(counts);
    return new MarketSkills(
        weights, Relations.of(counts, catalogue), RoleDemands.of(counts, weights));
  }

  public SkillWeights weights() {
    return weights;
  }

  AskedWeights asked() {
    return asked;
  }

  public Relations relations() {
    return relations;
  }

  public RoleDemands demands() {
    return demands;
  }

  /// How far a held skill stands in for one that is asked for.
  public double standsIn(SkillId held, SkillId asked) {
    return relations.standsIn(held, asked);
  }
}
