package dev.skillexchange.job;

import java.util.OptionalInt;

/// Travel that comes with the work, in percent of the time; both ends are empty where no share is
/// stated ("occasional travel"), both are 0 where there is none.
public record Travel(OptionalInt least, OptionalInt most) {
  private static final int ALL = 100;

  public Travel {
    if (least.orElse(0) < 0 || most.orElse(ALL) > ALL || least.orElse(0) > most.orElse(ALL)) {
      throw new IllegalArgumentException("travel of " + least + " to " + most + " percent");
    }
  }

  /// Travel of a share that is not stated.
  public static Travel some() {
    return new Travel(OptionalInt.empty(), OptionalInt.empty());
  }

  public static Travel none() {
    return new Travel(OptionalInt.of(0), OptionalInt.of(0));
  }

  public boolean needed() {
    return most.orElse(ALL) > 0;
  }
}
