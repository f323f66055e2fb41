package dev.skillexchange.job;

/// A time zone in which one works, or with which one's hours overlap: "EST", "CET +/- 2 hours".
///
/// @param name the zone's usual name
/// @param least the lowest offset from UTC that is meant, in minutes, without summer time
/// @param most the highest one; the same where no range is said
public record WorkingZone(String name, int least, int most) {
  private static final int WEST = -12 * 60;
  private static final int EAST = 14 * 60;

  public WorkingZone {
    if (least > most || least < WEST || most > EAST) {
      throw new IllegalArgumentException("no offsets: " + least + " to " + most);
    }
  }

  /// A zone with its neighbours to both sides, as far as there are any.
  public static WorkingZone around(String name, int offset, int within) {
    return new WorkingZone(name, Math.max(WEST, offset - within), Math.min(EAST, offset + within));
  }
}
