package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.market.Conversion;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/// The sections of a guide that are begun on a second thread: they take about as long as all others
/// together.
record Beside(PaySection pay, List<RelatedRole> related) {

  /// As many threads as processors: the one that asks for a guide waits for them in the end, and
  /// then another takes part in what is left.
  private static final ForkJoinPool POOL =
      new ForkJoinPool(Runtime.getRuntime().availableProcessors());

  /// Begins with them. The scope is that thread's own: scopes number employers as they meet them.
  static CompletableFuture<Beside> begin(
      Supplier<Scope> scope,
      Optional<Role> role,
      Catalogue catalogue,
      Optional<Conversion> conversion) {
    return CompletableFuture.supplyAsync(
        () -> {
          Scope own = scope.get();
          return new Beside(
              PaySection.write(own, catalogue, conversion),
              role.map(one -> RelatedWriter.write(own, one, catalogue)).orElse(List.of()));
        },
        POOL);
  }

  /// Waits for them; what failed there fails here.
  static Beside of(CompletableFuture<Beside> begun) {
    try {
      return begun.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /// Waits until nothing is asked for them any more, whatever became of them.
  static void end(CompletableFuture<Beside> begun) {
    begun.handle((_, _) -> true).join();
  }
}
