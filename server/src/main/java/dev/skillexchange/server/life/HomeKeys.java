package dev.skillexchange.server.life;

import dev.skillexchange.engine.home.Home;
import dev.skillexchange.engine.home.Owner;
import dev.skillexchange.fault.UserError;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Takes the home for this server; waits for a command that uses it, refuses where another server
/// does.
final class HomeKeys {
  private static final long PAUSE_NANOSECONDS = 50_000_000;

  private HomeKeys() {}

  static Home take(Path folder, Consumer<String> log) {
    Optional<Owner> told = Optional.empty();
    while (true) {
      Optional<Home> home = Home.take(folder, "serve");
      if (home.isPresent()) {
        return home.get();
      }
      Optional<Owner> owner = Home.owner(folder);
      owner.filter(one -> one.command().equals("serve")).ifPresent(one -> refuse(one, folder));
      if (owner.isPresent() && !owner.equals(told)) {
        log.accept("waiting for " + owner.get().described() + ", which uses " + folder);
        told = owner;
      }
      LockSupport.parkNanos(PAUSE_NANOSECONDS);
    }
  }

  private static void refuse(Owner owner, Path folder) {
    String where =
        owner.port().isPresent()
            ? "already serving on http://127.0.0.1:" + owner.port().getAsInt()
            : "already starting to serve";
    throw new UserError(
        where + " (process " + owner.pid() + ")",
        folder.toString(),
        "Use that one, stop it, or name another home by --home.");
  }
}
