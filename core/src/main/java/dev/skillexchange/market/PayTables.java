package dev.skillexchange.market;

import java.util.List;
import java.util.Optional;

/// Pay of a slice.
///
/// @param stated one table for each currency and basis, the one with most jobs first
/// @param converted their headlines in one currency; empty where there is nothing to convert
public record PayTables(List<PayTable> stated, Optional<ConvertedPay> converted) {
  public PayTables {
    stated = List.copyOf(stated);
  }
}
