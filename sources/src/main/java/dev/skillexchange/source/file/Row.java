package dev.skillexchange.source.file;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Hints.PayField;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.PostingKey;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A row of a table of postings: columns to the texts in them, none of them blank.
record Row(Map<Column, List<String>> cells) {
  private static final Pattern SEPARATOR = Pattern.compile("\\||;\\s");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]{0,200}>");
  private static final int LONGEST_ID = 180;
  private static final int LONGEST_ESCAPED = 600;
  private static final Pattern ESCAPED_TAG = Pattern.compile("&lt;[a-zA-Z/]");

  /// @throws UserError where the row lacks what a posting needs or a value can not be read
  Posting posting() {
    String company = needed(Column.COMPANY);
    String title = needed(Column.TITLE);
    Body body = body();
    return new Posting(
        key(company, title),
        company,
        title,
        body,
        locations(),
        hints(),
        first(Column.URL).or(() -> first(Column.APPLY_URL)).filter(Row::isWebAddress),
        first(Column.POSTED_AT).map(text -> Moment.read(Column.POSTED_AT.label(), text)));
  }

  /// The row's own id; without one its page, and without that what it says of itself.
  private PostingKey key(String company, String title) {
    String id =
        first(Column.EXTERNAL_ID)
            .or(() -> first(Column.URL))
            .orElseGet(() -> title + " " + String.join(" ", all(Column.LOCATIONS)));
    return PostingKey.of(
        first(Column.SOURCE).orElse("file"), first(Column.BOARD).orElse(company), shortened(id));
  }

  private static String shortened(String id) {
    return id.length() <= LONGEST_ID && 3 * utf8Length(id) <= LONGEST_ESCAPED
        ? id
        : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static int utf8Length(String id) {
    return id.getBytes(StandardCharsets.UTF_8).length;
  }

  private Body body() {
    String content = needed(Column.DESCRIPTION);
    String pay = first(Column.SALARY_TEXT).orElse("");
    boolean html =
        first(Column.DESCRIPTION_FORMAT)
            .map(format -> format.toLowerCase(Locale.ROOT).contains("html"))
            .orElseGet(() -> TAG.matcher(content).find() || ESCAPED_TAG.matcher(content).find());
    if (html) {
      return new Body(
          pay.isEmpty() ? content : content + "<p>Salary: " + escaped(pay) + "</p>",
          Body.Format.HTML);
    }
    return new Body(pay.isEmpty() ? content : content + "\n\nSalary: " + pay, Body.Format.TEXT);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private List<String> locations() {
    List<String> written = all(Column.LOCATIONS);
    if (!written.isEmpty()) {
      return written;
    }
    List<String> parts =
        Stream.of(Column.CITY, Column.REGION, Column.COUNTRY)
            .flatMap(column -> first(column).stream())
            .toList();
    return parts.isEmpty() ? List.of() : List.of(String.join(", ", parts));
  }

  private Hints hints() {
    return new Hints(
        first(Column.EMPLOYMENT),
        first(Column.WORKPLACE),
        first(Column.REMOTE).flatMap(Row::flag),
        first(Column.DEPARTMENT),
        first(Column.COUNTRY),
        pay());
  }

  private List<PayField> pay() {
    Optional<BigDecimal> min = amount(Column.SALARY_MIN);
    Optional<BigDecimal> max = amount(Column.SALARY_MAX);
    if (min.isEmpty() && max.isEmpty()) {
      return List.of();
    }
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new UserError(
          "salary_min above salary_max", min.get() + " > " + max.get(), "Swap or clear them.");
    }
    return List.of(
        new PayField(
            min,
            max,
            first(Column.SALARY_CURRENCY).orElse(""),
            first(Column.SALARY_PERIOD).orElse(""),
            "Salary",
            Optional.empty()));
  }

  /// An amount; zero means that none is stated.
  private Optional<BigDecimal> amount(Column column) {
    return first(column)
        .map(text -> readAmount(column, text))
        .filter(amount -> amount.signum() > 0);
  }

  private static BigDecimal readAmount(Column column, String text) {
    try {
      BigDecimal amount = new BigDecimal(text.replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", ""));
      if (amount.signum() >= 0
          && amount.precision() - amount.scale() <= 12
          && amount.scale() <= 6) {
        return amount;
      }
    } catch (NumberFormatException e) {
      // told below, with the other amounts that make no sense
    }
    throw new UserError(
        column.label() + " is no amount", text, "Write digits with a dot, such as 52000.50.");
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "y", "1", "remote" -> Optional.of(true);
      case "false", "no", "n", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static boolean isWebAddress(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private String needed(Column column) {
    return first(column)
        .orElseThrow(() ->
            new UserError(
                "no " + column.label(),
                first(Column.EXTERNAL_ID).orElse(""),
                "A posting needs " + column.label() + "."));
  }

  private Optional<String> first(Column column) {
    return all(column).stream().findFirst();
  }

  private List<String> all(Column column) {
    return cells.getOrDefault(column, List.of());
  }

  /// The texts of a cell that may be a list, joined by `|` or `; `.
  static List<String> split(Column column, String cell) {
    String stripped = cell.strip();
    if (stripped.isEmpty()) {
      return List.of();
    }
    if (column != Column.LOCATIONS) {
      return List.of(stripped);
    }
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATOR.splitAsStream(stripped).toList()) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
