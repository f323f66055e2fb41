package dev.skillexchange.engine.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.TrialMarket;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Reading;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.testkit.Adverts;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Feeds are what RFC 4287 and JSON Feed 1.1 ask for, whatever adverts say.
final class FeedsTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String BASE = "https://careers.example.org";
  private static final Knowledge KNOWLEDGE = Engine.shippedKnowledge();
  private static final String HOSTILE =
      "Nurse <script>alert(1)</script> & \"so\" ]]> \u0001\ud800 \ufffe ✓ 🩺";

  private final OpenMarket market = TrialMarket.open();

  private void read(int day, String id, String title, Optional<String> url) {
    Posting plain =
        Adverts.posting(Adverts.key("acme", id), "Kite & <Co> " + id, title, "You care.");
    market
        .store()
        .postings()
        .write(
            Adverts.day(day),
            List.of(
                new Posting(
                    plain.key(),
                    plain.employer(),
                    plain.title(),
                    plain.body(),
                    plain.locations(),
                    plain.hints(),
                    url,
                    plain.published())),
            KNOWLEDGE.deriver());
    market.follower().catchUp();
  }

  private Feed feed(String query) {
    return new Feeds(KNOWLEDGE).feed(market, JobQuery.ofLink(query), BASE, "/jobs.atom");
  }

  private static Element atom(Feed feed) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(AtomFeed.of(feed))));
    return document.getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element
          && ATOM.equals(element.getNamespaceURI())
          && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String only(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst().getTextContent();
  }

  private static String link(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAtomFeedHasWhatTheStandardAsksForAndAbsoluteLinks() throws Exception {
    read(1, "a", "Nurse", Optional.of("https://boards.example.com/1?a=b&c=d"));
    read(3, "b", HOSTILE, Optional.of("javascript:alert(1)"));
    Element root = atom(feed("q=nurse"));
    assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(root.getLocalName()).isEqualTo("feed");
    assertThat(URI.create(only(root, "id")).isAbsolute()).isTrue();
    assertThat(only(root, "title")).isEqualTo("SkillExchange: “nurse”");
    assertThat(Instant.parse(only(root, "updated"))).isEqualTo("2026-01-04T00:00:00Z");
    assertThat(link(root, "self")).isEqualTo(BASE + "/jobs.atom?q=nurse&state=open");
    assertThat(link(root, "alternate")).isEqualTo(BASE + "/jobs?q=nurse&state=open&order=newest");
    List<Element> entries = children(root, "entry");
    assertThat(entries).hasSize(2);
    for (Element entry : entries) {
      assertThat(URI.create(only(entry, "id")).isAbsolute()).isTrue();
      assertThat(Instant.parse(only(entry, "updated")))
          .isAfterOrEqualTo(Instant.parse(only(entry, "published")));
      assertThat(link(entry, "alternate")).startsWith(BASE + "/jobs/test:acme:");
      assertThat(only(children(entry, "author").getFirst(), "name")).startsWith("Kite & <Co>");
      assertThat(only(entry, "summary")).contains("Kite & <Co>", "No pay stated");
    }
    assertThat(only(entries.getFirst(), "title"))
        .as("newest first, its text as it was written")
        .isEqualTo("Nurse <script>alert(1)</script> & \"so\" ]]> \ufffd\ufffd \ufffd ✓ 🩺");
    assertThat(children(entries.getFirst(), "link")).hasSize(1);
    assertThat(link(entries.getLast(), "via")).isEqualTo("https://boards.example.com/1?a=b&c=d");
  }

  @Test
  void idsStayWhereverTheSiteIsAndWhateverElseChanges() {
    read(1, "a", "Nurse", Optional.empty());
    Feed before = feed("q=nurse");
    read(2, "a", "Nurse", Optional.empty());
    read(2, "b", "Nurse in training", Optional.empty());
    Feed after =
        new Feeds(KNOWLEDGE)
            .feed(
                market, JobQuery.ofLink("q=nurse&state=open"), "http://localhost:1", "/jobs.json");
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.entries().getLast().id()).isEqualTo(before.entries().getFirst().id());
    assertThat(after.entries().getLast().updated())
        .as("seen again is no update")
        .isEqualTo(before.entries().getFirst().updated());
    assertThat(after.entries()).extracting(Feed.Entry::id).doesNotHaveDuplicates();
    assertThat(feed("q=chef").id()).isNotEqualTo(before.id());
  }

  @Test
  void aJobThatClosedIsUpdatedThen() {
    read(1, "a", "Nurse", Optional.empty());
    market.store().postings().complete(List.of(new Reading("test", "acme", Adverts.day(5))));
    market.follower().catchUp();
    Feed.Entry entry = feed("state=closed").entries().getFirst();
    assertThat(entry.published()).isEqualTo("2026-01-02T00:00:00Z");
    assertThat(entry.updated()).isEqualTo("2026-01-06T00:00:00Z");
  }

  @Test
  void aJsonFeedHasTheSameEntries() throws Exception {
    read(1, "a", "Nurse", Optional.of("https://boards.example.com/1"));
    read(3, "b", HOSTILE, Optional.empty());
    Feed feed = feed("q=nurse");
    JsonNode root = new ObjectMapper().readTree(JsonFeed.of(feed));
    assertThat(root.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(root.path("feed_url").asText()).isEqualTo(feed.self());
    assertThat(root.path("home_page_url").asText()).isEqualTo(feed.page());
    assertThat(root.path("items")).hasSize(2);
    for (int i = 0; i < 2; i++) {
      JsonNode item = root.path("items").path(i);
      Feed.Entry entry = feed.entries().get(i);
      assertThat(item.path("id").asText()).isEqualTo(entry.id());
      assertThat(item.path("url").asText()).isEqualTo(entry.link());
      assertThat(item.path("title").asText()).isEqualTo(entry.title());
      assertThat(item.path("content_text").asText()).isEqualTo(entry.summary());
      assertThat(item.path("date_published").asText()).isEqualTo(entry.published().toString());
    }
  }

  @Test
  void aFeedOfNothingIsAFeed() throws Exception {
    Element root = atom(feed("q=nothingofthiskind"));
    assertThat(children(root, "entry")).isEmpty();
    assertThat(Instant.parse(only(root, "updated"))).isEqualTo(Instant.EPOCH);
  }
}
