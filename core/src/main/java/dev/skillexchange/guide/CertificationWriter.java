package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Certification;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.job.Need;
import dev.skillexchange.market.Counts;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.List;
import java.util.Optional;

/// Writes the section on certifications.
final class CertificationWriter {
  private static final int MOST = 20;

  private CertificationWriter() {}

  /// The certifications that are shown: those that most jobs name.
  static List<Certification> shown(Scope scope, Catalogue catalogue) {
    return scope.ranked(Dimension.CERTIFICATION).stream()
        .flatMap(value -> catalogue.certification(new CertificationId(value)).stream())
        .limit(MOST)
        .toList();
  }

  /// Their shares, without what pay they go with.
  static List<CertificationShare> write(Scope scope, Catalogue catalogue) {
    return shown(scope, catalogue).stream()
        .map(certification -> share(scope, certification))
        .toList();
  }

  private static CertificationShare share(Scope scope, Certification certification) {
    String slug = certification.id().slug();
    String required = Need.REQUIRED.id() + ":" + slug;
    Counts needs = scope.counts(Dimension.CERTIFICATION_NEED);
    return new CertificationShare(
        certification,
        scope
            .counts(Dimension.CERTIFICATION)
            .shareOfAll(slug, scope.query().and(Parameter.CERTIFICATION, slug)),
        needs.shareOfAll(required, scope.query().and(Parameter.CERTIFICATION, required)),
        Optional.empty());
  }
}
