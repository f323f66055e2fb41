package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Certification;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import java.util.Optional;

/// A certification and the share of jobs that name it.
///
/// @param pay what pay it goes with, compared as for skills; empty where too few employers tell
public record CertificationShare(
    Certification certification,
    Figure<Share> named,
    Figure<Share> required,
    Optional<PayContrast> pay) {

  CertificationShare withPay(Optional<PayContrast> told) {
    return new CertificationShare(certification, named, required, told);
  }
}
