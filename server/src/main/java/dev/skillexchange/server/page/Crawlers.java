package dev.skillexchange.server.page;

import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.RoleLists;
import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.report.Crawling;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.EmployerView;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What search engines ask of a site, where it has a public address.
@Path("/")
@RunOnVirtualThread
public class Crawlers {
  private static final List<String> PAGES = List.of("/", "/about", "/jobs", "/market");

  /// What one sitemap may list (sitemaps.org).
  private static final int MOST_PAGES = 50_000;

  private final RunningEngine running;
  private final PublicSite site;

  Crawlers(RunningEngine running, PublicSite site) {
    this.running = running;
    this.site = site;
  }

  @GET
  @Path("robots.txt")
  @Produces("text/plain;charset=UTF-8")
  public String robots() {
    return Crawling.robots(address(), running.get().market().basis().sample());
  }

  /// The guides of roles and the pages of employers with open jobs; a sample market has no pages
  /// worth finding.
  @GET
  @Path("sitemap.xml")
  @Produces("application/xml;charset=UTF-8")
  public String sitemap() {
    PublicAddress address = address();
    OpenMarket market = running.get().market();
    RolesAnswer roles = new RoleLists(running.get().knowledge()).roles(market);
    if (roles.basis().sample()) {
      throw new NotFoundException();
    }
    Stream<String> guides =
        roles.families().stream()
            .flatMap(family -> family.roles().stream())
            .filter(row -> row.open() > 0)
            .map(row -> "/roles/" + row.role().id());
    List<String> paths =
        Stream.of(PAGES.stream(), guides, employers(market).stream().map(EmployerView::link))
            .flatMap(pages -> pages)
            .limit(MOST_PAGES)
            .toList();
    return Crawling.sitemap(address, paths, roles.basis().asOf());
  }

  private static Set<String> employers(OpenMarket market) {
    Set<String> ids = new TreeSet<>();
    market
        .index()
        .tally(Slice.open(), List.of(Dimension.EMPLOYER), (cell, _) -> ids.add(cell.getFirst()));
    return ids;
  }

  private PublicAddress address() {
    return site.address().orElseThrow(NotFoundException::new);
  }
}
