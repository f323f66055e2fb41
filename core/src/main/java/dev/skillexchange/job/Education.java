package dev.skillexchange.job;

import java.util.Locale;
import java.util.Optional;

/// The least education that a posting asks for, in rising order.
public enum Education {
  /// A degree is mentioned and waived: "or equivalent experience", "no degree required".
  NONE,
  HIGH_SCHOOL,
  ASSOCIATE,
  BACHELOR,
  MASTER,
  DOCTORATE;

  /// The id in queries and answers, such as `high_school`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Education> of(String id) {
    for (Education one : values()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
