package dev.skillexchange.group;

import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A posting for tests of grouping: of one employer and title, with a text of numbered words.
///
/// @param story the first of 500 words that do not tell the work
/// @param duties the first of 500 words that do
record Ad(
    String key, int story, int duties, String place, Terms terms, boolean named, Sighting seen) {
  private static final int MUCH = 500;
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /// A posting on the board "acme" with a long text.
  static Ad of(String id, String place) {
    return new Ad("test:acme:" + id, 0, 1_000, place, terms(3, 0), true, Sighting.on(DAY));
  }

  static Terms terms(int years, int pay) {
    return new Terms(
        Optional.of(Employment.FULL_TIME),
        OptionalInt.of(years),
        0,
        0,
        pay == 0 ? Optional.empty() : Optional.of(new Terms.Band("EUR", pay, pay + 10_000)));
  }

  Ad on(String board) {
    return new Ad(key.replace("acme", board), story, duties, place, terms, named, seen);
  }

  /// With as many of its 500 words of duties replaced.
  Ad otherDuties(int replaced) {
    return new Ad(key, story, duties + replaced, place, terms, named, seen);
  }

  Ad otherStory(int replaced) {
    return new Ad(key, story - replaced, duties, place, terms, named, seen);
  }

  Ad with(Terms others) {
    return new Ad(key, story, duties, place, others, named, seen);
  }

  Ad unnamed() {
    return new Ad(key, story, duties, place, terms, false, seen);
  }

  Ad seen(int from, int closed) {
    Sighting sighting =
        new Sighting(
            DAY.plusDays(from), DAY.plusDays(closed - 1), Optional.of(DAY.plusDays(closed)));
    return new Ad(key, story, duties, place, terms, named, sighting);
  }

  Ad since(int from) {
    return new Ad(key, story, duties, place, terms, named, Sighting.on(DAY.plusDays(from)));
  }

  Signature signature() {
    SignatureWriter writer = new SignatureWriter();
    writer.titleWord("nurse");
    for (int word = story; word < story + MUCH; word++) {
      writer.word((int) Hashes.mixed(word), false);
    }
    for (int word = duties; word < duties + MUCH; word++) {
      writer.word((int) Hashes.mixed(word), true);
    }
    if (!place.isEmpty()) {
      writer.place(place);
    }
    writer.terms(terms);
    writer.namesRole(named);
    return writer.signature();
  }

  Map.Entry<PostingKey, Grouping.Member> member() {
    return Map.entry(
        PostingKey.parse(key),
        new Grouping.Member(Employer.named("Umbra Works").id(), signature(), seen));
  }

  /// How many jobs some postings show.
  static long jobs(Ad... ads) {
    return grouped(List.of(ads)).values().stream().distinct().count();
  }

  static Map<PostingKey, JobId> grouped(List<Ad> ads) {
    Map<PostingKey, Grouping.Member> members = new LinkedHashMap<>();
    ads.forEach(ad -> members.put(ad.member().getKey(), ad.member().getValue()));
    return Grouping.jobs(members);
  }
}
