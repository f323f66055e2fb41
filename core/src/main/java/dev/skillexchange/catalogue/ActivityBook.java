package dev.skillexchange.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All that the catalogue says of activities.
///
/// @param activities in the order of the file
public record ActivityBook(
    Map<ActivityId, Activity> activities,
    List<ActivityExample> examples,
    Map<Around, List<String>> around) {
  public ActivityBook {
    activities = Collections.unmodifiableMap(activities);
    examples = List.copyOf(examples);
    around = Map.copyOf(around);
  }

  /// A sentence in which an activity must or must not be found.
  public record ActivityExample(ActivityId activity, boolean found, String text) {}

  /// Words around verbs and objects, by what they do.
  public enum Around {
    /// Right before a verb in its base form: that it is one ("to", "will").
    BEFORE,
    /// Right behind an object: that the thing ends there ("for", "daily").
    BEHIND,
    /// Between verb and object: that what follows is not done by the verb ("with", "that").
    STOP,
    /// Before a verb: that one does not do it ("not", "instead of").
    DENYING,
    /// Right before a verb: that others do it ("who", "customers").
    OTHERS,
    /// Before "to" and a verb: that others do it ("enable").
    ENABLING,
    /// Before a verb: that one has done it or can, not that one does ("experience").
    PAST,
    /// In a sentence outside of the duties: that it speaks of what one does ("you will").
    JOB;

    /// The name in the data file.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Around> of(String id) {
      return Arrays.stream(values()).filter(list -> list.id().equals(id)).findFirst();
    }
  }

  public List<String> words(Around list) {
    return around.getOrDefault(list, List.of());
  }
}
