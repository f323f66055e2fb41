package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.ExchangeRate;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.engine.answer.FilterNames;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.market.ExchangeRates;
import dev.skillexchange.slice.QueryLimits;
import dev.skillexchange.slice.SliceResolver;
import java.util.List;
import java.util.function.Supplier;

/// What is known without a store: the catalogue and what is built on it.
public record Knowledge(
    Catalogue catalogue,
    Deriver deriver,
    SliceResolver resolver,
    Labels labels,
    FilterNames filters,
    JobCards cards,
    ExchangeRates rates,
    Supplier<CvReadings> cvReadings) {

  public static Knowledge of(Catalogue catalogue, Deriver deriver) {
    return of(catalogue, deriver, QueryLimits.USUAL);
  }

  static Knowledge of(Catalogue catalogue, Deriver deriver, QueryLimits limits) {
    Labels labels = new Labels(catalogue);
    SliceResolver resolver = new SliceResolver(catalogue, limits);
    return new Knowledge(
        catalogue,
        deriver,
        resolver,
        labels,
        new FilterNames(labels),
        new JobCards(labels),
        ExchangeRates.of(catalogue.exchangeRates()),
        new Once<>(() -> new CvReadings(catalogue, resolver.names())));
  }

  /// The names of the catalogue, looked up as people write them.
  public Names names() {
    return resolver.names();
  }

  /// What reads CVs; made when it is asked for first.
  public CvReadings cvs() {
    return cvReadings.get();
  }

  /// The same with further exchange rates, such as newer ones.
  Knowledge and(List<ExchangeRate> further) {
    return new Knowledge(
        catalogue, deriver, resolver, labels, filters, cards, rates.and(further), cvReadings);
  }
}
