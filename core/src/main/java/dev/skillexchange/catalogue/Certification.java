package dev.skillexchange.catalogue;

import java.util.List;
import java.util.Optional;

/// A certification or licence that postings name, with its issuer.
public record Certification(
    CertificationId id,
    String name,
    String issuer,
    List<String> aliases,
    Optional<FamilyId> family,
    Grade grade) {
  public Certification {
    aliases = List.copyOf(aliases);
  }

  /// How far up its issuer's ladder a certification stands.
  public enum Grade {
    FOUNDATION,
    ASSOCIATE,
    PROFESSIONAL,
    EXPERT,
    LICENCE
  }
}
