package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Certification;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Need;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the certifications and licences that a posting asks of the candidate, each once, in the
/// words of the posting. Those of the catalogue count where the words around them allow it, others
/// where they stand in a list behind "certifications such as". An alias of one word counts only as
/// the catalogue writes it.
final class CertificationReader {
  private static final int LISTS = 0;
  private static final String CERTIFIED = "certified";
  private static final int LONGEST_LIST = 12;
  private static final int LONGEST_REFUSAL = 4;

  private final List<Surface> byNumber = new ArrayList<>();
  private final CertificationProof proof;
  private final CertificationNames names;

  /// A way to write a certification.
  ///
  /// @param anyCase whether case does not matter
  /// @param person whether it also names who holds it, as a role ("Registered Nurse")
  record Surface(Certification certification, String written, boolean anyCase, boolean person) {}

  CertificationReader(Catalogue catalogue, Lexicon lexicon, Cues cues) {
    proof = new CertificationProof(lexicon);
    names = new CertificationNames(lexicon);
    cues.add(
        Topic.CERTIFICATION,
        LISTS,
        "certifications",
        "certification",
        "credentials",
        "certificates",
        "certificate",
        "certs",
        CERTIFIED);
    for (Certification each : catalogue.certifications().values()) {
      add(cues, each, each.name());
      each.aliases().forEach(alias -> add(cues, each, alias));
    }
  }

  private void add(Cues cues, Certification certification, String written) {
    boolean several = written.indexOf(' ') > 0;
    boolean plural = !several && written.length() > 2 && written.endsWith("s") && upper(written, 2);
    boolean pair =
        written.matches("[A-Z]{2,5}/[A-Z]{2,5}") && !written.matches("CPR/.*|.*/(US|EU|UK)");
    if (plural || pair || written.endsWith(" +")) {
      return;
    }
    boolean person = person(certification, written.toLowerCase(Locale.ROOT));
    byNumber.add(new Surface(certification, written, several, person));
    cues.add(Topic.CERTIFICATION, byNumber.size(), written);
  }

  private static boolean person(Certification certification, String written) {
    String name = certification.name();
    boolean role =
        certification.grade() == Certification.Grade.LICENCE
            || name.startsWith("Registered")
            || name.startsWith("Licensed")
            || name.startsWith("Board Certified");
    boolean paper =
        written.matches(
            ".*(licen[cs]|certification|certificate|permit|card|endorse|registration|\\bbar\\b).*"
                + "|.* (registered|check|class .*)");
    return role && !paper && !name.contains("Accountant") || written.startsWith("board");
  }

  private static boolean upper(String text, int letters) {
    return Character.isUpperCase(text.charAt(0)) && Character.isUpperCase(text.charAt(letters - 1));
  }

  List<CertificationMention> read(Advert advert, CueHits hits) {
    List<CertificationMention> found = new ArrayList<>();
    Set<CertificationId> seen = new HashSet<>();
    int behind = 0;
    for (int hit = hits.next(Topic.CERTIFICATION, 0);
        hit >= 0;
        hit = hits.next(Topic.CERTIFICATION, hit + 1)) {
      if (hits.value(hit) == LISTS) {
        named(advert, hits, hit).ifPresent(found::add);
        behind = listed(advert, hits, hit, behind, found);
      } else {
        catalogued(advert, hits, hit, seen).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(one -> one.evidence().span().start()));
    return found;
  }

  private Optional<CertificationMention> catalogued(
      Advert advert, CueHits hits, int hit, Set<CertificationId> seen) {
    Surface surface = byNumber.get(hits.value(hit) - 1);
    Tokens tokens = advert.tokens();
    Span span = Sentences.span(tokens, hits.from(hit), hits.end(hit));
    boolean written =
        surface.anyCase() && hits.end(hit) - hits.from(hit) > 1
            || span.of(tokens.text()).equals(surface.written());
    if (!written
        || !proof.holds(surface, advert, hits, hit)
        || !seen.add(surface.certification().id())) {
      return Optional.empty();
    }
    Span named = names.of(tokens, hits.from(hit), hits.end(hit));
    return Optional.of(
        new CertificationMention(
            Optional.of(surface.certification().id()),
            named.of(tokens.text()),
            need(advert, hits, hit),
            Evidence.inText(named, "certification.name")));
  }

  /// The name before "certification" or behind "Certified" that no catalogue holds.
  private Optional<CertificationMention> named(Advert advert, CueHits hits, int hit) {
    Tokens tokens = advert.tokens();
    Section section = hits.section(advert, hit);
    int cue = hits.from(hit);
    boolean asked = section == Section.REQUIREMENTS || section == Section.PREFERRED;
    String word = tokens.written(cue).toLowerCase(Locale.ROOT);
    int from = word.equals(CERTIFIED) ? cue : names.before(tokens, cue);
    int end = word.equals(CERTIFIED) ? names.behind(tokens, cue) : cue + 1;
    if (!asked
        || word.endsWith("s")
        || from < 0
        || end < 0
        || !free(tokens, hits, hit, from, end)) {
      return Optional.empty();
    }
    Span span = Sentences.span(tokens, from, end - from == 2 ? cue : end);
    return Optional.of(
        new CertificationMention(
            Optional.empty(),
            span.of(tokens.text()),
            need(advert, hits, hit),
            Evidence.inText(span, "certification.named")));
  }

  /// Whether tokens belong to no other certification, no list in brackets tells which are meant,
  /// and they are not refused.
  private boolean free(Tokens tokens, CueHits hits, int hit, int from, int end) {
    int begin = Math.max(Sentences.from(tokens, from), from - LONGEST_REFUSAL);
    return !known(hits, from, end, hit)
        && names.listFrom(tokens, end) < 0
        && !proof.refused(tokens, begin, from);
  }

  /// Whether another cue of a certification lies among tokens.
  private static boolean known(CueHits hits, int from, int end, int but) {
    for (int hit = hits.next(Topic.CERTIFICATION, 0);
        hit >= 0 && hits.from(hit) < end;
        hit = hits.next(Topic.CERTIFICATION, hit + 1)) {
      if (hit != but && hits.end(hit) > from) {
        return true;
      }
    }
    return false;
  }

  /// Adds the words in capitals that stand in a list behind "certifications" and are no names of
  /// the catalogue, and gives the token behind the list.
  private int listed(
      Advert advert, CueHits hits, int hit, int behind, List<CertificationMention> found) {
    Tokens tokens = advert.tokens();
    Section section = hits.section(advert, hit);
    int at = names.listFrom(tokens, hits.end(hit));
    if (at < 0 || at < behind || !section.namesSkills()) {
      return behind;
    }
    for (int i = 0; i < LONGEST_LIST && at < tokens.count() && names.member(tokens, at); i++) {
      if (!isCue(hits, hit, at)) {
        Span span = Sentences.span(tokens, at, at + 1);
        found.add(
            new CertificationMention(
                Optional.empty(),
                span.of(tokens.text()),
                need(advert, hits, hit),
                Evidence.inText(span, "certification.list")));
      }
      at = names.nextMember(tokens, at);
    }
    return at;
  }

  private static boolean isCue(CueHits hits, int hit, int token) {
    int next = hits.next(Topic.CERTIFICATION, hit + 1);
    while (next >= 0 && hits.end(next) <= token) {
      next = hits.next(Topic.CERTIFICATION, next + 1);
    }
    return next >= 0 && hits.from(next) <= token;
  }

  private Need need(Advert advert, CueHits hits, int hit) {
    return proof.welcome(advert, hits, hit) ? Need.PREFERRED : Need.REQUIRED;
  }
}
