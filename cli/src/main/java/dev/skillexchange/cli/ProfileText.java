package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.engine.answer.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints a CV as it was read.
final class ProfileText {
  private final PrintWriter out;

  ProfileText(PrintWriter out) {
    this.out = out;
  }

  void print(ProfileAnswer answer) {
    person(answer);
    part("Positions", answer.positions().stream().map(ProfileText::position).toList());
    part("Education", answer.studies().stream().map(ProfileText::study).toList());
    part("Skills", answer.skills().stream().map(ProfileText::skill).toList());
    part(
        "Languages",
        answer.languages().stream().map(one -> joined(one.name(), one.levelWords())).toList());
    part(
        "Certificates",
        answer.certificates().stream()
            .map(one -> joined(one.name(), one.issuer().orElse(""), one.awarded().orElse("")))
            .toList());
    part("To look at", answer.notes().stream().map(ProfileAnswer.NoteRow::text).toList());
  }

  private void person(ProfileAnswer answer) {
    ProfileAnswer.PersonRow who = answer.person();
    out.println(who.name().orElse("(no name found)"));
    line(joined(who.headline().orElse(""), who.location().orElse("")));
    line(joined(who.email().orElse(""), who.phone().orElse("")));
    line(String.join(", ", who.links()));
    answer
        .months()
        .ifPresent(months -> out.println(Wording.months(months) + " of work with dates"));
  }

  private void line(String text) {
    if (!text.isEmpty()) {
      out.println(text);
    }
  }

  private void part(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println();
      out.println(heading);
      lines.forEach(line -> out.println("  " + line));
    }
  }

  private static String position(ProfileAnswer.PositionRow one) {
    String head = joined(one.title(), one.employer().orElse(""), one.location().orElse(""));
    String when = one.period().words();
    String time = one.months().map(months -> " (" + Wording.months(months) + ")").orElse("");
    String skills = one.skills().isEmpty() ? "" : "\n    " + String.join(", ", one.skills());
    return "%-19s  %s%s%s".formatted(when, head, time, skills);
  }

  private static String study(ProfileAnswer.StudyRow one) {
    return "%-19s  %s"
        .formatted(
            one.period().words(),
            joined(one.degree().orElse(""), one.field().orElse(""), one.school().orElse("")));
  }

  private static String skill(ProfileAnswer.HeldRow one) {
    return joined(one.name(), one.time()) + (one.id().isEmpty() ? " (not in the catalogue)" : "");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
  }
}
