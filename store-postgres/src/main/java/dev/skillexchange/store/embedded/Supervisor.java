package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The thread that owns the server: it prepares and starts it, starts it again when it died, and
/// stops it.
///
/// All programs are started by this one thread, and it lives as long as the server, because the
/// kernel ties them to the thread that started them, not to its process (see [Account]).
final class Supervisor {
  private static final Duration LOG_CHECK = Duration.ofMinutes(1);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /// What is known once the server is up.
  private record Started(String password, int port) {}

  private final Path path;
  private final Consumer<String> notices;
  private final CompletableFuture<Started> started = new CompletableFuture<>();
  private final CompletableFuture<@Nullable Void> closing = new CompletableFuture<>();
  private final Thread thread;
  private volatile long pid;

  Supervisor(Path path, Consumer<String> notices) {
    this.path = path;
    this.notices = notices;
    this.thread = Thread.ofPlatform().daemon().name("embedded-postgres").unstarted(this::run);
  }

  /// Returns when the server accepts connections, or throws why it does not.
  void start() {
    thread.start();
    try {
      started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  int port() {
    return started.join().port();
  }

  String password() {
    return started.join().password();
  }

  long pid() {
    return pid;
  }

  /// Has the server stopped and waits for that. Called by the thread itself (by a notice), it does
  /// not wait.
  void close() {
    closing.complete(null);
    if (Thread.currentThread() != thread) {
      joinUninterruptibly();
    }
  }

  private void run() {
    try {
      Account account = Account.current();
      Home home = Home.open(path, account);
      account.requireReach(home.folder());
      try (OwnerLock _ = OwnerLock.take(home)) {
        serve(home, account);
      }
    } catch (IOException | RuntimeException | Error e) {
      if (!started.completeExceptionally(e)) {
        tell("PostgreSQL is no longer looked after: " + e);
      }
    }
  }

  private void serve(Home home, Account account) {
    Binaries binaries = Binaries.unpack(home, this::tell);
    String password = new Cluster(home, account, binaries, this::tell).prepare();
    Settings.write(home);
    ServerLog log = new ServerLog(home.log());
    Launcher launcher = new Launcher(home, account, binaries, log, closing);
    Postmaster server = launcher.launch();
    pid = server.pid();
    if (!account.diesWithUs()) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }
    started.complete(new Started(password, server.port()));
    try {
      while (awaitEnd(server, log)) {
        server = launchAgain(launcher, server);
      }
    } finally {
      server.stop();
    }
  }

  /// Waits for the end of the server, keeping its log small meanwhile.
  ///
  /// @return whether it ended by itself; false if it is to be stopped
  private boolean awaitEnd(Postmaster server, ServerLog log) {
    CompletableFuture<Object> either = CompletableFuture.anyOf(server.onExit(), closing);
    while (!await(either, LOG_CHECK)) {
      try {
        log.trim();
      } catch (IOException e) {
        tell("PostgreSQL's log cannot be shortened: " + e);
      }
    }
    return !closing.isDone();
  }

  /// Starts the server again, as often as it takes.
  private Postmaster launchAgain(Launcher launcher, Postmaster dead) {
    String death = "PostgreSQL ended unexpectedly (exit code " + dead.process().exitValue() + ")";
    Duration pause = FIRST_PAUSE;
    while (!closing.isDone()) {
      try {
        long begin = System.nanoTime();
        Postmaster server = launcher.launch(dead.port());
        pid = server.pid();
        tell(death + ", started again in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        return server;
      } catch (RuntimeException e) {
        if (!closing.isDone()) {
          tell(death + " and cannot be started again yet: " + e.getMessage());
        }
      }
      await(closing, pause);
      pause = pause.multipliedBy(2);
      pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
    return dead;
  }

  private static boolean await(CompletableFuture<?> event, Duration limit) {
    try {
      event.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("nobody interrupts or fails this wait", e);
    }
  }

  /// A notice that cannot be delivered must not end the server.
  private void tell(String line) {
    try {
      notices.accept(line);
    } catch (RuntimeException e) {
      System.getLogger(Supervisor.class.getName()).log(System.Logger.Level.WARNING, line, e);
    }
  }

  private void joinUninterruptibly() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
