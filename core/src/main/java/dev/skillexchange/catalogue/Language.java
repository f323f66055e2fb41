package dev.skillexchange.catalogue;

import java.util.Locale;
import java.util.Optional;

/// A language that postings are written in, named by its ISO 639-1 code.
public enum Language {
  EN,
  DE,
  FR,
  ES,
  PT,
  NL,
  IT,
  PL,
  SV,
  DA,
  NO,
  FI,
  CS,
  RO,
  HU,
  TR,
  RU,
  UK,
  JA,
  ZH,
  KO;

  /// The code: `en`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name in English: `German`.
  public String title() {
    return Locale.of(code()).getDisplayLanguage(Locale.ENGLISH);
  }

  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
