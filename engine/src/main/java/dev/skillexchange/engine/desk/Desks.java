package dev.skillexchange.engine.desk;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Settings;
import dev.skillexchange.engine.home.Home;
import dev.skillexchange.engine.home.Owner;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Opens a desk for a command: of its own where nobody owns the home, of the server that owns it
/// otherwise; while another command owns it, it waits and says for whom.
public final class Desks {
  private static final long PAUSE_NANOSECONDS = 50_000_000;

  private Desks() {}

  /// Opens a desk; blocks while another command owns the home.
  ///
  /// @param command what this process does, for others who wait
  /// @param log told what happens meanwhile, a line at a time
  public static Desk open(Settings settings, String command, Consumer<String> log) {
    Optional<Owner> told = Optional.empty();
    while (true) {
      Optional<Home> home = Home.take(settings.home(), command);
      if (home.isPresent()) {
        return new LocalDesk(Engine.start(settings, home.get(), false, log));
      }
      Optional<Owner> owner = Home.owner(settings.home());
      if (owner.isPresent() && RemoteDesk.reachable(owner.get())) {
        return new RemoteDesk(owner.get());
      }
      if (owner.isPresent() && !owner.equals(told)) {
        log.accept("waiting for " + owner.get().described() + ", which uses " + settings.home());
        told = owner;
      }
      LockSupport.parkNanos(PAUSE_NANOSECONDS);
    }
  }
}
