package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Certification;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;

/// A certification and the share of jobs that name it.
public record CertificationShare(
    Certification certification, Figure<Share> named, Figure<Share> required) {}
