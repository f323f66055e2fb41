package dev.skillexchange.server.view;

import dev.skillexchange.market.Floor;

/// The page that says what the figures are.
public record AboutView(Frame frame, String version, int medianJobs, int medianEmployers) {

  public static AboutView of(Frame frame, String version) {
    return new AboutView(frame, version, Floor.MEDIAN.jobs(), Floor.MEDIAN.employers());
  }
}
