package dev.skillexchange.server.view;

import dev.skillexchange.engine.Activity;
import dev.skillexchange.engine.answer.Wording;

/// What goes on in the background.
///
/// @param text empty where nothing does
/// @param total 0 where it is not known
public record Strip(String text, long done, long total) {
  public static final Strip NONE = new Strip("", 0, 0);

  public static Strip of(Activity activity) {
    return activity
        .now()
        .map(state -> new Strip(Wording.capital(state.described()), state.done(), state.total()))
        .orElse(NONE);
  }

  public boolean getRunning() {
    return !text.isEmpty();
  }
}
