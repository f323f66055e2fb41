package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CertificationId;
import java.time.YearMonth;
import java.util.Optional;

/// A certificate or licence that a person has.
///
/// @param certification the catalogue's entry; empty for one that it lacks
/// @param name the catalogue's name, or the words of the CV
/// @param mark where the CV tells of it; empty where a person added it
public record HeldCertificate(
    Optional<CertificationId> certification,
    String name,
    Optional<String> issuer,
    Optional<YearMonth> awarded,
    Optional<Mark> mark) {}
