package dev.skillexchange.server.api;

import dev.skillexchange.engine.export.JobLines;
import dev.skillexchange.server.page.SearchFiles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The API of exports: the files that the page of a search leads to.
@Path("/api/v1")
@RunOnVirtualThread
@Tag(name = "Exports", description = "The first 10,000 jobs of a search.")
public class ExportApi {
  private final SearchFiles files;

  ExportApi(SearchFiles files) {
    this.files = files;
  }

  @GET
  @Path("/jobs.csv")
  @Operation(summary = "The jobs of a search as CSV")
  public Response csv(@Context UriInfo uri) {
    return files.export(JobLines.CSV, uri);
  }

  @GET
  @Path("/jobs.jsonl")
  @Operation(summary = "The jobs of a search as JSON Lines, each as /api/v1/jobs has it")
  public Response lines(@Context UriInfo uri) {
    return files.export(JobLines.JSONL, uri);
  }
}
