package dev.skillexchange.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the phrases by which the parts of an advert are told.
final class PhraseFiles {
  static final String SECTIONS = "sections.tsv";

  private static final Set<String> PARTS =
      Set.of("employer", "duties", "requirements", "preferred", "offer", "process", "legal");

  private final Problems problems;
  private final List<SectionPhrase> sections = new ArrayList<>();
  private final Set<String> headings = new HashSet<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();

  private PhraseFiles(Problems problems) {
    this.problems = problems;
  }

  static PhraseFiles read(CatalogueFiles files, Problems problems) {
    PhraseFiles all = new PhraseFiles(problems);
    DataTable.rows(files, SECTIONS, problems, "section", "where", "phrase").forEach(all::section);
    return all;
  }

  private void section(Row row) {
    Optional<SectionPhrase.Where> where = SectionPhrase.Where.of(row.text(1));
    if (where.isEmpty()) {
      problems.add(
          row, "unknown place '" + row.text(1) + "'", "use heading, start, alone, text or sentence");
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
