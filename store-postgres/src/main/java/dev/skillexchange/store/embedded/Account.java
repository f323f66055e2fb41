package dev.skillexchange.store.embedded;

import com.sun.security.auth.module.UnixSystem;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The account that the server runs as. PostgreSQL refuses to run as root, so root runs it as
/// `nobody`; anybody else runs it as they are.
///
/// Where the tools exist (util-linux), its programs get a session of their own, so that Ctrl-C in a
/// terminal does not reach them, and are interrupted by the kernel when the thread that started
/// them ends. That thread must therefore live as long as the server.
///
/// @param other who runs the server, if not the user of this process
/// @param wrapper the words before a program
record Account(Optional<Other> other, List<String> wrapper) {

  /// Somebody else's user and group.
  record Other(UserPrincipal user, GroupPrincipal group) {}

  static Account current() {
    return new UnixSystem().getUid() == 0 ? nobody() : self();
  }

  boolean isOther() {
    return other.isPresent();
  }

  /// Whether the kernel stops the programs when this process dies.
  boolean diesWithUs() {
    return !wrapper.isEmpty();
  }

  String name() {
    return other.map(o -> o.user().getName()).orElseGet(() -> System.getProperty("user.name"));
  }

  /// A program to be run as this account, with an environment that holds nothing of ours.
  ProcessBuilder program(Path folder, List<String> command) {
    List<String> words = new ArrayList<>(wrapper);
    words.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", path, "LC_ALL", "C"));
    return builder;
  }

  /// Makes a file or folder the property of this account.
  void give(Path path) throws IOException {
    if (other.isPresent()) {
      PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
      view.setOwner(other.get().user());
      view.setGroup(other.get().group());
    }
  }

  boolean owns(Path path) throws IOException {
    UserPrincipal owner = Files.getOwner(path);
    return other.isPresent()
        ? owner.equals(other.get().user())
        : owner.getName().equals(System.getProperty("user.name"))
            || Files.getAttribute(path, "unix:uid").equals((int) new UnixSystem().getUid());
  }

  /// Refuses a folder that the account cannot get to, naming the folder that is in the way.
  void requireReach(Path folder) throws IOException {
    if (other.isEmpty()) {
      return;
    }
    for (Path at = folder; at != null; at = at.getParent()) {
      if (!passable(at, other.get())) {
        throw UserError.of(
            at.toString(),
            "cannot be passed through by " + name() + ", who runs PostgreSQL when you are root",
            "Run `chmod o+x " + at + "`, choose another home, or do not run as root.");
      }
    }
  }

  private static boolean passable(Path folder, Other other) throws IOException {
    PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class);
    PosixFilePermission needed = PosixFilePermission.OTHERS_EXECUTE;
    if (attributes.owner().equals(other.user())) {
      needed = PosixFilePermission.OWNER_EXECUTE;
    } else if (attributes.group().equals(other.group())) {
      needed = PosixFilePermission.GROUP_EXECUTE;
    }
    return attributes.permissions().contains(needed);
  }

  private static Account self() {
    List<String> wrapper = List.of("setsid", "setpriv", "--pdeathsig", "INT", "--");
    return new Account(Optional.empty(), works(wrapper) ? wrapper : List.of());
  }

  private static Account nobody() {
    Other nobody = new Other(user("nobody"), group("nogroup", "nobody"));
    List<String> wrapper =
        List.of(
            "setsid",
            "setpriv",
            "--reuid=" + nobody.user().getName(),
            "--regid=" + nobody.group().getName(),
            "--clear-groups",
            "--pdeathsig=INT",
            "--");
    if (!works(wrapper)) {
      throw UserError.of(
          "setpriv",
          "is missing or cannot change the user; PostgreSQL does not run as root",
          "Install util-linux, do not run as root, or use a PostgreSQL of your own by its URL.");
    }
    return new Account(Optional.of(nobody), wrapper);
  }

  private static boolean works(List<String> wrapper) {
    List<String> words = new ArrayList<>(wrapper);
    words.add("true");
    try {
      return Command.run(new ProcessBuilder(words), "").exit() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static UserPrincipal user(String name) {
    try {
      return lookup().lookupPrincipalByName(name);
    } catch (IOException _) {
      throw UserError.of(
          name, "no such user; PostgreSQL does not run as root", "Do not run as root.");
    }
  }

  private static GroupPrincipal group(String... names) {
    for (String name : names) {
      try {
        return lookup().lookupPrincipalByGroupName(name);
      } catch (IOException _) {
        // the next one: the group has two usual names
      }
    }
    throw UserError.of(
        String.join(", ", names),
        "no such group; PostgreSQL does not run as root",
        "Do not run as root.");
  }

  private static UserPrincipalLookupService lookup() {
    return Path.of("/").getFileSystem().getUserPrincipalLookupService();
  }
}
