package dev.skillexchange.evaluation.search;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.engine.SampleMaker;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.sample.SampleMarket;
import java.time.LocalDate;
import java.util.Optional;

/// The sample market of a home, as searches are drawn from it: written anew from its size.
///
/// @param asOf the day of the last reading
record MixedMarket(int postings, LocalDate asOf) {
  private static final long SEED = SampleMaker.SEED;

  /// @throws UserError where it is no sample market: of a real one nothing can be written anew
  static MixedMarket of(String market, long postings, Optional<LocalDate> asOf) {
    if (!market.equals("sample") || asOf.isEmpty()) {
      throw new UserError(
          "no sample market to search", market, "Make one: skillexchange sample --postings 1000000.");
    }
    return new MixedMarket((int) postings, asOf.get());
  }

  SearchMix mix(Catalogue catalogue, long seed) {
    return new SearchMix(catalogue, SampleMarket.of(SEED, postings, asOf), seed);
  }
}
