package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A job in a list.
///
/// @param level marked where it is only assumed
/// @param seen when it was first seen, or since when it is closed
public record JobRow(
    String link,
    String title,
    String employer,
    String employerLink,
    String places,
    String workplace,
    String pay,
    String level,
    List<String> skills,
    int moreSkills,
    String seen) {
  private static final int MOST_SKILLS = 8;
  private static final int MOST_PLACES = 3;

  public static JobRow of(JobCard card) {
    return new JobRow(
        link(card.id()),
        card.title(),
        card.employer().name(),
        EmployerView.link(card.employer().id()),
        places(card.places()),
        card.workplace().map(Labels::words).orElse(""),
        card.pay().map(JobRow::pay).orElse(""),
        card.level().map(stage -> stage.name() + (stage.assumed() ? " (assumed)" : "")).orElse(""),
        card.skills().stream().limit(MOST_SKILLS).toList(),
        Math.max(0, card.skills().size() - MOST_SKILLS),
        card.closed()
            .map(day -> "closed " + Wording.day(day))
            .orElse("first seen " + Wording.day(card.firstSeen())));
  }

  /// The address of a job's page.
  public static String link(String id) {
    return "/jobs/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%3A", ":");
  }

  private static String places(List<String> places) {
    String first = String.join("; ", places.stream().limit(MOST_PLACES).toList());
    return places.size() <= MOST_PLACES
        ? first
        : first + " and " + (places.size() - MOST_PLACES) + " more";
  }

  /// Pay as stated, such as `$151,000 to $190,000 a year`.
  static String pay(JobCard.Pay pay) {
    return Money.range(pay.min(), pay.max(), pay.currency()) + " " + Labels.each(pay.per());
  }
}
