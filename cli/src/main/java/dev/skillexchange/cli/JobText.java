package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.MarkWords;
import dev.skillexchange.engine.answer.Money;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A job in a few lines of a terminal.
final class JobText {
  private static final int MOST_PLACES = 3;
  private static final int MOST_SKILLS = 8;

  private JobText() {}

  static void sampleNote(Basis basis, PrintWriter out) {
    if (basis.sample()) {
      out.println("SAMPLE DATA: invented employers. Add your own: skillexchange import FOLDER");
      out.println();
    }
  }

  static void print(JobCard job, PrintWriter out) {
    out.println("   " + job.employer().name() + where(job));
    List<String> line = new ArrayList<>();
    job.level().ifPresent(level -> line.add(level.name() + (level.assumed() ? " (assumed)" : "")));
    job.pay().map(JobText::pay).ifPresent(line::add);
    line.add("first seen " + job.firstSeen());
    job.closed().ifPresent(day -> line.add("closed " + day));
    out.println("   " + String.join(" · ", line));
    out.println("   " + String.join(" · ", MarkWords.of(job.marks())));
    if (!job.skills().isEmpty()) {
      out.println("   " + some(job.skills(), MOST_SKILLS));
    }
    out.println("   " + job.id());
  }

  /// Yearly pay goes without saying.
  private static String pay(JobCard.Pay pay) {
    return Money.range(pay.min(), pay.max(), pay.currency())
        + (pay.per().equals("year") ? "" : " " + Labels.each(pay.per()));
  }

  private static String where(JobCard job) {
    String places = job.places().isEmpty() ? "" : " · " + some(job.places(), MOST_PLACES);
    String away = job.distance().map(JobCard.Distance::words).orElse("");
    return places + away + job.workplace().map(workplace -> " · " + workplace).orElse("");
  }

  private static String some(List<String> all, int most) {
    return all.size() <= most
        ? String.join(", ", all)
        : String.join(", ", all.subList(0, most)) + " and " + (all.size() - most) + " more";
  }
}
