package dev.skillexchange.slice;

import dev.skillexchange.job.Education;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Visa;
import dev.skillexchange.job.Workplace;
import java.util.Arrays;
import java.util.List;

/// The ids of closed choices.
final class Choices {
  static final List<String> WORKPLACES =
      Arrays.stream(Workplace.values()).map(Workplace::id).toList();
  static final List<String> EMPLOYMENTS =
      Arrays.stream(Employment.values()).map(Employment::id).toList();

  static final List<String> EDUCATIONS =
      Arrays.stream(Education.values()).map(Education::id).toList();

  static final List<String> VISAS = Arrays.stream(Visa.values()).map(Visa::id).toList();

  private Choices() {}
}
