package dev.skillexchange.job;

import java.util.OptionalInt;

/// Years of experience asked for; an end that is not stated is empty, never both.
public record Years(OptionalInt least, OptionalInt most) {
  public Years {
    if (least.isEmpty() && most.isEmpty()) {
      throw new IllegalArgumentException("years need an end");
    }
  }
}
