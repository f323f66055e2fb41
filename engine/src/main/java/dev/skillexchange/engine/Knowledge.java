package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.engine.answer.FilterNames;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.slice.SliceResolver;

/// What is known without a store: the catalogue and what is built on it.
public record Knowledge(
    Catalogue catalogue,
    Deriver deriver,
    SliceResolver resolver,
    Labels labels,
    FilterNames filters,
    JobCards cards) {

  public static Knowledge of(Catalogue catalogue, Deriver deriver) {
    Labels labels = new Labels(catalogue);
    return new Knowledge(
        catalogue,
        deriver,
        new SliceResolver(catalogue),
        labels,
        new FilterNames(labels),
        new JobCards(labels));
  }
}
