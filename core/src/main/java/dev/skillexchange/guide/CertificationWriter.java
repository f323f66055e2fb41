package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Certification;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.job.Need;
import dev.skillexchange.market.Counts;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.List;

/// Writes the section on certifications.
final class CertificationWriter {
  private static final int MOST = 20;

  private CertificationWriter() {}

  static List<CertificationShare> write(Scope scope, Catalogue catalogue) {
    return scope.counts(Dimension.CERTIFICATION).ranked().stream()
        .flatMap(count -> catalogue.certification(new CertificationId(count.value())).stream())
        .limit(MOST)
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
        needs.shareOfAll(required, scope.query().and(Parameter.CERTIFICATION, required)));
  }
}
