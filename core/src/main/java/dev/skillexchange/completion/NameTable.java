package dev.skillexchange.completion;

import dev.skillexchange.completion.Best.Found;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of one filter's values, in arrays: less than 200 bytes a name.
///
/// Values are numbered by falling jobs, then by name, so that the smaller number is the better of
/// two that fit alike. It never changes; when the market has, another takes its place.
final class NameTable {
  private final Parameter kind;
  private final Texts ids;
  private final Texts names;
  private final int[] valueOf;
  private final int[] nameOf;
  private final long[] jobs;
  private final WordKeys keys;
  private final BestOf best;

  NameTable(Parameter kind, List<NamedValue> values) {
    List<NamedValue> sorted =
        values.stream()
            .sorted(
                Comparator.comparingLong(NamedValue::jobs)
                    .reversed()
                    .thenComparing(NamedValue::name)
                    .thenComparing(NamedValue::id))
            .toList();
    this.kind = kind;
    this.ids = new Texts(sorted.stream().map(NamedValue::id).toList());
    this.jobs = sorted.stream().mapToLong(NamedValue::jobs).toArray();
    this.nameOf = new int[sorted.size()];
    List<String> written = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int value = 0; value < nameOf.length; value++) {
      nameOf[value] = written.size();
      for (Map.Entry<String, String> name : surfaces(sorted.get(value)).entrySet()) {
        folded.add(name.getKey());
        written.add(name.getValue());
        owners.add(value);
      }
    }
    this.names = new Texts(written);
    this.valueOf = owners.stream().mapToInt(owner -> owner).toArray();
    this.keys = new WordKeys(folded.toArray(String[]::new));
    this.best = new BestOf(keys.size(), this::better);
  }

  /// The names of a value as they are written by their folded forms, its own name first.
  private static Map<String, String> surfaces(NamedValue value) {
    Map<String, String> surfaces = new LinkedHashMap<>();
    surfaces.put(Typed.of(value.name()).text(), value.name());
    value.otherNames().forEach(name -> surfaces.putIfAbsent(Typed.of(name).text(), name));
    return surfaces;
  }

  private boolean better(int key, int other) {
    return found(key, false, 0).compareTo(found(other, false, 0)) < 0;
  }

  private Found found(int key, boolean whole, int errors) {
    int name = keys.name(key);
    int value = valueOf[name];
    return new Found(Fit.at(keys.whole(key), whole, errors, jobs[value]), value, name);
  }

  /// The values with a name that holds what was typed.
  void spelled(Typed typed, Best into) {
    WordKeys.Range range = keys.beginningWith(typed.text());
    for (int key = range.from();
        key < range.to() && keys.length(key) == typed.text().length() && keys.whole(key);
        key++) {
      into.take(found(key, true, 0));
    }
    best.each(range, key -> took(found(key, false, 0), into));
    if (typed.words().size() > 1) {
      inAnyOrder(typed, into);
    }
  }

  /// Whether there may be more to take.
  private static boolean took(Found one, Best into) {
    into.take(one);
    return !into.settled(one);
  }

  /// Looks through the keys of the rarest word, until no better value can come.
  private void inAnyOrder(Typed typed, Best into) {
    WordKeys.Range rarest = new WordKeys.Range(0, keys.size());
    for (String word : typed.words()) {
      WordKeys.Range range = keys.beginningWith(word);
      rarest = range.size() < rarest.size() ? range : rarest;
    }
    best.each(
        rarest,
        key -> {
          int name = keys.name(key);
          if (WordMatch.holds(keys.words(name), typed.words())) {
            long weight = jobs[valueOf[name]];
            into.take(new Found(new Fit(0, false, weight), valueOf[name], name));
          }
          return !into.settled(found(key, false, 0));
        });
  }

  /// The values that have jobs, with a name that holds nearly what was typed: their keys stand
  /// before all others.
  ///
  /// @param errors how many are forgiven
  void misspelled(Typed typed, int errors, Best into) {
    new NearKeys(keys, typed.text(), errors)
        .each((range, wrong) ->
            best.each(
                range,
                key -> jobs[valueOf[keys.name(key)]] > 0 && took(found(key, false, wrong), into)));
  }

  Completion completion(Found found) {
    String name = names.get(nameOf[found.value()]);
    String met = names.get(found.name());
    return new Completion(
        kind,
        ids.get(found.value()),
        name,
        Optional.of(met).filter(other -> !other.equals(name)),
        jobs[found.value()]);
  }
}
