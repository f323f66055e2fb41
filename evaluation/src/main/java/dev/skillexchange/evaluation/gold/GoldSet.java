package dev.skillexchange.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// Postings that were labelled by hand: a folder with `labels.jsonl` (one label a line, under the
/// names that `extract` writes), `postings.jsonl` (what `extract` reads) and `kinds.tsv` (the kind
/// of each labelled skill by its name).
///
/// @param labels by the posting's id, in the order of the file
/// @param postings the lines that `extract` reads
/// @param kinds kinds of the labelled skills by name
public record GoldSet(
    Map<String, JsonNode> labels, List<String> postings, Map<String, String> kinds) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /// Reads the set of a folder.
  ///
  /// @throws UserError where the folder or one of its files is missing or does not hold what it
  ///   should
  public static GoldSet in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UserError(
          "no labelled postings",
          folder.toString(),
          "Name their folder (labels.jsonl, postings.jsonl, kinds.tsv) by --gold FOLDER.");
    }
    List<String> postings =
        lines(folder.resolve("postings.jsonl")).stream().filter(line -> !line.isBlank()).toList();
    return new GoldSet(objects(folder.resolve("labels.jsonl")), postings, kinds(folder));
  }

  /// The half whose errors nobody looks at while rules are written, only its scores: of it the
  /// CRC-32 of the id is odd.
  GoldSet held() {
    return half(true);
  }

  /// The other half, whose errors may be read.
  GoldSet open() {
    return half(false);
  }

  private GoldSet half(boolean held) {
    Map<String, JsonNode> half = new LinkedHashMap<>(labels);
    half.keySet().removeIf(id -> isHeld(id) != held);
    return new GoldSet(half, postings, kinds);
  }

  private static boolean isHeld(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % 2 == 1;
  }

  /// Objects of a file of JSON Lines by their id.
  static Map<String, JsonNode> objects(Path file) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        JsonNode object = object(file + ", line " + number, line);
        all.put(object.path("id").asText(), object);
      }
    }
    return all;
  }

  static JsonNode object(String where, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject() && node.path("id").isTextual()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new UserError("no JSON", where, "Mend the line.", e);
    }
    throw new UserError("no object with an id", where, "Mend the line.");
  }

  private static Map<String, String> kinds(Path folder) {
    Map<String, String> kinds = new LinkedHashMap<>();
    Path file = folder.resolve("kinds.tsv");
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 2) {
        throw new UserError("no name and kind: '" + line + "'", file.toString(), "Mend the line.");
      }
      kinds.put(cells[0], cells[1]);
    }
    return kinds;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UserError("not readable", file.toString(), "Check the file (" + e + ").", e);
    }
  }
}
