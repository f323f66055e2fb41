package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.Posting.Body.Format;
import dev.skillexchange.job.SkillMention;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Postings made to hurt are derived without an exception, in time that grows with their length,
/// and every span lies within what it points into.
class HostilePostingTest {
  private static final List<String> UNITS =
      List.of(
          "<",
          "$",
          "x",
          "&",
          "$1 ",
          "1,",
          "$1-",
          "5 years ",
          "looking for a ",
          "hiring backend developers ",
          "Manager, ",
          "III-",
          "Bay Area ",
          "years ",
          "Go ",
          "C++",
          "Go,",
          "(",
          "Senior ",
          "<li>",
          "- Java\n",
          "<h2>*",
          "a.b",
          "\u0301",
          "\ud83d\ude00",
          "United ",
          "New York ",
          "New ",
          "remote ",
          "to ",
          "10-",
          "401k ",
          "salary ",
          "\n",
          "as a ",
          "degree or ",
          "BS, ",
          "visa sponsorship ",
          "sponsor not ",
          "clearance ",
          "contract ",
          "travel 5% ",
          "fluent German ",
          "certifications (ABC, ",
          "CPA, ",
          "design ",
          "review code ",
          "you will build and ",
          "not ");

  @Test
  void aMegabyteOfOneThingIsDerived() {
    for (String unit : List.of("<", "$", "x")) {
      check("Engineer", unit.repeat(1_000_000), "");
    }
  }

  /// What is quadratic would need a hundred times the work for ten times the text.
  @Test
  void workGrowsWithLengthAlone() {
    UNITS.forEach(unit -> check("T" + unit.repeat(1_000), unit.repeat(2_000), unit.repeat(1_000)));
    for (String unit : UNITS) {
      long once = work(unit.repeat(10_000 / unit.length()));
      long tenfold = work(unit.repeat(100_000 / unit.length()));
      assertThat(tenfold).as(unit).isLessThan(30 * once + 1_000_000_000L);
    }
  }

  /// One reader's work must not be repeated from each of another's findings.
  @Test
  void workGrowsWithLengthAloneWhereOneThingFollowsAnother() {
    List<List<String>> pairs =
        List.of(
            List.of("Engineer ", "C++"),
            List.of("and ", "Go "),
            List.of("Go ", "**"),
            List.of("Sales ", "Salesforce "),
            List.of("monitoring, cheese ripening, ", "x"),
            List.of("Excel ".repeat(350), "1"));
    for (List<String> pair : pairs) {
      long once = work(behindEachOther(pair, 50_000));
      long tenfold = work(behindEachOther(pair, 500_000));
      assertThat(tenfold).as("%s", pair).isLessThan(30 * once + 1_000_000_000L);
    }
  }

  private static String behindEachOther(List<String> pair, int length) {
    return pair.getFirst().repeat(length / pair.getFirst().length())
        + pair.getLast().repeat(length / pair.getLast().length());
  }

  @Test
  void tenMegabytesAreDerived() {
    check("Engineer", "You know Java. ".repeat(700_000), "Berlin");
  }

  @Test
  void longLocationsAndTitlesAreDerived() {
    check("Engineer / Manager, ".repeat(2_000), "", "Paris, Texas; New York or ".repeat(2_000));
  }

  @Test
  void randomPostingsAreDerived() {
    List<String> pieces = new ArrayList<>(UNITS);
    pieces.addAll(
        List.of(
            "<p>",
            "</p>",
            "<ul>",
            "</ul>",
            "<h2>",
            "</h2>",
            "Requirements",
            "Benefits",
            "About us",
            "Java",
            "k",
            "€",
            "per hour",
            "hybrid",
            "3+",
            " - ",
            " to ",
            "OTE",
            "Berlin",
            "CA"));
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      check(
          "T" + random(pieces, random, 12),
          random(pieces, random, 300),
          random(pieces, random, 12));
    }
  }

  private static String random(List<String> pieces, Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(
          random.nextInt(8) == 0
              ? Character.toString(random.nextInt(1, 0xd800))
              : pieces.get(random.nextInt(pieces.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  /// The processor's time that a posting takes, whatever else the machine does.
  private static long work(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    check("Engineer", text, "");
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static void check(String title, String body, String location) {
    for (Format format : Format.values()) {
      Posting posting =
          Examples.posting(title, new Body(body, format), List.of(location), Hints.none());
      Derived derived = Examples.DERIVER.derive(posting);
      for (Evidence evidence : evidence(derived.facts())) {
        int length =
            switch (evidence.field()) {
              case TITLE -> title.length();
              case LOCATION -> location.length();
              case TEXT -> derived.text().length();
              case HINT -> 0;
            };
        assertThat(evidence.span().end())
            .as("%s in %s", evidence, title)
            .isLessThanOrEqualTo(length);
      }
    }
  }

  private static List<Evidence> evidence(Facts facts) {
    List<Evidence> all = new ArrayList<>();
    List<Fact<?>> single =
        List.of(
            facts.role(),
            facts.level(),
            facts.years(),
            facts.workplace(),
            facts.employment(),
            facts.conditions().education(),
            facts.conditions().visa(),
            facts.conditions().clearance(),
            facts.conditions().travel(),
            facts.conditions().onCall());
    for (Fact<?> fact : single) {
      if (fact instanceof Fact.Stated<?> stated) {
        all.add(stated.evidence());
      }
    }
    facts.pay().ranges().forEach(range -> all.add(range.evidence()));
    facts.places().forEach(place -> all.add(place.evidence()));
    facts.remoteScope().forEach(scope -> all.add(scope.evidence()));
    facts.certifications().forEach(one -> all.add(one.evidence()));
    facts.activities().forEach(one -> all.add(one.evidence()));
    facts.conditions().languages().forEach(one -> all.add(one.evidence()));
    facts.skills().stream().map(SkillMention::evidence).forEach(all::add);
    return all;
  }
}
