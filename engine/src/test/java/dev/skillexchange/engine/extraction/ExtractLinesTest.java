package dev.skillexchange.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.extract.CatalogueDeriver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractLinesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      "Requirements:\n\n\n - Python and “Java”\r\n   - 🎉 Rust  and   Kotlin\r\n\t* Spring\u00a0 Boot,"
          + " machine \u200b learning\n\n";

  private final Catalogue catalogue = CatalogueLoader.load();
  private final ExtractLines lines = new ExtractLines(new CatalogueDeriver(catalogue), catalogue);

  @Test
  void spansPointIntoTheTextAsItWasGiven() throws IOException {
    JsonNode facts =
        extracted(JSON.createObjectNode().put("id", "1").put("title", "Dev").put("text", TEXT));
    assertThat(facts.has("text")).isFalse();
    assertThat(slices(facts, TEXT))
        .containsExactly(
            "Python", "Java", "Rust", "Kotlin", "Spring\u00a0 Boot", "machine \u200b learning");
  }

  @Test
  void spansPointIntoTheTextThatIsReturnedForHtml() throws IOException {
    String html = "<h3>Requirements</h3><ul><li>🎉 Rust &amp;\n  Kotlin</li><li>Python</li></ul>";
    JsonNode facts =
        extracted(JSON.createObjectNode().put("id", "1").put("title", "Dev").put("html", html));
    assertThat(slices(facts, facts.path("text").asText()))
        .containsExactly("Rust", "Kotlin", "Python");
  }

  private JsonNode extracted(JsonNode line) throws IOException {
    return JSON.readTree(lines.extract(line.toString()));
  }

  /// What stands in a text where the skills say they are; each is the text that is given for it.
  private static List<String> slices(JsonNode facts, String whole) {
    List<String> slices = new ArrayList<>();
    for (JsonNode skill : facts.path("skills")) {
      int start = whole.offsetByCodePoints(0, skill.path("start").asInt());
      int end = whole.offsetByCodePoints(0, skill.path("end").asInt());
      slices.add(whole.substring(start, end));
      assertThat(skill.path("text").asText()).isEqualTo(slices.getLast());
    }
    return slices;
  }
}
