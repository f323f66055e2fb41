package dev.skillexchange.engine.link;

import dev.skillexchange.fault.UserError;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A page of this site that a short link may lead to: its path and query, written in one way, so
/// that one page has one link.
///
/// Nothing leaves the site: a target begins with the path of a known page, and holds only letters,
/// digits and the marks of a query. Schemes, hosts, backslashes, control characters, fragments and
/// steps up (`..`) are refused, escaped or not.
///
/// @param path such as `/jobs?level=senior&q=nurse`
public record SiteTarget(String path) {
  /// How long a target may be.
  public static final int LONGEST = 2_000;

  private static final Pattern PAGES =
      Pattern.compile(
          "/(jobs|find|roles|market|compare|match|roadmap|practice|about)?"
              + "|/(jobs|roles|roadmap|practice|employers)/[^/]+");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~%:+*,&=/?-]*");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");
  private static final String REMEDY =
      "Give a page of this site, such as /jobs?q=nurse or /roles/registered-nurse.";

  /// Reads a target.
  ///
  /// @throws UserError where it is no page of this site, or too long
  public static SiteTarget of(String text) {
    if (text.length() > LONGEST) {
      throw new UserError(
          "link too long", text.length() + " characters", "Use at most " + LONGEST + ".");
    }
    if (!PLAIN.matcher(text).matches()) {
      throw refused(text);
    }
    int mark = text.indexOf('?');
    String path = mark < 0 ? text : text.substring(0, mark);
    if (!PAGES.matcher(path).matches() || !safe(path) || leaves(decoded(path))) {
      throw refused(text);
    }
    String query = mark < 0 ? "" : query(text, text.substring(mark + 1));
    return new SiteTarget(query.isEmpty() ? path : path + "?" + query);
  }

  /// Pairs in the order of their names, each escaped anew, without empty ones.
  private static String query(String text, String query) {
    List<String[]> pairs = new ArrayList<>();
    for (String part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      String value = equals < 0 ? "" : part.substring(equals + 1);
      if (!safe(value) || !name.isEmpty() && !NAME.matcher(name).matches()) {
        throw refused(text);
      }
      if (!name.isEmpty() && !decoded(value).isBlank()) {
        pairs.add(new String[] {name, decoded(value).strip()});
      }
    }
    pairs.sort(Comparator.comparing(pair -> pair[0]));
    return String.join("&", pairs.stream().map(pair -> pair[0] + "=" + encoded(pair[1])).toList());
  }

  /// Whether a path, unescaped, may lead elsewhere than where it seems to.
  private static boolean leaves(String path) {
    return path.contains("\\") || path.contains("//") || path.contains("..");
  }

  /// Whether a part is escaped as it should be and holds no control characters.
  private static boolean safe(String part) {
    try {
      return decoded(part).chars().noneMatch(Character::isISOControl);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
  }

  private static UserError refused(String text) {
    return new UserError("no page of this site", text, REMEDY);
  }
}
