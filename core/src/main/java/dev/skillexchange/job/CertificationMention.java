package dev.skillexchange.job;

import dev.skillexchange.catalogue.CertificationId;
import java.util.Optional;

/// A certification or licence that a posting names.
///
/// @param certification the catalogue's entry; empty for one that no catalogue holds
/// @param name in the words of the posting
public record CertificationMention(
    Optional<CertificationId> certification, String name, Need need, Evidence evidence) {}
