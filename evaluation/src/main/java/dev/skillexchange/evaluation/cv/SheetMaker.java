package dev.skillexchange.evaluation.cv;

import dev.skillexchange.evaluation.cv.Sheet.Item;
import dev.skillexchange.evaluation.cv.Sheet.Kind;
import dev.skillexchange.evaluation.cv.Sheet.Run;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes a person down in a layout.
final class SheetMaker {
  private static final List<Locale> TONGUES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));
  private static final List<String> NOW = List.of("Present", "heute", "aujourd'hui", "actualidad");
  private static final List<List<String>> HEADINGS =
      List.of(
          List.of("Experience", "Education", "Skills", "Languages", "Profile", "Contact"),
          List.of("Berufserfahrung", "Ausbildung", "Kenntnisse", "Sprachen", "Profil", "Kontakt"),
          List.of(
              "Expérience professionnelle",
              "Formation",
              "Compétences",
              "Langues",
              "Profil",
              "Contact"),
          List.of(
              "Experiencia laboral",
              "Formación académica",
              "Habilidades",
              "Idiomas",
              "Perfil",
              "Contacto"));
  private static final List<List<String>> ENGLISH =
      List.of(
          List.of(
              "Work Experience",
              "Education",
              "Technical Skills",
              "Languages",
              "Summary",
              "Contact"),
          List.of(
              "Professional Experience",
              "Academic Background",
              "Core Competencies",
              "Languages",
              "About Me",
              "Contact"),
          List.of(
              "Employment History", "Education", "Key Skills", "Languages", "Profile", "Details"));

  private final Truth who;
  private final Layout layout;

  SheetMaker(Truth who, Layout layout) {
    this.who = who;
    this.layout = layout;
  }

  Sheet sheet() {
    List<Item> head = new ArrayList<>();
    List<Item> main = new ArrayList<>();
    List<Item> side = new ArrayList<>();
    boolean one = layout.columns() == Layout.Columns.ONE;
    List<Item> name = !one && layout.order() % 2 == 1 ? main : head;
    name.add(
        Item.of(Kind.NAME, layout.order() > 1 ? who.name().toUpperCase(Locale.ROOT) : who.name()));
    name.add(Item.of(Kind.LINE, who.headline()));
    if (one) {
      head.add(Item.of(Kind.LINE, who.email() + " | " + who.phone() + " | " + who.place()));
    } else {
      heading(side, 5);
      side.add(Item.of(Kind.LINE, who.email()));
      side.add(Item.of(Kind.LINE, who.phone()));
      side.add(Item.of(Kind.LINE, who.place()));
    }
    List<Item> less = one ? main : side;
    if (layout.order() % 2 == 0) {
      heading(main, 4);
      main.add(
          Item.of(
              Kind.LINE,
              "Reliable colleague with a record of calm work under pressure who likes to explain things to others and to finish what was begun."));
    }
    if (one && layout.order() == 3) {
      skills(less);
      jobs(main);
      courses(main);
    } else {
      jobs(main);
      courses(layout.order() == 2 ? less : main);
      skills(less);
    }
    heading(less, 3);
    List<String> levels = List.of("native", "fluent", "B2", "basic");
    for (int i = 0; i < who.languages().size(); i++) {
      less.add(
          Item.of(
              Kind.LINE,
              who.languages().get(i)
                  + (layout.skills() % 2 == 0
                      ? " (" + levels.get(i) + ")"
                      : ": " + levels.get(i))));
    }
    return new Sheet(head, main, side);
  }

  private void heading(List<Item> out, int which) {
    List<String> words =
        layout.tongue() == 0 && layout.order() > 0
            ? ENGLISH.get(layout.order() - 1)
            : HEADINGS.get(layout.tongue());
    String text = words.get(which);
    String set =
        switch (layout.heading()) {
          case 0, 1 -> text.toUpperCase(Locale.ROOT);
          case 2 ->
              String.join(" ", text.toUpperCase(Locale.ROOT).replace(" ", "\u2003").split("", -1));
          case 3 -> text + ":";
          default -> text;
        };
    out.add(Item.of(Kind.GAP, ""));
    out.add(Item.of(Kind.HEADING, set));
  }

  private void jobs(List<Item> out) {
    heading(out, 0);
    for (Truth.Job job : who.jobs()) {
      head(out, job);
      for (String duty : job.duties()) {
        switch (layout.body()) {
          case 0 -> out.add(Item.of(Kind.BULLET, "• " + duty));
          case 1 -> out.add(Item.of(Kind.BULLET, "- " + duty));
          case 2 -> out.add(Item.of(Kind.LINE, duty.endsWith(".") ? duty : duty + "."));
          default -> {}
        }
      }
      out.add(Item.of(Kind.GAP, ""));
    }
  }

  private void head(List<Item> out, Truth.Job job) {
    String date = range(job.from(), job.to());
    boolean a = layout.bold() == 0;
    boolean b = layout.bold() == 1;
    String title = job.title();
    String employer = job.employer();
    switch (layout.entry()) {
      case 0 -> {
        out.add(Item.line(Sheet.runs(title, a), date));
        out.add(Item.line(Sheet.runs(employer + ", " + job.place(), b), ""));
      }
      case 1 -> {
        out.add(Item.line(Sheet.runs(employer, a), job.place()));
        out.add(Item.line(Sheet.runs(title, b), date));
      }
      case 2 ->
          out.add(
              Item.line(Sheet.runs(title, a, " | ", false, employer, b, " | " + date, false), ""));
      case 3 -> {
        out.add(Item.line(Sheet.runs(title + " at " + employer, a), ""));
        out.add(Item.line(Sheet.runs(date + " | " + job.place(), false), ""));
      }
      case 4 ->
          out.add(
              Item.line(
                  Sheet.runs(employer, a, ", " + job.place() + " — ", false, title, b), date));
      case 5 -> {
        out.add(Item.line(Sheet.runs(date, false), ""));
        out.add(Item.line(Sheet.runs(title, a), ""));
        out.add(Item.line(Sheet.runs(employer + ", " + job.place(), b), ""));
      }
      case 6 ->
          out.add(
              Item.line(
                  Sheet.runs(
                      title, a, ", " + employer + ", " + job.place() + " (" + date + ")", false),
                  ""));
      case 7 -> {
        out.add(Item.line(Sheet.runs(employer, a), ""));
        out.add(Item.line(Sheet.runs(title, b), ""));
        out.add(Item.line(Sheet.runs(date + " · " + job.place(), false), ""));
      }
      case 8 -> {
        out.add(Item.line(Sheet.runs(title, a), ""));
        out.add(Item.line(Sheet.runs(employer + " | " + job.place(), b), ""));
        out.add(Item.line(Sheet.runs(date, false), ""));
      }
      case 9 ->
          out.add(Item.line(Sheet.runs(date + ": ", false, title, a, ", " + employer, false), ""));
      case 10 ->
          out.add(Item.line(Sheet.runs(employer, a, " – " + title + " (" + date + ")", false), ""));
      case 11 -> {
        out.add(Item.beside(date, Sheet.runs(title, a)));
        out.add(Item.beside("", Sheet.runs(employer + ", " + job.place(), b)));
      }
      default -> out.add(Item.beside(date, Sheet.runs(title, a, ", " + employer, false)));
    }
  }

  private void courses(List<Item> out) {
    heading(out, 1);
    for (Truth.Course course : who.courses()) {
      String date = range(course.from(), course.to());
      boolean a = layout.bold() == 0;
      switch (layout.course()) {
        case 0 -> {
          out.add(Item.line(Sheet.runs(course.school(), a), date));
          out.add(Item.line(Sheet.runs(course.degree() + " in " + course.field(), false), ""));
        }
        case 1 -> {
          out.add(Item.line(Sheet.runs(course.degree() + ", " + course.field(), a), date));
          out.add(Item.line(Sheet.runs(course.school(), false), ""));
        }
        case 2 ->
            out.add(
                Item.line(
                    Sheet.runs(
                        course.degree() + " " + course.field(), a, ", " + course.school(), false),
                    String.valueOf(course.to().map(YearMonth::getYear).orElse(0))));
        case 3 -> {
          out.add(Item.line(Sheet.runs(course.degree() + " in " + course.field(), a), ""));
          out.add(Item.line(Sheet.runs(course.school() + " | " + date, false), ""));
        }
        default ->
            out.add(
                layout.columns() == Layout.Columns.ONE
                    ? Item.beside(
                        date,
                        Sheet.runs(
                            course.degree() + " " + course.field(),
                            a,
                            ", " + course.school(),
                            false))
                    : Item.line(
                        Sheet.runs(
                            course.school()
                                + " — "
                                + course.degree()
                                + ", "
                                + course.field()
                                + " ("
                                + date
                                + ")",
                            false),
                        ""));
      }
      out.add(Item.of(Kind.GAP, ""));
    }
  }

  private void skills(List<Item> out) {
    heading(out, 2);
    List<String> skills = who.skills();
    int half = skills.size() / 2;
    switch (layout.skills()) {
      case 0 -> out.add(Item.of(Kind.LINE, String.join(", ", skills)));
      case 1 -> {
        out.add(
            Item.line(
                List.of(
                    new Run("Main: ", true),
                    new Run(String.join(", ", skills.subList(0, half)), false)),
                ""));
        out.add(
            Item.line(
                List.of(
                    new Run("Also: ", true),
                    new Run(String.join(", ", skills.subList(half, skills.size())), false)),
                ""));
      }
      case 2 -> skills.forEach(skill -> out.add(Item.of(Kind.BULLET, "• " + skill)));
      case 3 -> out.add(Item.of(Kind.LINE, String.join(" | ", skills)));
      default -> skills.forEach(skill -> out.add(Item.of(Kind.LINE, skill)));
    }
  }

  private String range(Optional<YearMonth> from, Optional<YearMonth> to) {
    String dash = layout.date() % 2 == 0 ? " – " : " - ";
    return month(from)
        + dash
        + to.map(end -> month(Optional.of(end))).orElse(NOW.get(layout.tongue()));
  }

  private String month(Optional<YearMonth> when) {
    YearMonth month = when.orElseThrow();
    Locale tongue = TONGUES.get(layout.tongue());
    return switch (layout.date()) {
      case 0 -> month.getMonth().getDisplayName(TextStyle.SHORT, tongue) + " " + month.getYear();
      case 1 -> "%02d/%d".formatted(month.getMonthValue(), month.getYear());
      case 2 -> String.valueOf(month.getYear());
      case 3 -> month.getMonth().getDisplayName(TextStyle.FULL, tongue) + " " + month.getYear();
      case 4 -> month.toString();
      case 5 -> "%02d.%d".formatted(month.getMonthValue(), month.getYear());
      default ->
          "%s '%02d"
              .formatted(
                  month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                  month.getYear() % 100);
    };
  }
}
