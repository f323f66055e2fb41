package dev.skillexchange.extract;

import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.text.Document;

/// Bodies of postings as documents.
public final class Bodies {
  private Bodies() {}

  /// Reads a body by its format; linear in its length for any input.
  public static Document document(Body body) {
    return switch (body.format()) {
      case HTML -> Document.ofHtml(body.content());
      case TEXT -> Document.ofText(body.content());
    };
  }
}
