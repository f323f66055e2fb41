package dev.skillexchange.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The system's Chromium, without a window where there is such a one, driven by the system's
/// Node.js, or with `-Dbundled.node` by Playwright's own.
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");
  private static final Path ON_A_MAC =
      Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final int PATIENCE_IN_MILLISECONDS = 20_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// How pages are looked at.
  record Look(int width, int height, boolean scripts) {
    static final Look DESKTOP = new Look(1280, 900, true);
    static final Look PHONE = new Look(375, 800, true);

    Look withoutScripts() {
      return new Look(width, height, false);
    }
  }

  static Chromium start() {
    Map<String, String> environment = new HashMap<>();
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    onPath(Stream.of("node"))
        .filter(_ -> System.getProperty("bundled.node") == null)
        .ifPresent(node -> environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString()));
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(ARGUMENTS)));
  }

  /// A person with an empty cache.
  BrowserContext visit(URI server, Look look) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setViewportSize(look.width(), look.height())
                .setJavaScriptEnabled(look.scripts()));
    context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
    return context;
  }

  private static Path program() {
    return onPath(NAMES.stream())
        .or(() -> Optional.of(ON_A_MAC).filter(Files::isExecutable))
        .orElseThrow(() -> new IllegalStateException("no Chromium on the path: install chromium"));
  }

  private static Optional<Path> onPath(Stream<String> names) {
    List<String> folders =
        List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
    return names
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
