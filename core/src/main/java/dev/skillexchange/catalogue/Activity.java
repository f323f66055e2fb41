package dev.skillexchange.catalogue;

import java.util.List;

/// Something that one does at work, with the rules by which postings are found to name it.
///
/// @param name a short verb phrase as a person would say it ("Review code")
/// @param phrases whole phrases that name it wherever they stand ("code reviews")
public record Activity(
    ActivityId id, String name, DayPart part, List<Pairing> pairings, List<String> phrases) {
  public Activity {
    pairings = List.copyOf(pairings);
    phrases = List.copyOf(phrases);
  }

  /// Verbs with what they are done to: any verb, before any object, in one sentence.
  ///
  /// @param verbs in their base form ("review", "take part in")
  /// @param objects in the singular ("pull request"); one that ends in `*` may be followed by
  ///   further words of the same thing
  public record Pairing(List<String> verbs, List<String> objects) {
    public Pairing {
      verbs = List.copyOf(verbs);
      objects = List.copyOf(objects);
    }
  }
}
