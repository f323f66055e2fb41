package dev.skillexchange.server.ask;

import dev.skillexchange.engine.match.Told;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.PayFloor;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The fields of the form of filters as a query. Names go into the words, as one would type them in
/// the search box, so that a slip in them is forgiven as it is there; what is chosen becomes
/// filters.
public final class FormQuery {
  /// Fields whose values are filters as they are.
  private static final Map<String, Parameter> CHOSEN =
      Map.of(
          "level", Parameter.LEVEL,
          "workplace", Parameter.WORKPLACE,
          "employment", Parameter.EMPLOYMENT,
          "education", Parameter.EDUCATION,
          "visa", Parameter.VISA,
          "language", Parameter.LANGUAGE,
          "posted", Parameter.POSTED,
          "state", Parameter.STATE);

  private final FormFields fields;

  public FormQuery(MultivaluedMap<String, String> fields) {
    this.fields = new FormFields(fields);
  }

  /// The query.
  ///
  /// @throws UserError where a number is none
  public JobQuery query() {
    List<String> words = new ArrayList<>();
    words.add(text("q"));
    one("role", "role:").ifPresent(words::add);
    names("all").forEach(skill -> words.add("skill:" + skill));
    any("any", "skill:").ifPresent(words::add);
    names("none").forEach(skill -> words.add("-skill:" + skill));
    places().forEach(words::add);
    one("lives", "lives:").ifPresent(words::add);
    one("employer", "company:").ifPresent(words::add);
    one("without", "-company:").ifPresent(words::add);
    JobQuery query =
        JobQuery.words(
            words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" ")));
    for (Map.Entry<String, Parameter> field : CHOSEN.entrySet()) {
      for (String value : fields.values(field.getKey())) {
        query = query.and(field.getValue(), value);
      }
    }
    Optional<Long> years = number("years");
    if (years.isPresent()) {
      query = query.with(Parameter.YEARS, "0-" + Math.min(99, years.get()));
    }
    return withPay(query);
  }

  private JobQuery withPay(JobQuery query) {
    Optional<Long> amount = number("pay");
    if (amount.isEmpty()) {
      return fields.values("unstated").isEmpty() ? query.with(Parameter.PAY) : query;
    }
    PayPeriod period = PayPeriod.of(text("per")).orElse(PayPeriod.YEAR);
    long yearly =
        period
            .yearly(BigDecimal.valueOf(amount.get()))
            .setScale(0, RoundingMode.CEILING)
            .longValue();
    String currency =
        text("currency").isEmpty() ? "USD" : text("currency").toUpperCase(Locale.ROOT);
    String floor = new PayFloor(currency, yearly).toString();
    return query.with(
        Parameter.PAY, fields.values("unstated").isEmpty() ? floor : floor + "|unstated");
  }

  /// Places, parted by semicolons since a place may have a comma, with what lies around them.
  private List<String> places() {
    String unit = text("unit").equals("mi") ? "mi" : "km";
    Optional<Long> within = number("within");
    return Arrays.stream(text("place").split(";"))
        .map(FormQuery::quoted)
        .filter(place -> !place.isEmpty())
        .map(place ->
            within.map(distance -> "near:" + place + "," + distance + unit).orElse("in:" + place))
        .toList();
  }

  private List<String> names(String field) {
    return Told.parted(text(field)).stream()
        .map(FormQuery::quoted)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private Optional<String> any(String field, String filter) {
    return Optional.of(String.join(",", names(field)))
        .filter(names -> !names.isEmpty())
        .map(filter::concat);
  }

  private Optional<String> one(String field, String filter) {
    return Optional.of(quoted(text(field))).filter(name -> !name.isEmpty()).map(filter::concat);
  }

  private static String quoted(String name) {
    String bare = name.replace("\"", "").strip();
    return bare.isEmpty() ? "" : "\"" + bare + "\"";
  }

  private String text(String field) {
    return fields.values(field).stream().findFirst().orElse("");
  }

  private Optional<Long> number(String field) {
    String digits = text(field).replaceAll("[, _']", "");
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    if (!digits.matches("\\d{1,9}")) {
      throw new UserError("no number for " + field, text(field), "Write digits, such as 20.");
    }
    return Optional.of(Long.parseLong(digits));
  }
}
