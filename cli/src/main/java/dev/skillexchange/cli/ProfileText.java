package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.engine.answer.ProfileAnswer.PeriodRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints a CV as it was read.
final class ProfileText {
  private static final int YEAR = 12;

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
        answer.languages().stream()
            .map(one ->
                one.name() + one.level().map(level -> ", " + level.replace('_', ' ')).orElse(""))
            .toList());
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
    answer.months().ifPresent(months -> out.println(time(months) + " of work with dates"));
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
    String when = period(one.period());
    String time = one.months().map(months -> " (" + time(months) + ")").orElse("");
    String skills = one.skills().isEmpty() ? "" : "\n    " + String.join(", ", one.skills());
    return "%-19s  %s%s%s".formatted(when.isEmpty() ? "no dates" : when, head, time, skills);
  }

  private static String study(ProfileAnswer.StudyRow one) {
    String when = period(one.period());
    return "%-19s  %s"
        .formatted(
            when.isEmpty() ? "no dates" : when,
            joined(one.degree().orElse(""), one.field().orElse(""), one.school().orElse("")));
  }

  private static String skill(ProfileAnswer.HeldRow one) {
    String months = one.months().map(count -> ", " + time(count)).orElse("");
    String last = one.last().map(month -> ", last " + month).orElse("");
    return one.name() + months + last + (one.id().isEmpty() ? " (not in the catalogue)" : "");
  }

  private static String period(PeriodRow period) {
    Optional<String> end = period.current() ? Optional.of("now") : period.to();
    return period.from().isEmpty() && end.isEmpty()
        ? ""
        : period.from().orElse("?") + " to " + end.orElse("?");
  }

  private static String time(int months) {
    int years = months / YEAR;
    int rest = months % YEAR;
    String whole = years == 0 ? "" : years + (years == 1 ? " year" : " years");
    String part = rest == 0 ? "" : rest + (rest == 1 ? " month" : " months");
    return Stream.of(whole, part).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
  }
}
