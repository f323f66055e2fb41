package dev.skillexchange.catalogue;

import java.util.Locale;
import java.util.Optional;

/// The parts of a working day by which activities are grouped, in the order in which a page shows
/// them.
public enum DayPart {
  PLAN("Plan and agree"),
  MAKE("Do the work"),
  CHECK("Check and improve"),
  RUN("Keep things running"),
  CUSTOMERS("Serve customers and the public"),
  PEOPLE("Work with colleagues"),
  RECORDS("Write up and report");

  private final String title;

  DayPart(String title) {
    this.title = title;
  }

  /// The name in data files, such as `make`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name for people.
  public String title() {
    return title;
  }

  public static Optional<DayPart> of(String id) {
    for (DayPart part : values()) {
      if (part.id().equals(id)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
