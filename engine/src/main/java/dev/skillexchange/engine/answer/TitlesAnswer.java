package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import java.util.List;

/// Every role of the catalogue with the titles that mean it.
public record TitlesAnswer(List<RoleTitles> roles) implements Answer {

  /// A role and its titles besides its name.
  ///
  /// @param titles in lower case and by the alphabet; of those that hold every word of a shorter
  ///   one only that one
  public record RoleTitles(Named role, List<String> titles) {}
}
