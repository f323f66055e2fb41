package dev.skillexchange.server.view;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.job.Workplace;
import java.util.Arrays;
import java.util.List;

/// What a person wrote into the form of matches.
///
/// @param more whether to show more than skills at once
public record MatchForm(
    String skills,
    String role,
    String years,
    String lives,
    String languages,
    String certificates,
    String wishedRole,
    String pay,
    String place,
    List<Option> levels,
    List<Option> workplaces,
    boolean more) {

  /// The form of what is told.
  ///
  /// @param more whether to show all of it at once
  static MatchForm of(Told told, String skills, boolean more, Catalogue catalogue) {
    return new MatchForm(
        skills,
        text(told, Told.ROLE),
        text(told, Told.YEARS),
        text(told, Told.LIVES),
        text(told, Told.LANGUAGES),
        text(told, Told.CERTIFICATES),
        text(told, Told.WISHED_ROLE),
        text(told, Told.WISHED_PAY),
        text(told, Told.WISHED_PLACE),
        catalogue.levels().stream()
            .map(band -> option(band.level().id(), band.name(), text(told, Told.LEVEL)))
            .toList(),
        Arrays.stream(Workplace.values())
            .map(one -> option(one.id(), Labels.words(one.id()), text(told, Told.WISHED_WORKPLACE)))
            .toList(),
        more);
  }

  /// Whether anything but skills is told.
  static boolean more(Told told) {
    return told.values().keySet().stream()
        .anyMatch(name -> !name.equals(Told.SKILLS) && !name.equals(Told.PROFILE));
  }

  private static String text(Told told, String name) {
    return told.value(name).orElse("");
  }

  private static Option option(String value, String name, String chosen) {
    return new Option(value, name, value.equals(chosen));
  }
}
