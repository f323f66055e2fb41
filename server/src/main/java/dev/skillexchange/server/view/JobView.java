package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobAnswer.Block;
import dev.skillexchange.engine.answer.JobAnswer.FactRow;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page of a job.
///
/// @param guide the guide of its role; empty where it has none
/// @param skills those that it names, each with what it asks of it as the value
/// @param named how many these are, in words
/// @param url its page at the source; empty where there is none
public record JobView(
    Frame frame,
    JobRow job,
    String role,
    String guide,
    String url,
    List<Fact> facts,
    List<Fact> skills,
    String named,
    List<Piece> text,
    List<Posting> postings) {

  /// A fact with the words it was read from.
  public record Fact(String kind, String value, String quote, String where, String rule) {}

  /// A heading, a paragraph, or a list of items.
  public record Piece(String kind, List<Line> lines) {}

  /// A paragraph or an item: text, pieces of it marked.
  public record Line(List<Run> runs) {}

  /// Text; `fact` names what was read there, empty for nothing.
  public record Run(String text, String fact) {}

  /// Where the job was seen.
  public record Posting(String source, String url, String first, String last, String closed) {}

  public static JobView of(JobAnswer answer, Optional<PublicAddress> site, Engine engine) {
    JobCard card = answer.card();
    return new JobView(
        Frame.of(card.title(), "/jobs", answer.basis(), about(card), site, engine),
        JobRow.of(card),
        card.role().map(role -> role.name()).orElse(""),
        card.role().map(role -> "/roles/" + role.id()).orElse(""),
        card.url().filter(JobView::web).orElse(""),
        answer.facts().stream().filter(row -> !skill(row)).map(JobView::fact).toList(),
        answer.facts().stream().filter(JobView::skill).map(JobView::skillFact).toList(),
        Wording.count(answer.facts().stream().filter(JobView::skill).count(), "skill"),
        pieces(answer.blocks()),
        answer.postings().stream()
            .map(row ->
                new Posting(
                    row.key(),
                    row.url().filter(JobView::web).orElse(""),
                    Wording.day(row.firstSeen()),
                    Wording.day(row.lastSeen()),
                    Wording.day(row.closed())))
            .toList());
  }

  private static PageHead.About about(JobCard card) {
    String places = card.places().isEmpty() ? "" : " in " + String.join("; ", card.places());
    return PageHead.About.article(
        "%s at %s%s: what its advert asks for and offers, each fact with the words it was read from."
            .formatted(card.title(), card.employer().name(), places),
        JobRow.link(card.id()),
        true);
  }

  /// A source may say anything: only links that lead to the web become links.
  private static boolean web(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private static boolean skill(FactRow row) {
    return row.kind().equals("skill");
  }

  /// A skill's value is its name, and behind a comma what is asked of it.
  private static Fact skillFact(FactRow row) {
    Fact fact = fact(row);
    int comma = row.value().indexOf(", ");
    return comma < 0
        ? new Fact(row.value(), "", fact.quote(), fact.where(), fact.rule())
        : new Fact(
            row.value().substring(0, comma),
            Wording.capital(row.value().substring(comma + 2)),
            fact.quote(),
            fact.where(),
            fact.rule());
  }

  private static Fact fact(FactRow row) {
    String where =
        switch (row.field()) {
          case "assumed" -> "nothing states it: assumed";
          case "hint" -> "a field of the source";
          default -> "the " + row.field();
        };
    return new Fact(Wording.capital(row.kind()), row.value(), row.quote(), where, row.rule());
  }

  /// Items that follow each other become one list.
  private static List<Piece> pieces(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    List<Line> items = new ArrayList<>();
    for (Block block : blocks) {
      Line line =
          new Line(
              block.runs().stream()
                  .map(run -> new Run(run.text(), run.fact().orElse("")))
                  .toList());
      if (block.kind().equals("item")) {
        items.add(line);
      } else {
        flush(items, pieces);
        pieces.add(new Piece(block.kind(), List.of(line)));
      }
    }
    flush(items, pieces);
    return List.copyOf(pieces);
  }

  private static void flush(List<Line> items, List<Piece> pieces) {
    if (!items.isEmpty()) {
      pieces.add(new Piece("item", List.copyOf(items)));
      items.clear();
    }
  }
}
