package dev.skillexchange.evaluation.search;

import dev.skillexchange.job.Posting;
import dev.skillexchange.sample.Truth;
import dev.skillexchange.text.Document;
import dev.skillexchange.text.Words;
import java.util.List;
import java.util.stream.Stream;

/// A posting of the market and what it says: where the words and values of a query come from, so
/// that each is asked for about as often as the market has it.
record Advert(Posting posting, Truth truth) {
  /// Shorter words ("and", "with") are seldom typed by themselves.
  private static final int SHORTEST = 5;

  List<String> titleWords() {
    return Words.of(posting.title()).stream().filter(word -> word.length() > 2).toList();
  }

  /// Words of title and text, each as often as it stands there.
  List<String> words() {
    return Stream.concat(
            titleWords().stream(), text().stream().filter(word -> word.length() >= SHORTEST))
        .toList();
  }

  /// The words of the text in their order.
  List<String> text() {
    return Words.of(
        switch (posting.body().format()) {
          case HTML -> Document.ofHtml(posting.body().content()).text();
          case TEXT -> Document.ofText(posting.body().content()).text();
        });
  }
}
