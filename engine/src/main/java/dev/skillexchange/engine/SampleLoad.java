package dev.skillexchange.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Which sample market a home holds or is to hold: noted before it is filled, so that a filling
/// that was killed goes on with the same market.
///
/// @param asOf the day of its last reading
/// @param complete whether it is wholly there
record SampleLoad(int postings, long seed, LocalDate asOf, boolean complete) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "sample.json";

  static Optional<SampleLoad> noted(Path home) {
    try {
      JsonNode note = JSON.readTree(Files.readString(home.resolve(FILE)));
      return Optional.of(
          new SampleLoad(
              note.path("postings").asInt(),
              note.path("seed").asLong(),
              LocalDate.parse(note.path("asOf").asText()),
              note.path("complete").asBoolean()));
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  SampleLoad done() {
    return new SampleLoad(postings, seed, asOf, true);
  }

  void note(Path home) {
    try {
      Path next = home.resolve(FILE + ".next");
      Files.writeString(next, json());
      Files.move(
          next,
          home.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserError("home not writable", home.toString(), "Check its permissions.", e);
    }
  }

  private String json() throws JsonProcessingException {
    return JSON.writeValueAsString(
        JSON.createObjectNode()
            .put("postings", postings)
            .put("seed", seed)
            .put("asOf", asOf.toString())
            .put("complete", complete));
  }
}
