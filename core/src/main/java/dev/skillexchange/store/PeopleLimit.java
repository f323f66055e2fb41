package dev.skillexchange.store;

import dev.skillexchange.fault.UserError;

/// How much a store keeps for a person.
public enum PeopleLimit {
  SEARCHES("saved searches", 200, "Forget one of them first."),
  JOBS("hidden jobs", 5_000, "Show some again first, or hide their employers."),
  EMPLOYERS("hidden employers", 500, "Show some again first."),
  PATHS("kept roadmaps", 50, "Forget one of them first."),
  PRACTISED("times that questions were practised", 50_000, "Begin anew: practice forget.");

  private final String what;
  private final int most;
  private final String remedy;

  PeopleLimit(String what, int most, String remedy) {
    this.what = what;
    this.most = most;
    this.remedy = remedy;
  }

  public int most() {
    return most;
  }

  public UserError exceeded() {
    return new UserError("too many " + what, "more than " + most, remedy);
  }
}
