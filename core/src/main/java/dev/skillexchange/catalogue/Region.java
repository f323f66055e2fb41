package dev.skillexchange.catalogue;

import java.util.List;

/// A state, province or land of a country, by the code people write ("CA", "NSW").
public record Region(CountryCode country, String code, String name, List<String> aliases) {
  public Region {
    aliases = List.copyOf(aliases);
  }
}
