package dev.skillexchange.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the phrases by which the parts of an advert, and skills in it, are told.
final class PhraseFiles {
  static final String SECTIONS = "sections.tsv";
  static final String WORDS = "skill-words.tsv";

  private static final Set<String> PARTS =
      Set.of("employer", "duties", "requirements", "preferred", "offer", "process", "legal");

  private final Problems problems;
  private final List<SectionPhrase> sections = new ArrayList<>();
  private final Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
  private final Set<String> headings = new HashSet<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();

  private PhraseFiles(Problems problems) {
    this.problems = problems;
  }

  static PhraseFiles read(CatalogueFiles files, Problems problems) {
    PhraseFiles all = new PhraseFiles(problems);
    DataTable.rows(files, SECTIONS, problems, "section", "where", "phrase").forEach(all::section);
    DataTable.rows(files, WORDS, problems, "list", "words").forEach(all::words);
    return all;
  }

  private void section(Row row) {
    Optional<SectionPhrase.Where> where = SectionPhrase.Where.of(row.text(1));
    if (where.isEmpty()) {
      problems.add(
          row,
          "unknown place '" + row.text(1) + "'",
          "use heading, start, alone, text or sentence");
    }
    boolean known = PARTS.contains(row.text(0));
    if (!known) {
      problems.add(row, "unknown section '" + row.text(0) + "'", "see catalog/README.md");
    }
    if (where.isEmpty() || !known || !Entries.present(row, 2, "phrase", problems)) {
      return;
    }
    if (!taken(where.get()).add(row.text(2))) {
      problems.add(row, "'" + row.text(2) + "' stands here a second time", "keep one of the rows");
    }
    sections.add(new SectionPhrase(row.text(0), where.get(), row.text(2)));
  }

  private void words(Row row) {
    Optional<WordList> list = WordList.of(row.text(0));
    if (list.isEmpty()) {
      problems.add(row, "unknown list '" + row.text(0) + "'", "see catalog/README.md");
    } else if (Entries.present(row, 1, "words", problems)) {
      List<String> entries = words.computeIfAbsent(list.get(), _ -> new ArrayList<>());
      if (list.get().ofSingleWords() && row.text(1).indexOf(' ') >= 0) {
        problems.add(row, "'" + row.text(1) + "' is a phrase", "list single words here");
      } else if (entries.contains(row.text(1))) {
        problems.add(
            row, "'" + row.text(1) + "' stands here a second time", "keep one of the rows");
      } else {
        entries.add(row.text(1));
      }
    }
  }

  Map<WordList, List<String>> words() {
    return Map.copyOf(words);
  }

  private Set<String> taken(SectionPhrase.Where where) {
    return switch (where) {
      case HEADING, START, ALONE -> headings;
      case TEXT -> texts;
      case SENTENCE -> sentences;
    };
  }

  List<SectionPhrase> sections() {
    return List.copyOf(sections);
  }
}
