package dev.skillexchange.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the headings and words of CVs. No fact of a posting depends on them.
record CvFiles(List<CvHeading> headings, List<CvWord> words) {
  static final String SECTIONS = "cv-sections.tsv";
  static final String WORDS = "cv-words.tsv";

  private static final Set<String> KNOWN =
      Set.of(
          "summary",
          "experience",
          "education",
          "skills",
          "languages",
          "certificates",
          "projects",
          "publications",
          "awards",
          "volunteering",
          "interests",
          "references",
          "contact",
          "other");

  static CvFiles read(CatalogueFiles files, Problems problems) {
    List<CvHeading> headings = new ArrayList<>();
    for (Row row : DataTable.rows(files, SECTIONS, problems, "section", "headings")) {
      if (!KNOWN.contains(row.text(0))) {
        problems.add(row, "unknown section '" + row.text(0) + "'", "see catalog/README.md");
      } else if (Entries.present(row, 1, "headings", problems)) {
        row.list(1).forEach(words -> headings.add(new CvHeading(row.text(0), words)));
      }
    }
    List<CvWord> words = new ArrayList<>();
    for (Row row : DataTable.rows(files, WORDS, problems, "list", "value", "words")) {
      Optional<CvWord.Kind> kind = CvWord.Kind.of(row.text(0));
      if (kind.isEmpty()) {
        problems.add(row, "unknown list '" + row.text(0) + "'", "see catalog/README.md");
      } else if (Entries.present(row, 2, "words", problems)) {
        row.list(2).forEach(each -> words.add(new CvWord(kind.get(), row.text(1), each)));
      }
    }
    return new CvFiles(List.copyOf(headings), List.copyOf(words));
  }
}
