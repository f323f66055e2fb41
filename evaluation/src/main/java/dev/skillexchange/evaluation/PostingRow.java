package dev.skillexchange.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.job.Posting;
import java.io.IOException;

/// A posting as a row of JSON Lines, as import takes it.
final class PostingRow {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PostingRow() {}

  /// The row with its line feed.
  ///
  /// @param source a name for where it comes from
  /// @param title in place of the posting's own
  static String of(Posting posting, String source, String title) throws IOException {
    ObjectNode row = JSON.createObjectNode();
    row.put("source", source);
    row.put("board", posting.key().board());
    row.put("external_id", posting.key().id());
    row.put("title", title);
    row.put("company", posting.employer());
    row.put("description", posting.body().content());
    posting.locations().forEach(row.withArray("locations")::add);
    posting.hints().employment().ifPresent(kind -> row.put("employment_type", kind));
    posting.hints().workplace().ifPresent(where -> row.put("workplace_type", where));
    return JSON.writeValueAsString(row) + "\n";
  }
}
