package dev.skillexchange.engine.extraction;

import dev.skillexchange.extract.Bodies;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.text.Document;
import dev.skillexchange.text.Span;

/// The text that the spans of a line point into: the one that was given, exactly as it was given,
/// or, where only HTML was, the plain text that was made of it and is returned.
sealed interface GivenText {

  String whole();

  /// Where a stretch of the plain text stands.
  Span at(Span plain);

  static GivenText of(Body body, String plain) {
    boolean same = body.format() == Body.Format.HTML || body.content().equals(plain);
    return same ? new Plain(plain) : new Original(body.content(), Bodies.document(body));
  }

  /// The plain text itself.
  record Plain(String whole) implements GivenText {
    @Override
    public Span at(Span plain) {
      return plain;
    }
  }

  /// A text whose blanks, line ends and bullets are not those of its plain text.
  record Original(String whole, Document read) implements GivenText {
    @Override
    public Span at(Span plain) {
      return new Span(read.sourceOffset(plain.start()), read.sourceOffset(plain.end() - 1) + 1);
    }
  }
}
