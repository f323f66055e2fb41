package dev.skillexchange.catalogue;

import java.util.List;

/// A country of the gazetteer.
///
/// @param aliases other names, read in any case ("United States of America")
/// @param codes short forms that are read in capitals only ("US")
/// @param currency ISO 4217 code of the money in use
/// @param groups region words the country belongs to ("EU", "EMEA")
public record Country(
    CountryCode code,
    String name,
    List<String> aliases,
    List<String> codes,
    String currency,
    List<String> groups) {
  public Country {
    aliases = List.copyOf(aliases);
    codes = List.copyOf(codes);
    groups = List.copyOf(groups);
  }
}
