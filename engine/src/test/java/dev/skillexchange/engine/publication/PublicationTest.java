package dev.skillexchange.engine.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Guides;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.TrialMarket;
import dev.skillexchange.engine.answer.EmployerRow;
import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A published site is whole, leads from every figure to its jobs, and replaces only its like.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PublicationTest {
  private static final int LARGEST_FILE = 100_000;
  private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
  private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\">");
  private static final PublicAddress ADDRESS = PublicAddress.parse("https://example.org/careers/");

  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket sample = TrialMarket.filled(Market.SAMPLE, knowledge, 250);
  private final OpenMarket tiny = TrialMarket.filled(Market.SAMPLE, knowledge, 12);
  private final OpenMarket real = TrialMarket.filled(Market.REAL, knowledge, 60);

  private Path ofSample = Path.of("");
  private Path ofReal = Path.of("");

  @BeforeAll
  void publish(@TempDir Path folder) {
    ofSample = folder.resolve("sample");
    ofReal = folder.resolve("real");
    publication(sample, Optional.empty()).publish(ofSample, Progress.silent());
    publication(real, Optional.of(ADDRESS)).publish(ofReal, Progress.silent());
  }

  private Publication publication(OpenMarket market, Optional<PublicAddress> address) {
    return new Publication(TrialMarket.desk(market, knowledge), address);
  }

  @Test
  void everyLinkWithinTheSiteLeadsToAFileOfIt() throws IOException {
    List<String> broken = new ArrayList<>();
    int followed = 0;
    for (Path page : pages(ofSample)) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String href = link.group(1);
        if (href.startsWith("http")) {
          continue;
        }
        String path = href.replaceFirst("#.*", "");
        Path to = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        followed++;
        if (path.startsWith("/") || !to.startsWith(ofSample) || !Files.isRegularFile(to)) {
          broken.add(page + ": " + href);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(followed).isGreaterThan(1_000);
  }

  @Test
  void everyFileIsSmallAndAsksForNothingElsewhere() throws IOException {
    try (Stream<Path> files = Files.walk(ofSample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.size(file)).as("%s", file).isLessThan(LARGEST_FILE);
        if (file.toString().endsWith(".html")) {
          assertThat(Files.readString(file))
              .doesNotContain(" style=", "<style", " onclick=", "src=\"http", "<script>");
        }
      }
    }
  }

  @Test
  void everyEmployerOfAGuideHasAPageThatLeadsBackToIt() throws IOException {
    GuideAnswer guide = new Guides(knowledge).guide(sample, "back-end-engineer", JobQuery.all());
    String page = Files.readString(ofSample.resolve("roles/back-end-engineer.html"));

    assertThat(guide.employers()).isNotEmpty();
    for (EmployerRow row : guide.employers()) {
      String path = SiteLinks.employerPath(row.employer().id());
      assertThat(page).contains("../" + path);
      assertThat(Files.readString(ofSample.resolve(path)))
          .contains("<h1>" + row.employer().name() + "</h1>", "../roles/back-end-engineer.html");
    }
  }

  @Test
  void allRolesHaveAPageThatLeadsToTheirGuidesAndJobs() throws IOException {
    String page = Files.readString(ofSample.resolve("market/index.html"));

    assertThat(page)
        .contains("<h1>All roles</h1>", "../roles/back-end-engineer.html", "../jobs/")
        .containsOnlyOnce("id=\"t-quantiles-");
    assertThat(Files.readString(ofSample.resolve("index.html"))).contains("market/index.html");
  }

  @Test
  void nearRolesStandSideBySideOnOnePageThatBothGuidesLeadTo() throws IOException {
    GuideAnswer guide = new Guides(knowledge).guide(sample, "back-end-engineer", JobQuery.all());
    String near = guide.related().getFirst().role().id();
    String path = SiteLinks.Pair.of(near, "back-end-engineer").path();

    assertThat(Files.readString(ofSample.resolve("roles/back-end-engineer.html"))).contains(path);
    assertThat(Files.readString(ofSample.resolve(path)))
        .contains("../roles/back-end-engineer.html", "../roles/" + near + ".html", "../jobs/");
  }

  @Test
  void anotherTitleOfARoleStandsUnderItsLetterAndInTheSearch() throws IOException {
    assertThat(Files.readString(ofSample.resolve("titles/s.html")))
        .contains("<li>sre: <a href=\"../roles/site-reliability-engineer.html\">");
    assertThat(Files.readString(ofSample.resolve("titles.js")))
        .startsWith("window.skillexchangeTitles = {")
        .contains("\"site-reliability-engineer\":[")
        .contains("\"sre\"");
    assertThat(Files.readString(ofSample.resolve("index.html"))).contains("href=\"titles/s.html\"");
  }

  @Test
  void thePageInPlaceOfAMissingOneLeadsHomeFromEveryFolder() throws IOException {
    assertThat(Files.readString(ofReal.resolve("404.html")))
        .contains(
            "href=\"https://example.org/careers/index.html\"",
            "href=\"https://example.org/careers/site.css\"");
  }

  @Test
  void everyFigureOfAGuideHasAPageThatListsTheJobsCounted() throws IOException {
    for (String role : List.of("back-end-engineer", "registered-nurse")) {
      GuideAnswer guide = new Guides(knowledge).guide(sample, role, JobQuery.all());
      String page = Files.readString(ofSample.resolve("roles/" + role + ".html"));
      int linked = 0;
      for (Evidence evidence : evidence(guide)) {
        String path = EvidenceFiles.path(evidence.link());
        if (page.contains("../" + path)) {
          String jobs = Files.readString(ofSample.resolve(path));
          assertThat(jobs)
              .as(evidence.link())
              .contains("<h1>" + Wording.count(evidence.jobs(), "job") + "</h1>");
          assertThat(ROW.matcher(jobs).results().count())
              .as(evidence.link())
              .isEqualTo(Math.min(200, evidence.jobs()));
          linked++;
        }
      }
      assertThat(linked).isGreaterThan(30);
      assertThat(page)
          .contains("../" + EvidenceFiles.path(guide.demand().open().evidence().link()))
          .contains(
              "../" + EvidenceFiles.path(guide.skills().getFirst().required().evidence().link()));
    }
  }

  private static List<Evidence> evidence(GuideAnswer guide) {
    return Wire.json().valueToTree(guide).findValues("evidence").stream()
        .map(node -> Wire.json().convertValue(node, Evidence.class))
        .toList();
  }

  @Test
  void aPageOfJobsQuotesTheWordsThatWereCounted() throws IOException {
    GuideAnswer guide = new Guides(knowledge).guide(sample, "back-end-engineer", JobQuery.all());
    String link = guide.skills().getFirst().named().evidence().link();

    assertThat(Files.readString(ofSample.resolve(EvidenceFiles.path(link))))
        .contains("<mark>", "In its words", "The guide");
  }

  @Test
  void everyPageOfASampleSaysSoAndTellsSearchEnginesNothing() throws IOException {
    for (Path page : pages(ofSample)) {
      assertThat(Files.readString(page))
          .contains("Sample data: invented employers.", "content=\"noindex\"")
          .doesNotContain("ld+json", "schema.org");
    }
    assertThat(ofSample.resolve("sitemap.xml")).doesNotExist();
  }

  @Test
  void aRealMarketTellsSearchEnginesWhatItsGuidesSay() throws IOException {
    String page = Files.readString(ofReal.resolve("roles/back-end-engineer.html"));
    Matcher data = DATA.matcher(page);
    assertThat(data.find()).isTrue();
    JsonNode graph = new ObjectMapper().readTree(data.group(1)).path("@graph");

    assertThat(graph.findValuesAsText("@type"))
        .contains("Occupation", "FAQPage", "Question", "BreadcrumbList");
    assertThat(page)
        .doesNotContain("Sample data", "noindex")
        .contains(
            "<link rel=\"canonical\" href=\"https://example.org/careers/roles/back-end-engineer.html\">");
    assertThat(Files.readString(ofReal.resolve("sitemap.xml")))
        .contains(
            "<loc>https://example.org/careers/roles/back-end-engineer.html</loc>",
            "<loc>https://example.org/careers/employers/",
            "<loc>https://example.org/careers/compare/");
  }

  @Test
  void aSitePublishedAgainReplacesTheOldOneAndLeavesNothingBeside(@TempDir Path beside)
      throws IOException {
    Path site = beside.resolve("site");
    publication(tiny, Optional.empty()).publish(site, Progress.silent());
    Files.writeString(site.resolve("roles/of-old.html"), "");

    publication(tiny, Optional.empty()).publish(site, Progress.silent());

    assertThat(site.resolve("roles/of-old.html")).doesNotExist();
    try (Stream<Path> left = Files.list(beside)) {
      assertThat(left).containsExactly(site);
    }
  }

  @Test
  void aFolderThatHoldsAnythingElseIsRefusedAndKept(@TempDir Path beside) throws IOException {
    Path letters = Files.createDirectory(beside.resolve("letters"));
    Files.writeString(letters.resolve("letter.txt"), "dear");

    assertThatThrownBy(
            () -> publication(tiny, Optional.empty()).publish(letters, Progress.silent()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("not empty");
    assertThat(letters.resolve("letter.txt")).hasContent("dear");
  }

  @Test
  void aPublisherThatEndsInTheMiddleLeavesTheOldSiteWhole(@TempDir Path beside) throws IOException {
    Path site = beside.resolve("site");
    publication(tiny, Optional.empty()).publish(site, Progress.silent());
    List<Path> before = pages(site);

    assertThatThrownBy(() ->
            publication(tiny, Optional.empty())
                .publish(
                    site,
                    (_, done, _) -> {
                      if (done == 2) {
                        throw new IllegalStateException("pulled the plug");
                      }
                    }))
        .hasMessageContaining("plug");

    assertThat(pages(site)).isEqualTo(before);
  }

  @Test
  void whatAKilledPublisherPutAsideIsBroughtBack(@TempDir Path beside) throws IOException {
    Path site = beside.resolve("site");
    publication(tiny, Optional.empty()).publish(site, Progress.silent());
    Files.move(site, beside.resolve(".site.old"));
    Files.createDirectories(beside.resolve(".site.next/roles"));
    Files.writeString(beside.resolve(".site.next/roles/half.html"), "half");

    publication(tiny, Optional.empty()).publish(site, Progress.silent());

    assertThat(site.resolve("index.html")).exists();
    assertThat(site.resolve("roles/half.html")).doesNotExist();
    assertThat(beside.resolve(".site.old")).doesNotExist();
  }

  @Test
  void twoDoNotWriteOneSiteAtOnce(@TempDir Path beside) {
    Path site = beside.resolve("site");
    try (SiteFolder first = SiteFolder.begin(site)) {
      first.write("index.html", "first");
      assertThatThrownBy(() -> SiteFolder.begin(site))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("being published");
    }
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
