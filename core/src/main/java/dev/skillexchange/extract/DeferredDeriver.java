package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.job.Posting;
import java.util.Optional;

/// A [CatalogueDeriver] whose rules are compiled when the first posting is derived, or before if
/// that is asked for: who only asks questions does not wait for them.
public final class DeferredDeriver implements Deriver {
  private final Catalogue catalogue;
  private volatile Optional<CatalogueDeriver> compiled = Optional.empty();

  public DeferredDeriver(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String edition() {
    return CatalogueDeriver.edition(catalogue);
  }

  @Override
  public Derived derive(Posting posting) {
    return compiled.orElseGet(this::compile).derive(posting);
  }

  @Override
  public void prepare() {
    compile();
  }

  private synchronized CatalogueDeriver compile() {
    if (compiled.isEmpty()) {
      compiled = Optional.of(new CatalogueDeriver(catalogue));
    }
    return compiled.get();
  }
}
