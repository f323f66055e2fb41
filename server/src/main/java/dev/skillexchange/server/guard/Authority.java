package dev.skillexchange.server.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The host and port that a Host header or an Origin names, such as `localhost:8080` or `[::1]`.
///
/// @param host in lower case, an IPv6 address in its brackets
/// @param port as stated; empty means the scheme's own
record Authority(String host, OptionalInt port) {
  private static final Pattern FORM =
      Pattern.compile("(?<host>\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(:(?<port>[0-9]{1,5}))?");
  private static final int HIGHEST_PORT = 65_535;

  /// Reads `host`, `host:port`, `[address]` or `[address]:port`; anything else is empty. A name's
  /// trailing dot is not forgiven: browsers treat `localhost.` as another origin.
  static Optional<Authority> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String host = form.group("host").toLowerCase(Locale.ROOT);
    String port = form.group("port");
    if (port == null) {
      return Optional.of(new Authority(host, OptionalInt.empty()));
    }
    int number = Integer.parseInt(port);
    return number < 1 || number > HIGHEST_PORT
        ? Optional.empty()
        : Optional.of(new Authority(host, OptionalInt.of(number)));
  }

  /// Whether both name the same host and, with `ownPort` where none is stated, the same port.
  boolean matches(Authority other, int ownPort) {
    return host.equals(other.host) && port.orElse(ownPort) == other.port.orElse(ownPort);
  }
}
