package dev.skillexchange.profile;

import dev.skillexchange.catalogue.Certification;
import dev.skillexchange.extract.CatalogueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the certificates of a section, one a line: the catalogue's by their names, others by the
/// words before the date and the issuer.
final class CertificateListReader {
  private static final int LONGEST = 120;

  private final CatalogueReader catalogue;
  private final DateReader dates;

  CertificateListReader(CatalogueReader catalogue, DateReader dates) {
    this.catalogue = catalogue;
    this.dates = dates;
  }

  List<HeldCertificate> read(CvText cv, List<CvLine> lines) {
    List<HeldCertificate> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      CvLine line = lines.get(i);
      while (i + 1 < lines.size() && goesOn(cv, lines.get(i), lines.get(i + 1))) {
        i++;
      }
      String text = cv.text().substring(line.start(), lines.get(i).end()).replace('\n', ' ');
      Optional<DateReader.Found> date = dates.find(text);
      List<CatalogueReader.FoundCertification> known = catalogue.certifications(text);
      for (CatalogueReader.FoundCertification one : known) {
        Certification entry = one.certification();
        if (found.stream()
            .anyMatch(held -> held.certification().filter(entry.id()::equals).isPresent())) {
          continue;
        }
        found.add(
            new HeldCertificate(
                Optional.of(entry.id()),
                entry.name(),
                Optional.of(entry.issuer()).filter(issuer -> !issuer.isBlank()),
                date.flatMap(when -> when.period().from().or(() -> when.period().to())),
                Optional.of(
                    new Mark(line.start() + one.span().start(), line.start() + one.span().end()))));
      }
      if (known.isEmpty()) {
        other(text, line, date).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean goesOn(CvText cv, CvLine line, CvLine next) {
    return line.wraps()
        && !next.bullet()
        && next.start() == line.end() + 1
        && !cv.of(next).strip().matches("(?:19|20)\\d\\d");
  }

  private static Optional<HeldCertificate> other(
      String text, CvLine line, Optional<DateReader.Found> date) {
    String plain =
        date.map(when -> text.substring(0, when.start()) + "\t" + text.substring(when.end()))
            .orElse(text);
    String[] parts = plain.strip().split("\\t|\\s+[|–—-]\\s+|\\s*[|·•]\\s*|,\\s+|\\(", -1);
    String name = parts.length == 0 ? "" : parts[0].strip();
    boolean begins =
        line.bullet() || date.isPresent() || !line.bold().isEmpty() || parts.length > 1;
    if (name.length() < 3 || name.length() > LONGEST || !begins || name.endsWith(".")) {
      return Optional.empty();
    }
    Optional<String> issuer =
        parts.length > 1
            ? Optional.of(parts[1].strip()).filter(one -> one.length() > 1)
            : Optional.empty();
    int start = line.start() + Math.max(0, text.indexOf(name));
    return Optional.of(
        new HeldCertificate(
            Optional.empty(),
            name,
            issuer,
            date.flatMap(when -> when.period().from().or(() -> when.period().to())),
            Optional.of(new Mark(start, start + name.length()))));
  }
}
