package dev.skillexchange.server.ask;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/// The fields of a form that was sent.
public record FormFields(MultivaluedMap<String, String> form) {

  /// What stands in a field; empty where it was left out or left empty.
  public Optional<String> text(String name) {
    return cell(name, 0);
  }

  /// All that stands in the fields of a name, without empty ones.
  public List<String> values(String name) {
    return all(name).stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /// What stands in one of the fields of a name, by its place among them.
  Optional<String> cell(String name, int place) {
    List<String> all = all(name);
    return place < all.size()
        ? Optional.of(all.get(place).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /// How many fields of a name there are, empty ones included.
  int count(String name) {
    return all(name).size();
  }

  private List<String> all(String name) {
    return form.getOrDefault(name, List.of());
  }
}
