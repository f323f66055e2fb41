package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Certification;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Need;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the certifications and licences that a posting names, each once. An alias counts only as
/// the catalogue writes it.
final class CertificationReader {
  private final Phrases surfaces;
  private final List<Surface> byNumber = new ArrayList<>();

  private record Surface(Certification certification, String written, boolean anyCase) {}

  CertificationReader(Catalogue catalogue, Lexicon lexicon) {
    surfaces = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (Certification each : catalogue.certifications().values()) {
      add(new Surface(each, each.name(), each.name().indexOf(' ') > 0));
      each.aliases().forEach(alias -> add(new Surface(each, alias, false)));
    }
  }

  private void add(Surface surface) {
    if (surfaces.get(surface.written()) == Phrases.NONE) {
      surfaces.put(surface.written(), byNumber.size());
      byNumber.add(surface);
    }
  }

  List<CertificationMention> read(Advert advert) {
    List<CertificationMention> found = new ArrayList<>();
    Set<CertificationId> seen = new HashSet<>();
    for (int block = 0; block < advert.blocks().size(); block++) {
      if (advert.section(block).namesSkills()) {
        inBlock(advert, block, seen, found);
      }
    }
    return found;
  }

  private void inBlock(
      Advert advert, int block, Set<CertificationId> seen, List<CertificationMention> found) {
    Tokens tokens = advert.tokens();
    int end = advert.end(block);
    for (int at = advert.from(block); at < end; at++) {
      int length = surfaces.longest(tokens, at, Gap.LIST);
      int number = length == 0 ? Phrases.NONE : surfaces.value(tokens, at, length);
      if (number == Phrases.NONE || at + length > end) {
        continue;
      }
      Surface surface = byNumber.get(number);
      Span span = new Span(tokens.start(at), tokens.end(at + length - 1));
      boolean written = surface.anyCase() || span.of(tokens.text()).equals(surface.written());
      if (written && seen.add(surface.certification().id())) {
        found.add(
            new CertificationMention(
                Optional.of(surface.certification().id()),
                span.of(tokens.text()),
                Need.REQUIRED,
                Evidence.inText(span, "certification.name")));
      }
    }
  }
}
