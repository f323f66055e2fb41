package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.TitlesAnswer;
import dev.skillexchange.engine.answer.TitlesAnswer.RoleTitles;
import dev.skillexchange.text.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Answers by which titles roles are known.
public final class TitleLists {
  private final Catalogue catalogue;

  public TitleLists(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The titles of every role, without those that a shorter one says already: whoever finds "data
  /// engineer" needs no "cloud data engineer" beside it.
  public TitlesAnswer titles() {
    Map<RoleId, Set<String>> titles = new HashMap<>();
    for (Catalogue.RoleTitle title : catalogue.titles()) {
      titles.computeIfAbsent(title.role(), _ -> new TreeSet<>()).add(title.words());
    }
    return new TitlesAnswer(
        catalogue.roles().values().stream()
            .map(role ->
                new RoleTitles(
                    new Named(role.id().slug(), role.name()),
                    shortest(role, titles.getOrDefault(role.id(), Set.of()))))
            .toList());
  }

  private static List<String> shortest(Role role, Set<String> titles) {
    Set<String> name = Set.copyOf(Words.of(role.name()));
    Map<String, Set<String>> words = new LinkedHashMap<>();
    titles.forEach(title -> words.put(title, Set.copyOf(Words.of(title))));
    return words.entrySet().stream()
        .filter(title -> !title.getValue().containsAll(name))
        .filter(
            title -> words.values().stream().noneMatch(other -> within(other, title.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean within(Set<String> shorter, Set<String> words) {
    return shorter.size() < words.size() && words.containsAll(shorter);
  }
}
