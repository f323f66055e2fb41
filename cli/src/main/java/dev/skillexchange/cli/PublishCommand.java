package dev.skillexchange.cli;

import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.publication.Publication;
import dev.skillexchange.engine.publication.PublishedSite;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "publish",
    description =
        "Write every guide that has jobs as a static site, which any web server can host.",
    footer = {
      "",
      "DIR is replaced as a whole once the site is complete. It must not exist, be empty, or hold a",
      "site that was published before."
    })
final class PublishCommand extends AnsweringCommand<PublishedSite> {
  private static final double MEGABYTE = 1_000_000;

  @Mixin final HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "DIR", description = "The folder of the site.")
  Path folder = Path.of("");

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      description =
          "Where the site will be found, such as https://careers.example.org: for its sitemap and"
              + " canonical links (SKILLEXCHANGE_PUBLIC_ADDRESS).")
  Optional<String> address = Optional.empty();

  @Override
  PublishedSite answer() {
    Optional<PublicAddress> found = PublicAddress.of(address, System.getenv());
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr());
        Desk desk = where.open(spec.name(), progress::say)) {
      return new Publication(desk, found).publish(folder, progress);
    }
  }

  @Override
  void print(PublishedSite site, PrintWriter out) {
    out.printf(
        "%s%s, %s, %s and %s, %.1f MB, in %.1f s%n",
        site.sample() ? "Sample market: " : "",
        Wording.count(site.guides(), "guide"),
        Wording.count(site.employers(), "employer"),
        Wording.count(site.comparisons(), "comparison"),
        Wording.count(site.evidence(), "page") + " of jobs behind their figures",
        site.bytes() / MEGABYTE,
        site.seconds());
    out.println("Open " + Path.of(site.folder()).resolve("index.html"));
  }
}
