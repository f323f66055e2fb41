package dev.skillexchange.server.api;

import dev.skillexchange.engine.match.Told;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// Describes the filters of a query, which guides, jobs and matches share.
public final class FilterParameters implements OASFilter {
  private static final List<String> PATHS =
      List.of(
          "/api/v1/guides/{role}",
          "/api/v1/compare",
          "/api/v1/jobs",
          "/api/v1/jobs.csv",
          "/api/v1/jobs.jsonl",
          "/api/v1/matches",
          "/api/v1/practice/{role}",
          "/api/v1/roadmap");
  private static final List<String> TOLD = List.of("/api/v1/matches", "/api/v1/matches/roles");
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(
              "q",
              "Words; names of skills and roles among them are understood, and filters as"
                  + " `skill:go -skill:php level:senior pay:>150k remote:us posted:7d`; see"
                  + " docs/search.md"),
          Map.entry("role", "Slug or name of a role"),
          Map.entry("family", "A family of roles"),
          Map.entry(
              "level",
              "Level: intern, junior, mid, senior, lead, principal, manager, director, executive;"
                  + " `stated:senior` only where it is stated, not assumed"),
          Map.entry("skill", "A skill, or with its need as `required:java`; several narrow"),
          Map.entry("country", "Country, by code or name"),
          Map.entry("region", "Region, such as US-CA"),
          Map.entry("city", "City"),
          Map.entry("metro", "Metropolitan area, such as sf-bay: any of its cities"),
          Map.entry("place", "A city, a metropolitan area or a country"),
          Map.entry("near", "A city and what lies around it: `berlin-de:50km`, `London, 20 mi`"),
          Map.entry("lives", "A country where a remote worker may live"),
          Map.entry("visa", "sponsors or no_sponsorship"),
          Map.entry("language", "The language the posting is written in, such as de"),
          Map.entry("posted", "First seen since a day (2026-01-31) or for a time (7d)"),
          Map.entry("years", "Least years asked for, a range such as 0-2, or `stated`"),
          Map.entry("education", "Least education asked for, such as bachelor, or `stated`"),
          Map.entry("workplace", "onsite, hybrid or remote"),
          Map.entry("employment", "Kind of employment, such as full_time"),
          Map.entry("employer", "Employer"),
          Map.entry("source", "Kind of source"),
          Map.entry(
              "certification", "Certification, or with its need as `required:pmp`; several narrow"),
          Map.entry(
              "activity",
              "Something that one does in the job, such as review-code; several narrow"),
          Map.entry("basis", "`stated`: only what postings state, not what is assumed"),
          Map.entry(
              "pay",
              "`stated`, `USD:salary`, `USD:hour`, a least yearly amount such as `USD 120k`, or one"
                  + " range as stated such as `USD:year:120000:150000`"),
          Map.entry("seen", "Seen open since a day (2026-01-31) or for a time (12m)"),
          Map.entry(
              "range",
              "How many times its lower end the upper end of stated pay is: `<2`, `<=1.5`, `>=2`"),
          Map.entry(
              "open", "Open and first seen less or more than a time ago: `<60d`, `>=8w`, `>1y`"),
          Map.entry("reposts", "How often the opening was published again: `0`, `<2`, `>=1`"),
          Map.entry("state", "open, closed or all"),
          Map.entry("hidden", "show: also jobs that were hidden; only: nothing else"));

  @Override
  public void filterOpenAPI(OpenAPI api) {
    for (String path : PATHS) {
      Operation operation = api.getPaths().getPathItem(path).getGET();
      names().forEach(name -> operation.addParameter(parameter(name, WORDS)));
    }
    for (String path : TOLD) {
      told(api.getPaths().getPathItem(path).getGET());
    }
    told(api.getPaths().getPathItem("/api/v1/profile").getPUT());
  }

  private static void told(Operation operation) {
    Told.WORDS.keySet().stream()
        .sorted()
        .forEach(name -> operation.addParameter(parameter(name, Told.WORDS)));
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("q"));
    for (Parameter parameter : Parameter.values()) {
      names.add(parameter.id());
    }
    return names;
  }

  private static org.eclipse.microprofile.openapi.models.parameters.Parameter parameter(
      String name, Map<String, String> words) {
    return OASFactory.createParameter()
        .name(name)
        .in(org.eclipse.microprofile.openapi.models.parameters.Parameter.In.QUERY)
        .description(words.getOrDefault(name, name))
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
