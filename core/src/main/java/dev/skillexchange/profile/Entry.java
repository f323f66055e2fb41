package dev.skillexchange.profile;

import java.util.List;
import java.util.Optional;

/// Lines of a section that tell of one thing: a position, a course of education.
///
/// @param head the lines that name it
/// @param body what they tell of it
record Entry(List<Row> head, List<Row> body) {
  Entry {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }

  Optional<DateReader.Found> date() {
    Optional<DateReader.Found> range =
        head.stream()
            .flatMap(row -> row.date().stream())
            .filter(DateReader.Found::range)
            .findFirst();
    return range.or(() -> head.stream().flatMap(row -> row.date().stream()).findFirst());
  }

  Period period() {
    return date().map(DateReader.Found::period).orElse(Period.UNKNOWN);
  }

  Mark mark() {
    int end =
        body.isEmpty()
            ? head.getLast().end()
            : Math.max(head.getLast().end(), body.getLast().end());
    return new Mark(head.getFirst().start(), end);
  }
}
