package dev.skillexchange.engine;

import dev.skillexchange.fault.UserError;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/// Where people and search engines reach a site: what links need that must not be relative, as in a
/// sitemap.
///
/// @param base such as `https://careers.example.org`, or with a path; without a slash at its end
public record PublicAddress(String base) {
  private static final String REMEDY = "Write it as https://careers.example.org.";

  /// Reads an address of http or https, with neither query nor fragment.
  ///
  /// @throws UserError where it is none
  public static PublicAddress parse(String text) {
    URI uri = uri(text.strip());
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!web
        || uri.getHost() == null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null
        || uri.getRawUserInfo() != null) {
      throw new UserError("no public address", text, REMEDY);
    }
    return new PublicAddress(uri.toString().replaceFirst("/+$", ""));
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new UserError("no public address", text, REMEDY, e);
    }
  }

  /// The address of an option, or of `SKILLEXCHANGE_PUBLIC_ADDRESS`, where one is set.
  public static Optional<PublicAddress> of(
      Optional<String> option, Map<String, String> environment) {
    return option
        .or(() -> Optional.ofNullable(environment.get("SKILLEXCHANGE_PUBLIC_ADDRESS")))
        .filter(text -> !text.isBlank())
        .map(PublicAddress::parse);
  }

  /// The host, without a port.
  public String host() {
    return URI.create(base).getHost();
  }

  /// The whole address of a path that begins with a slash.
  public String of(String path) {
    return base + path;
  }
}
