package dev.skillexchange.engine.answer;

import java.util.List;
import java.util.Optional;

/// A posting with everything that was read from it and where, for people who ask why.
///
/// @param lines the title, the locations and the blocks of the text, in this order
/// @param facts numbered from 1
public record Explanation(
    String id, String title, String employer, List<Line> lines, List<Reading> facts) {

  /// A line of a posting.
  ///
  /// @param part what it belongs to: `title`, `location`, or for the text its section, such as
  ///   `duties`
  /// @param kind `heading`, `paragraph`, `item` or `row`
  /// @param depth how deep an item is nested, from 1; 0 for others
  public record Line(String part, String kind, int depth, List<Run> runs) {}

  /// A piece of a line.
  ///
  /// @param facts the numbers of the facts that were read from it; none for plain text
  public record Run(String text, List<Integer> facts) {}

  /// A fact with its evidence.
  ///
  /// @param group what it is about: `role`, `skill`, `pay`, `place` or `condition`
  /// @param kind such as `skill` or `may live in`
  /// @param quote the words it was read from
  /// @param where `title`, `location`, `text` or `hint`; `assumed` where nothing states it
  /// @param span where in that text, in UTF-16 code units; empty for hints and what is assumed
  public record Reading(
      int number,
      Group group,
      String kind,
      String value,
      String quote,
      String where,
      String rule,
      Optional<Stretch> span) {}

  /// From `start` to before `end`.
  public record Stretch(int start, int end) {}

  /// What facts are about, for marking them.
  public enum Group {
    ROLE("role, level, years"),
    SKILL("skills"),
    ACTIVITY("activities"),
    PAY("pay"),
    PLACE("place and workplace"),
    CONDITION("conditions");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /// What people read.
    public String title() {
      return title;
    }

    /// The group of a kind of fact.
    static Group of(String kind) {
      return switch (kind) {
        case "role", "level", "years" -> ROLE;
        case "skill" -> SKILL;
        case "activity" -> ACTIVITY;
        case "pay" -> PAY;
        case "workplace", "place", "may live in" -> PLACE;
        default -> CONDITION;
      };
    }
  }

  /// A fact of a kind.
  public static Reading reading(
      int number,
      String kind,
      String value,
      String quote,
      String where,
      String rule,
      Optional<Stretch> span) {
    return new Reading(number, Group.of(kind), kind, value, quote, where, rule, span);
  }
}
