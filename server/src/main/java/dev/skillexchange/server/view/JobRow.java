package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.MarkWords;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A job in a list.
///
/// @param level marked where it is only assumed
/// @param why it stands where it does, a line each; empty where that is not told
/// @param seen when it was first seen, or since when it is closed
/// @param marks what may tell how far to trust it, in words
public record JobRow(
    String id,
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
    List<String> why,
    String seen,
    List<String> marks) {
  private static final int MOST_SKILLS = 8;
  private static final int MOST_PLACES = 3;

  public static JobRow of(JobCard card) {
    return of(card, "");
  }

  /// A job whose link carries a place on.
  ///
  /// @param near the place that the visitor asked for, which the link carries on; empty for none
  public static JobRow of(JobCard card, String near) {
    return new JobRow(
        card.id(),
        link(card.id()) + (near.isEmpty() ? "" : "?near=" + encoded(near)),
        card.title(),
        card.employer().name(),
        EmployerView.link(card.employer().id()),
        places(card.places()) + card.distance().map(JobCard.Distance::words).orElse(""),
        card.workplace().map(Labels::words).orElse(""),
        card.pay().map(JobRow::pay).orElse(""),
        card.level().map(stage -> stage.name() + (stage.assumed() ? " (assumed)" : "")).orElse(""),
        card.skills().stream().limit(MOST_SKILLS).toList(),
        Math.max(0, card.skills().size() - MOST_SKILLS),
        List.of(),
        card.closed()
            .map(day -> "closed " + Wording.day(day))
            .orElse("first seen " + Wording.day(card.firstSeen())),
        MarkWords.of(card.marks()));
  }

  /// The same with what the search says of its place.
  JobRow because(List<String> lines) {
    return new JobRow(
        id,
        link,
        title,
        employer,
        employerLink,
        places,
        workplace,
        pay,
        level,
        skills,
        moreSkills,
        List.copyOf(lines),
        seen,
        marks);
  }

  /// The address of a job's page.
  public static String link(String id) {
    return "/jobs/" + encoded(id);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
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
