package dev.skillexchange.extract;

import static java.util.Map.entry;

import dev.skillexchange.job.LanguageLevel;
import java.util.List;
import java.util.Map;

/// The words by which adverts speak of natural languages and how well one knows them.
final class NaturalLanguageWords {
  private NaturalLanguageWords() {}

  /// What languages are called in the languages that are read.
  static final Map<String, List<String>> OTHER_NAMES =
      Map.ofEntries(
          entry("english", List.of("englisch", "anglais", "ingles", "engels", "inglese")),
          entry("german", List.of("deutsch", "allemand", "aleman", "duits", "deutschkenntnisse")),
          entry("french", List.of("französisch", "français", "francés", "frans")),
          entry("spanish", List.of("spanisch", "espagnol", "español", "spaans", "castellano")),
          entry("portuguese", List.of("portugiesisch", "portugais", "português", "portugués")),
          entry("dutch", List.of("niederländisch", "néerlandais", "nederlands", "holandés")),
          entry("italian", List.of("italienisch", "italien", "italiano")),
          entry("mandarin", List.of("mandarin chinese")));

  static final Map<LanguageLevel, List<String>> LEVELS =
      Map.ofEntries(
          entry(LanguageLevel.A1, List.of("a1")),
          entry(LanguageLevel.A2, List.of("a2")),
          entry(LanguageLevel.B1, List.of("b1")),
          entry(LanguageLevel.B2, List.of("b2")),
          entry(LanguageLevel.C1, List.of("c1")),
          entry(LanguageLevel.C2, List.of("c2")),
          entry(
              LanguageLevel.BASIC,
              List.of(
                  "basic",
                  "basics",
                  "elementary",
                  "beginner",
                  "some knowledge",
                  "grundkenntnisse",
                  "notions",
                  "basico")),
          entry(
              LanguageLevel.CONVERSATIONAL,
              List.of(
                  "conversational",
                  "intermediate",
                  "working knowledge",
                  "good knowledge",
                  "gute",
                  "intermedio")),
          entry(
              LanguageLevel.BUSINESS,
              List.of(
                  "business",
                  "business level",
                  "business fluent",
                  "professional",
                  "professional proficiency",
                  "professional working proficiency",
                  "working proficiency",
                  "professional level",
                  "verhandlungssicher",
                  "verhandlungssichere",
                  "advanced",
                  "avanzado",
                  "avancado",
                  "proficient",
                  "proficiency",
                  "sehr gute",
                  "excellent",
                  "strong",
                  "very good",
                  "professionally")),
          entry(
              LanguageLevel.FLUENT,
              List.of(
                  "fluent",
                  "fluency",
                  "fluently",
                  "professional fluency",
                  "business fluency",
                  "professionally fluent",
                  "full professional",
                  "full professional proficiency",
                  "fully fluent",
                  "fliessend",
                  "fließend",
                  "fließende",
                  "courant",
                  "couramment",
                  "bilingue",
                  "bilingual",
                  "fluido",
                  "fluente",
                  "vloeiend",
                  "near native",
                  "native or fluent",
                  "fluent or native",
                  "native level fluency")),
          entry(
              LanguageLevel.NATIVE,
              List.of(
                  "native",
                  "native speaker",
                  "native level",
                  "native fluency",
                  "mother tongue",
                  "muttersprache",
                  "muttersprachler",
                  "muttersprachniveau",
                  "langue maternelle",
                  "nativo",
                  "moedertaal")));

  static final List<String> SPEECH =
      List.of(
          "language",
          "languages",
          "speaking",
          "speak",
          "speaks",
          "spoken",
          "speaker",
          "written",
          "writing",
          "verbal",
          "verbally",
          "communicate",
          "communication",
          "skills",
          "sprache",
          "sprachkenntnisse",
          "kenntnisse",
          "wort und schrift",
          "parler",
          "parlé",
          "maîtrise",
          "idioma",
          "idiomas",
          "hablado",
          "langue",
          "taal",
          "translate",
          "translation",
          "level",
          "knowledge of",
          "command of",
          "read and write");

  /// Words behind a name that make it a people's, a market's or a company's.
  static final List<String> OTHERS =
      List.of(
          "market",
          "markets",
          "company",
          "companies",
          "customers",
          "clients",
          "team",
          "law",
          "office",
          "government",
          "citizen",
          "citizens",
          "citizenship",
          "nationals",
          "culture",
          "bank",
          "banks",
          "startup",
          "users",
          "teachers",
          "army",
          "holidays",
          "public",
          "people",
          "business",
          "tax",
          "gaap",
          "labor",
          "labour",
          "regulations",
          "entity",
          "restaurant",
          "economy",
          "region",
          "work",
          "literature",
          "department",
          "learning",
          "teacher",
          "tutors",
          "heritage",
          "shepherd");

  static final List<String> WELCOME =
      List.of(
          "preferred",
          "preferably",
          "a plus",
          "plus",
          "nice to have",
          "desirable",
          "desired",
          "ideally",
          "bonus",
          "advantage",
          "advantageous",
          "an asset",
          "helpful",
          "beneficial",
          "welcome",
          "von vorteil",
          "wünschenswert",
          "idealerweise",
          "un plus",
          "deseable",
          "not required",
          "optional");
}
