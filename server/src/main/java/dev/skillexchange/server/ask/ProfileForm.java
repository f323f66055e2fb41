package dev.skillexchange.server.ask;

import dev.skillexchange.engine.match.Told;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.profile.Period;
import dev.skillexchange.profile.Person;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The fields of the form by which a person corrects their profile. Positions, courses and
/// certificates are rows: the fields of a row have the same place among those of their name, and
/// `away` names rows to leave out.
public final class ProfileForm {
  /// A month as the form writes and takes it; of a year alone the first or the last.
  public static final String MONTH = "(19|20)\\d\\d(-(0[1-9]|1[0-2]))?";

  private static final Pattern READ = Pattern.compile("(\\d{4})(?:-(\\d\\d))?");
  private static final Pattern LANGUAGE = Pattern.compile("(.+?)(?:\\s*[(,:]\\s*([^(),:]*)\\)?)?");
  private static final String NOW = "now";
  private static final int LAST = 12;

  private final FormFields fields;

  public ProfileForm(MultivaluedMap<String, String> form) {
    this.fields = new FormFields(form);
  }

  /// What the person has gone through.
  ///
  /// @throws UserError where a month is none, or the form did not arrive whole
  public CvRecord record() {
    if (fields.count("name") == 0 || fields.count("languages") == 0) {
      throw new UserError("not the whole form", "", "Open the page anew and send it again.");
    }
    return new CvRecord(person(), work(), courses(), skills(), languages(), certificates());
  }

  /// What they tell besides.
  public Told told() {
    Map<String, String> told = new HashMap<>();
    Told.NAMES.forEach(name -> told.put(name, String.join(",", fields.values(name))));
    return new Told(told);
  }

  private Person person() {
    return new Person(
        fields.text("name"),
        fields.text("headline"),
        fields.text("email"),
        fields.text("phone"),
        fields.text("location"),
        lines("links"));
  }

  private List<CvRecord.Work> work() {
    return rows("work", "title", "employer")
        .mapToObj(row ->
            new CvRecord.Work(
                fields.cell("work-employer", row),
                fields.cell("work-title", row).orElse(""),
                period("work", row),
                fields.cell("work-place", row),
                fields.cell("work-about", row).orElse("")))
        .toList();
  }

  private List<CvRecord.Course> courses() {
    return rows("study", "school", "degree")
        .mapToObj(row ->
            new CvRecord.Course(
                fields.cell("study-school", row),
                fields.cell("study-degree", row),
                fields.cell("study-field", row),
                period("study", row)))
        .toList();
  }

  private List<CvRecord.Certificate> certificates() {
    return rows("certificate", "name", "name")
        .mapToObj(row ->
            new CvRecord.Certificate(
                fields.cell("certificate-name", row).orElse(""),
                fields.cell("certificate-issuer", row),
                fields.cell("certificate-awarded", row).map(text -> month(text, 1))))
        .toList();
  }

  private List<String> skills() {
    List<String> skills = new ArrayList<>(fields.values("skill"));
    fields.text("more-skills").ifPresent(more -> skills.addAll(Told.parted(more)));
    return skills;
  }

  /// Languages, one on a line, with the level in brackets or behind a comma.
  private List<CvRecord.Language> languages() {
    return lines("languages").stream()
        .map(LANGUAGE::matcher)
        .filter(Matcher::matches)
        .map(one ->
            new CvRecord.Language(
                one.group(1),
                Optional.ofNullable(one.group(2))
                    .map(String::strip)
                    .filter(level -> !level.isEmpty())))
        .toList();
  }

  /// The rows of a kind where one of two fields is filled in, without those to leave out.
  private IntStream rows(String kind, String one, String other) {
    Set<String> away = Set.copyOf(fields.values(kind + "-away"));
    String first = kind + "-" + one;
    String second = kind + "-" + other;
    int rows = Math.max(fields.count(first), fields.count(second));
    return IntStream.range(0, rows)
        .filter(row -> !away.contains(String.valueOf(row)))
        .filter(row -> fields.cell(first, row).isPresent() || fields.cell(second, row).isPresent());
  }

  private Period period(String kind, int row) {
    Optional<YearMonth> from = fields.cell(kind + "-from", row).map(text -> month(text, 1));
    Optional<String> end = fields.cell(kind + "-to", row);
    boolean current = end.filter(text -> text.toLowerCase(Locale.ROOT).equals(NOW)).isPresent();
    Optional<YearMonth> to = end.filter(_ -> !current).map(text -> month(text, LAST));
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new UserError(
          "it ends before it begins", from.get() + " to " + to.get(), "Correct one of them.");
    }
    return new Period(from, to, current);
  }

  /// A month.
  ///
  /// @param otherwise the month of a year alone
  private static YearMonth month(String text, int otherwise) {
    Matcher matcher = READ.matcher(text);
    if (!text.matches(MONTH) || !matcher.matches()) {
      throw new UserError("no month", text, "Write it as 2021-03, or the year alone.");
    }
    int month = matcher.group(2) == null ? otherwise : Integer.parseInt(matcher.group(2));
    return YearMonth.of(Integer.parseInt(matcher.group(1)), month);
  }

  private List<String> lines(String name) {
    return fields.text(name).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
