package dev.skillexchange.guide;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.market.estimate.Contrast;
import dev.skillexchange.market.estimate.Contrasts;
import dev.skillexchange.market.estimate.FalseDiscovery;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What pay skills go with, within level, country and workplace, and after what each employer pays
/// above or below others.
///
/// It rests on one tally: of jobs that state pay on one basis, by employer, stratum, pay and skill.
/// The jobs of one cell without its skill are alike in all that is compared, so that it does not
/// matter which of them a skill is counted for.
final class SkillPay {
  private static final List<Dimension> JOBS =
      List.of(
          Dimension.EMPLOYER,
          Dimension.LEVEL_STATED,
          Dimension.COUNTRY,
          Dimension.WORKPLACE,
          Dimension.PAY);
  private static final double RATE = 0.05;

  private final PayCells cells = new PayCells();

  private SkillPay() {}

  /// The contrasts of some skills that enough employers tell.
  ///
  /// @param basis currency and basis, such as `USD:salary`
  static Map<SkillId, PayContrast> of(Scope scope, String basis, List<SkillId> skills) {
    Slice stating = scope.slice(scope.query().and(Parameter.PAY, basis));
    SkillPay pay = new SkillPay();
    scope.index().tally(stating, JOBS, (cell, jobs) -> pay.cells.add(cell, jobs));
    if (pay.cells.isEmpty()) {
      return Map.of();
    }
    Map<String, Map<Integer, Long>> having = pay.having(scope, stating, skills);
    return pay.contrasts(skills, having);
  }

  /// By skill: how many jobs of each cell name it.
  private Map<String, Map<Integer, Long>> having(Scope scope, Slice stating, List<SkillId> skills) {
    Map<String, Map<Integer, Long>> having = new HashMap<>();
    skills.forEach(skill -> having.put(skill.slug(), new HashMap<>()));
    List<Dimension> by = new ArrayList<>(JOBS);
    by.add(Dimension.SKILL);
    scope
        .index()
        .tally(
            stating,
            by,
            (cell, jobs) -> {
              Map<Integer, Long> counts = having.get(cell.getLast());
              if (counts != null) {
                counts.merge(cells.number(cell.subList(0, JOBS.size())), jobs, Long::sum);
              }
            });
    return having;
  }

  private Map<SkillId, PayContrast> contrasts(
      List<SkillId> skills, Map<String, Map<Integer, Long>> having) {
    Contrasts all =
        Contrasts.of(
            cells.logPay(),
            cells.strata(),
            cells.employers(),
            Contrasts.Within.STRATA_AND_EMPLOYERS,
            cells.misreading());
    Map<SkillId, Contrast> told = new LinkedHashMap<>();
    for (SkillId skill : skills) {
      all.of(cells.jobs(having.getOrDefault(skill.slug(), Map.of())))
          .filter(contrast -> contrast.standardError() > 0)
          .ifPresent(contrast -> told.put(skill, contrast));
    }
    return adjusted(told);
  }

  private static Map<SkillId, PayContrast> adjusted(Map<SkillId, Contrast> told) {
    double[] probabilities = told.values().stream().mapToDouble(Contrast::probability).toArray();
    boolean[] found = FalseDiscovery.found(probabilities, RATE);
    int finds = (int) IntStream.range(0, found.length).filter(i -> found[i]).count();
    double confidence = FalseDiscovery.confidence(finds, found.length, RATE);
    Map<SkillId, PayContrast> adjusted = new HashMap<>();
    int at = 0;
    for (Map.Entry<SkillId, Contrast> one : told.entrySet()) {
      Contrast contrast = one.getValue();
      Interval ratios = found[at] ? contrast.interval(confidence) : contrast.interval();
      adjusted.put(
          one.getKey(),
          new PayContrast(
              contrast.ratio() - 1,
              new Interval(ratios.low() - 1, ratios.high() - 1),
              found[at],
              contrast.smallestDetectable() - 1,
              contrast.employers()));
      at++;
    }
    return adjusted;
  }
}
