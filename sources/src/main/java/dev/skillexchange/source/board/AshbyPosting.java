package dev.skillexchange.source.board;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Hints.PayField;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.PostingKey;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One element of an Ashby board's list of jobs.
final class AshbyPosting {
  private static final double LEAST = 1e-6;
  private static final double MOST = 1e12;

  private AshbyPosting() {}

  /// @throws UserError where it lacks what a posting needs
  static Posting of(JsonNode job, String board) {
    if (!job.isObject()) {
      throw new UserError("no job", job.getNodeType().toString(), "A job is a JSON object.");
    }
    return new Posting(
        key(board, needed(job, "id")),
        board,
        needed(job, "title"),
        body(job),
        locations(job),
        hints(job),
        text(job, "jobUrl").filter(AshbyPosting::isWebAddress),
        text(job, "publishedAt").flatMap(AshbyPosting::instant));
  }

  static PostingKey key(String board, String id) {
    return PostingKey.of(AshbyBoard.SOURCE, board.toLowerCase(Locale.ROOT), id);
  }

  /// Whether a field says nothing that the fields before it do not say.
  static boolean isSpare(String field, JsonNode before) {
    return field.equals("descriptionPlain") && text(before, "descriptionHtml").isPresent();
  }

  private static Body body(JsonNode job) {
    return text(job, "descriptionHtml")
        .map(html -> new Body(html, Body.Format.HTML))
        .or(() -> text(job, "descriptionPlain").map(plain -> new Body(plain, Body.Format.TEXT)))
        .orElseThrow(() ->
            new UserError(
                "no text", title(job), "A job needs descriptionHtml or descriptionPlain."));
  }

  private static String title(JsonNode job) {
    return text(job, "title").orElse("");
  }

  private static List<String> locations(JsonNode job) {
    List<String> locations = new ArrayList<>();
    location(job).ifPresent(locations::add);
    for (JsonNode other : job.path("secondaryLocations")) {
      location(other).filter(location -> !locations.contains(location)).ifPresent(locations::add);
    }
    return locations;
  }

  /// The location as written; where that is missing, its address.
  private static Optional<String> location(JsonNode holder) {
    return text(holder, "location")
        .or(() -> {
          JsonNode address = address(holder);
          List<String> parts = new ArrayList<>();
          for (String part : List.of("addressLocality", "addressRegion", "addressCountry")) {
            text(address, part).ifPresent(parts::add);
          }
          return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
        });
  }

  private static JsonNode address(JsonNode holder) {
    JsonNode address = holder.path("address");
    return address.has("postalAddress") ? address.path("postalAddress") : address;
  }

  private static Hints hints(JsonNode job) {
    JsonNode remote = job.path("isRemote");
    return new Hints(
        text(job, "employmentType"),
        text(job, "workplaceType"),
        remote.isBoolean() ? Optional.of(remote.asBoolean()) : Optional.empty(),
        department(job),
        text(address(job), "addressCountry"),
        pay(job));
  }

  private static Optional<String> department(JsonNode job) {
    Optional<String> department = text(job, "department");
    Optional<String> team = text(job, "team").filter(name -> !name.equals(department.orElse("")));
    return department.isPresent() && team.isPresent()
        ? Optional.of(department.get() + " / " + team.get())
        : department.or(() -> team);
  }

  /// The pay of the board's own fields, unless the employer does not show it.
  private static List<PayField> pay(JsonNode job) {
    if (!job.path("shouldDisplayCompensationOnJobPostings").asBoolean(true)) {
      return List.of();
    }
    List<PayField> fields = new ArrayList<>();
    for (JsonNode tier : job.path("compensation").path("compensationTiers")) {
      Optional<String> scope = text(tier, "title");
      for (JsonNode part : tier.path("components")) {
        payField(part, scope).filter(field -> !fields.contains(field)).ifPresent(fields::add);
      }
    }
    return fields;
  }

  private static Optional<PayField> payField(JsonNode part, Optional<String> scope) {
    Optional<BigDecimal> min = amount(part.path("minValue"));
    Optional<BigDecimal> max = amount(part.path("maxValue"));
    Optional<String> currency = text(part, "currencyCode");
    Optional<String> kind = text(part, "compensationType");
    if (min.isEmpty() && max.isEmpty() || currency.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    String period = text(part, "interval").orElse("");
    return Optional.of(new PayField(min, max, currency.get(), period, kind.get(), scope));
  }

  /// An absent or zero amount is no amount, nor is one that no pay reaches (1e400).
  private static Optional<BigDecimal> amount(JsonNode value) {
    boolean amount = value.isNumber() && value.asDouble() >= LEAST && value.asDouble() < MOST;
    return amount ? Optional.of(value.decimalValue()) : Optional.empty();
  }

  private static String needed(JsonNode job, String field) {
    return text(job, field)
        .orElseThrow(
            () -> new UserError("no " + field, title(job), "A job needs the field " + field + "."));
  }

  private static Optional<String> text(JsonNode holder, String field) {
    JsonNode value = holder.path(field);
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  private static boolean isWebAddress(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant()).filter(Posting::mayBePublished);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
