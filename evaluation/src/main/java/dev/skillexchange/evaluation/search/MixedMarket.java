package dev.skillexchange.evaluation.search;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.engine.SampleMaker;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.sample.SampleMarket;
import java.time.LocalDate;
import java.util.Optional;

/// The market that searches are drawn from: the sample market of as many postings as there are,
/// written anew. It fits a home that holds that market, as its sample or imported from a file.
///
/// @param asOf the day of the last reading
record MixedMarket(int postings, LocalDate asOf) {

  /// @throws UserError where there are no postings
  static MixedMarket of(long postings, Optional<LocalDate> asOf) {
    if (postings == 0) {
      throw new UserError(
          "nothing to search",
          "no postings",
          "Make some: skillexchange sample --postings 1000000.");
    }
    return new MixedMarket((int) postings, asOf.orElseThrow());
  }

  SearchMix mix(Catalogue catalogue, long seed) {
    return new SearchMix(catalogue, SampleMarket.of(SampleMaker.SEED, postings, asOf), seed);
  }
}
