package dev.skillexchange.engine.publication;

import dev.skillexchange.engine.answer.GuideAnswer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where the pages of a site are, and which employers and comparisons its guides lead to: these get
/// a page each, and no others.
final class SiteLinks {
  /// The page of the guide of all roles.
  static final String MARKET = "market/index.html";

  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

  private final Set<String> roles;
  private final Set<String> employers = new LinkedHashSet<>();
  private final Set<Pair> pairs = new LinkedHashSet<>();

  /// Two roles side by side, whichever of them leads there.
  record Pair(String left, String right) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    String path() {
      return "compare/" + left + "--" + right + ".html";
    }
  }

  /// @param roles the ids of the roles that have a page
  SiteLinks(Set<String> roles) {
    this.roles = roles;
  }

  static String role(String id) {
    return "roles/" + id + ".html";
  }

  static String guide(GuideAnswer guide) {
    return guide.role().map(role -> role(role.id())).orElse(MARKET);
  }

  /// The page of a role, if the site has it.
  Optional<String> knownRole(String id) {
    return Optional.of(id).filter(roles::contains).map(SiteLinks::role);
  }

  /// The page of an employer, which the site has from then on.
  String employer(String id) {
    employers.add(id);
    return employerPath(id);
  }

  /// The page of an employer, if the site has it.
  Optional<String> knownEmployer(String id) {
    return Optional.of(id).filter(employers::contains).map(SiteLinks::employerPath);
  }

  /// An id that not every file system takes as a name has a digest in its place.
  static String employerPath(String id) {
    String name = PLAIN.matcher(id).matches() ? id : "_" + EvidenceFiles.digest(id);
    return "employers/" + name + ".html";
  }

  /// The page of a comparison, which the site has from then on.
  String pair(String one, String other) {
    Pair pair = Pair.of(one, other);
    pairs.add(pair);
    return pair.path();
  }

  Set<String> roles() {
    return roles;
  }

  Set<String> employers() {
    return employers;
  }

  Set<Pair> pairs() {
    return pairs;
  }
}
