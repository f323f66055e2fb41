package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.engine.answer.PracticeAnswer.TopicRow;
import dev.skillexchange.engine.answer.PracticeAnswer.Why;
import dev.skillexchange.engine.answer.RatedAnswer;
import dev.skillexchange.engine.answer.Wording;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What to practise, for a terminal.
final class PracticeText {
  private static final int MOST_TOPICS = 12;

  private final PrintWriter out;

  PracticeText(PrintWriter out) {
    this.out = out;
  }

  void print(PracticeAnswer answer) {
    JobText.sampleNote(answer.basis(), out);
    head(answer);
    out.println();
    out.println("Topics, by what the adverts ask and you do not show:");
    answer.topics().stream().limit(MOST_TOPICS).forEach(this::topic);
    int number = 0;
    for (PracticeRow row : answer.questions()) {
      out.println();
      out.printf("%d. %s%n", ++number, row.question());
      out.printf("   %s, %s%n", row.id(), row.group().name());
      out.println("   " + why(row.why()));
      row.recall().ifPresent(recall -> out.println("   " + recall(recall)));
      row.checklist().forEach(point -> out.println("   - " + point));
      row.followUps().forEach(next -> out.println("   > " + next));
    }
  }

  /// For whom it is, and how much there is.
  void head(PracticeAnswer answer) {
    out.printf(
        "%s%s: %s of %s%n",
        answer.role().name(),
        answer.filters().isEmpty() ? "" : " (" + String.join(", ", answer.filters()) + ")",
        Wording.count(answer.jobs().value(), "job"),
        Wording.count(answer.jobs().evidence().employers(), "employer"));
    if (!answer.skills().isEmpty()) {
      out.println(
          "You have: "
              + answer.skills().stream().map(Named::name).collect(Collectors.joining(", ")));
    }
    answer.topic().ifPresent(topic -> out.println("Only about: " + topic.name()));
    out.printf(
        "%s, %d practised, %d due%n",
        Wording.count(answer.total(), "question"), answer.practised(), answer.due());
  }

  private void topic(TopicRow row) {
    out.printf(
        Locale.ROOT,
        "  %-40s %5.2f  %s%n",
        row.what().name(),
        row.weight(),
        row.required()
            .filter(part -> part.share() > 0)
            .map(part -> "required in " + Wording.percent(part.share()))
            .or(() -> row.named().map(part -> "named in " + Wording.percent(part.share())))
            .orElse("the trade itself"));
  }

  static String why(List<Why> why) {
    return why.stream().map(Why::text).collect(Collectors.joining("; "));
  }

  private static String recall(PracticeAnswer.RecallRow recall) {
    return "practised %s, last time %s, %s"
        .formatted(
            recall.times() == 1 ? "once" : Wording.count(recall.times(), "time"),
            recall.rating(),
            recall.dueNow() ? "due now" : "due " + day(recall.due()));
  }

  void print(RatedAnswer answer) {
    out.printf(
        "%s practised, %d due%n",
        Wording.count(answer.questions().size(), "question"), answer.due());
    for (PracticeRow row : answer.questions()) {
      out.printf("%s: %s%n", row.id(), row.recall().map(PracticeText::recall).orElse(""));
    }
  }

  static String day(Instant at) {
    return Wording.day(at.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
