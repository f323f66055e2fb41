package dev.skillexchange.evaluation.conditions;

import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Clearance;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Visa;
import java.util.List;
import java.util.Locale;

/// A kind of condition, with what of the facts counts as an answer. The default is no answer.
enum Condition {
  VISA,
  CLEARANCE,
  EDUCATION,
  EMPLOYMENT,
  CERTIFICATIONS;

  /// The id in labels and reports.
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What was read; empty for the default.
  List<String> read(Facts facts) {
    return switch (this) {
      case VISA -> facts.conditions().visa().stated().map(Visa::id).stream().toList();
      case CLEARANCE ->
          facts.conditions().clearance().stated().stream()
              .filter(one -> one != Clearance.NOT_NEEDED)
              .map(_ -> "asked")
              .toList();
      case EDUCATION ->
          facts.conditions().education().stated().map(Education::id).stream().toList();
      case EMPLOYMENT ->
          facts.employment().stated().stream()
              .filter(one -> one != Employment.FULL_TIME)
              .map(Employment::id)
              .toList();
      case CERTIFICATIONS ->
          facts.certifications().stream().map(CertificationMention::name).toList();
    };
  }
}
