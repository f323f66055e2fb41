package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.Counted;
import dev.skillexchange.engine.answer.Wording;

/// A figure set large.
public record Headline(String what, String value, String unit, String sample, String link) {

  static Headline of(String what, Counted count, String unit, String sample) {
    return new Headline(
        what,
        Wording.number(count.value()),
        count.value() == 1 ? unit : unit + "s",
        sample,
        "/jobs?" + count.evidence().link());
  }
}
