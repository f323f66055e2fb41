package dev.skillexchange.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.Job;
import dev.skillexchange.market.RatesOfDay;
import dev.skillexchange.slice.AskedSkills;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds jobs against one person: what each scores, and why.
///
/// The same person, market and job give the same score; the order in which skills are named does
/// not matter, and one skill more never lowers a score while the roles that fit stay.
public final class Fits {
  private static final int GAINS = 3;
  private static final int LEAST_GAIN = 500;
  private static final Comparator<Fit.Gain> MOST_FIRST =
      Comparator.comparingInt(Fit.Gain::points).reversed().thenComparing(Fit.Gain::skill);

  private final Seeker seeker;
  private final Relations relations;
  private final SkillAspect skills;
  private final FitScore score;

  /// @param roles how far each role fits, from 0 to 1,000; none where that is not to count
  /// @param rates by which pay in another currency is held against the wish
  public Fits(
      Seeker seeker,
      Map<RoleId, Integer> roles,
      MarketSkills market,
      Catalogue catalogue,
      Optional<RatesOfDay> rates) {
    this.seeker = seeker;
    this.relations = market.relations();
    Wording wording = new Wording(catalogue);
    HeldSkills held = HeldSkills.of(seeker.skills(), relations);
    this.skills = new SkillAspect(held, market.asked(), wording);
    List<Aspect> aspects = new ArrayList<>();
    aspects.add(skills);
    aspects.add(new RoleAspect(roles, wording));
    aspects.add(new LevelAspect(seeker, wording));
    seeker.wishes().pay().ifPresent(wish -> aspects.add(new PayAspect(wish, rates)));
    if (PlaceAspect.wished(seeker.wishes())) {
      aspects.add(new PlaceAspect(seeker.wishes(), catalogue.gazetteer()));
    }
    if (!seeker.languages().isEmpty()) {
      aspects.add(new LanguageAspect(seeker.languages(), wording));
    }
    aspects.add(new CertificateAspect(seeker.certificates()));
    this.score = new FitScore(aspects);
  }

  /// The score as an index asks for it: thousandths of a point.
  public ValueScore score() {
    return score;
  }

  /// A job's score with all that it is made of.
  public Fit of(Job job) {
    long[] numbers = score.numbers(job);
    List<AskedSkills> asked = AskedSkills.of(job.facts());
    if (asked.size() < SkillAspect.LEAST) {
      return new Fit.TooLittle(asked.size());
    }
    int points = (int) score.score(numbers);
    return points == 0 && Weighed.met(numbers[0]) == 0
        ? new Fit.NothingHeld()
        : new Fit.Scored(
            points,
            new Bands(seeker, skills).of(job, asked),
            new FitParts(score, skills).of(job, numbers, asked),
            gains(numbers, asked));
  }

  private List<Fit.Gain> gains(long[] numbers, List<AskedSkills> asked) {
    long now = score.score(numbers);
    SkillGains weighed = new SkillGains(asked, skills);
    List<Fit.Gain> gains = new ArrayList<>();
    long[] with = numbers.clone();
    for (SkillId skill : weighed.missing()) {
      with[0] = weighed.with(HeldSkills.alone(skill, relations));
      int points = (int) score.score(with);
      if (points - now >= LEAST_GAIN) {
        gains.add(new Fit.Gain(skill, points));
      }
    }
    return gains.stream().sorted(MOST_FIRST).limit(GAINS).toList();
  }
}
