package dev.skillexchange.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the words by which languages are recognised.
final class LanguageFiles {
  static final String LANGUAGES = "languages.tsv";

  private LanguageFiles() {}

  static List<LanguageWords> read(CatalogueFiles files, Problems problems) {
    Map<Language, LanguageWords> all = new EnumMap<>(Language.class);
    for (Row row : DataTable.rows(files, LANGUAGES, problems, "language", "words", "example")) {
      Optional<Language> language = Language.of(row.text(0));
      if (language.isEmpty()) {
        problems.add(row, "unknown language '" + row.text(0) + "'", "see the class Language");
      } else if (Entries.present(row, 2, "example", problems)) {
        LanguageWords words = new LanguageWords(language.get(), row.list(1), row.text(2));
        if (all.put(language.get(), words) != null) {
          problems.add(row, row.text(0) + " stands here a second time", "keep one of the rows");
        }
      }
    }
    return List.copyOf(all.values());
  }
}
