package dev.skillexchange.server.life;

import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.Settings;
import dev.skillexchange.engine.home.Home;
import dev.skillexchange.fault.UserError;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.Consumer;

/// The command `serve`: takes the home, then starts the engine and the server.
@QuarkusMain
public final class Serve {
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private Serve() {}

  /// Starts; a mistake of the person who starts it is one line on standard error.
  public static void main(String... arguments) {
    Options options;
    try {
      options = Options.parse(List.of(arguments));
      options.port();
    } catch (UserError e) {
      System.err.println("skillexchange: " + e.line());
      System.exit(WRONG_USE);
      return;
    }
    if (options.help()) {
      System.out.print(Options.HELP);
      return;
    }
    try {
      options.publish();
      prepare(options);
    } catch (UserError e) {
      System.err.println("skillexchange: " + e.line());
      System.exit(FAILED);
    }
    Quarkus.run(arguments);
  }

  private static void prepare(Options options) {
    if (Rehearsal.wanted()) {
      return;
    }
    Settings settings =
        Settings.of(options.value("home"), options.value("database-url"), System.getenv());
    options.value("public-address").ifPresent(PublicAddress::parse);
    Consumer<String> log = line -> System.err.println("skillexchange: " + line);
    Home home = HomeKeys.take(settings.home(), log);
    checkFree(options.value("host").orElse("127.0.0.1"), options.port());
    EngineStart.begin(settings, home, log);
  }

  /// Tells in one line what the server would tell in many.
  private static void checkFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new UserError(
          "can not listen on " + host + ", port " + port,
          String.valueOf(e.getMessage()),
          "Choose another port: ./skillexchange serve --port " + (port + 1) + ".",
          e);
    }
  }
}
