package dev.skillexchange.server.page;

import dev.skillexchange.engine.export.Exports;
import dev.skillexchange.engine.export.JobLines;
import dev.skillexchange.engine.feed.AtomFeed;
import dev.skillexchange.engine.feed.Feed;
import dev.skillexchange.engine.feed.Feeds;
import dev.skillexchange.engine.feed.JsonFeed;
import dev.skillexchange.index.Hits;
import dev.skillexchange.server.ask.Asked;
import dev.skillexchange.server.ask.SiteBase;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestHeader;

/// A search as a file: as feeds for readers, and as tables and lines for other programs.
@Path("/")
@RunOnVirtualThread
public class SearchFiles {
  private static final Set<String> OF_PAGES = Set.of("order", "from", "count", Hiding.HID);

  private final RunningEngine running;
  private final PublicSite site;
  private final Mine mine;
  private final Seen seen;

  SearchFiles(RunningEngine running, PublicSite site, Mine mine, Seen seen) {
    this.running = running;
    this.site = site;
    this.mine = mine;
    this.seen = seen;
  }

  @GET
  @Path("jobs.atom")
  public Response atom(
      @Context UriInfo uri,
      @RestHeader(HttpHeaders.IF_NONE_MATCH) Optional<String> noneMatch,
      @RestHeader(HttpHeaders.IF_MODIFIED_SINCE) Optional<String> since) {
    return feed(AtomFeed.TYPE, AtomFeed.of(feed(uri)), uri, noneMatch, since);
  }

  @GET
  @Path("jobs.json")
  public Response json(
      @Context UriInfo uri,
      @RestHeader(HttpHeaders.IF_NONE_MATCH) Optional<String> noneMatch,
      @RestHeader(HttpHeaders.IF_MODIFIED_SINCE) Optional<String> since) {
    return feed(JsonFeed.TYPE, JsonFeed.of(feed(uri)), uri, noneMatch, since);
  }

  private Feed feed(UriInfo uri) {
    return new Feeds(running.get().knowledge())
        .feed(
            mine.market(), Asked.of(uri, OF_PAGES).query(), SiteBase.of(site, uri), uri.getPath());
  }

  private Response feed(
      String type,
      String content,
      UriInfo uri,
      Optional<String> noneMatch,
      Optional<String> since) {
    Seen.Validator validator = seen.of(uri.getRequestUri().toString(), content);
    boolean known = validator.known(noneMatch, since.flatMap(SearchFiles::date));
    return (known ? Response.notModified() : Response.ok(content, type))
        .header(HttpHeaders.ETAG, validator.tag())
        .header(
            HttpHeaders.LAST_MODIFIED,
            DateTimeFormatter.RFC_1123_DATE_TIME.format(validator.since().atZone(ZoneOffset.UTC)))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  private static Optional<Instant> date(String header) {
    try {
      return Optional.of(
          ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @GET
  @Path("jobs.csv")
  public Response csv(@Context UriInfo uri) {
    return export(JobLines.CSV, uri);
  }

  @GET
  @Path("jobs.jsonl")
  public Response lines(@Context UriInfo uri) {
    return export(JobLines.JSONL, uri);
  }

  /// The jobs as they are read, so that the first lines come at once.
  public Response export(JobLines lines, UriInfo uri) {
    Asked asked = Asked.of(uri, OF_PAGES);
    Exports.Export export =
        new Exports(running.get().knowledge())
            .export(
                mine.market(), asked.query(), asked.order(), asked.number("count", Hits.DEEPEST));
    StreamingOutput body = out -> write(lines, export, out);
    return Response.ok(body, lines.type())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"jobs." + lines.extension() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Total-Jobs", export.total())
        .header("Exported-Jobs", export.size())
        .build();
  }

  private static void write(JobLines lines, Exports.Export export, OutputStream out) {
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    lines.begin(writer);
    export.each(job -> lines.print(job, writer));
    writer.flush();
  }
}
