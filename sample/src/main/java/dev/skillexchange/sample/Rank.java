package dev.skillexchange.sample;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.Years;
import dev.skillexchange.sample.Books.RoleKind;
import dev.skillexchange.sample.Books.Title;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The level of an advert and how it shows: in the words of the title, or in the years that the
/// text asks for.
record Rank(Level level, String title, String bare, Optional<Years> years) {

  static Rank draw(Dice dice, RoleKind role) {
    Level level = level(dice, role.ladder());
    List<Title> fixed = fixed(role, level);
    boolean free =
        level == Level.DIRECTOR && role.ladder() == 'm'
            || level == Level.EXECUTIVE && role.ladder() == 'd';
    if (free && fixed.isEmpty()) {
      level = role.ladder() == 'm' ? Level.MANAGER : Level.DIRECTOR;
      free = false;
    }
    List<Title> choices =
        free ? fixed : role.titles().stream().filter(one -> one.level().isEmpty()).toList();
    String bare = dice.of(choices).words();
    boolean hidden = hides(dice, role.ladder(), level);
    String title = hidden || free ? bare : titled(dice, bare, level, role.ladder());
    boolean stated = hidden && level != Level.MID || dice.percent(level == Level.INTERN ? 0 : 55);
    return new Rank(
        level, title, bare, stated ? Optional.of(years(dice, level)) : Optional.empty());
  }

  private static List<Title> fixed(RoleKind role, Level level) {
    return role.titles().stream()
        .filter(one -> one.level().filter(level::equals).isPresent())
        .toList();
  }

  private static Level level(Dice dice, char ladder) {
    int drawn =
        switch (ladder) {
          case 't' -> dice.weighted(3, 13, 34, 34, 11, 5);
          case 's' -> dice.weighted(0, 12, 50, 30, 8);
          case 'h' -> dice.weighted(0, 22, 60, 12, 6);
          case 'm' -> dice.weighted(0, 0, 0, 0, 0, 0, 84, 16);
          case 'd' -> dice.weighted(0, 0, 0, 0, 0, 0, 0, 82, 18);
          case 'x' -> Level.EXECUTIVE.ordinal();
          default -> dice.weighted(2, 15, 46, 28, 7, 2);
        };
    return Level.values()[drawn];
  }

  private static boolean hides(Dice dice, char ladder, Level level) {
    return switch (level) {
      case JUNIOR, SENIOR, LEAD -> dice.percent(ladder == 'h' ? 45 : 22);
      case MID -> dice.percent(88);
      case INTERN, PRINCIPAL -> false;
      case MANAGER, DIRECTOR, EXECUTIVE -> true;
    };
  }

  private static String titled(Dice dice, String bare, Level level, char ladder) {
    boolean numbered = dice.percent(12) && !bare.contains(",") && !bare.contains("(");
    return switch (level) {
      case INTERN -> dice.percent(60) ? bare + " Intern" : "Intern, " + bare;
      case JUNIOR ->
          numbered
              ? bare + " I"
              : dice.of(List.of("Junior ", "Junior ", "Jr. ", "Entry Level ", "Graduate ")) + bare;
      case MID ->
          numbered || ladder == 'h'
              ? bare + " II"
              : dice.of(List.of("Mid-Level ", "Intermediate ")) + bare;
      case SENIOR ->
          numbered
              ? bare + " III"
              : dice.of(List.of("Senior ", "Senior ", "Senior ", "Sr. ", "Sr ", "(Senior) "))
                  + bare;
      case LEAD -> ladder == 't' ? dice.of(List.of("Staff ", "Lead ")) + bare : "Lead " + bare;
      case PRINCIPAL -> "Principal " + bare;
      case MANAGER, DIRECTOR, EXECUTIVE -> bare;
    };
  }

  private static Years years(Dice dice, Level level) {
    return switch (level) {
      case INTERN -> years(0, 1);
      case JUNIOR -> dice.of(List.of(years(0, 1), years(0, 2), years(1, 2), years(1, -1)));
      case MID -> dice.of(List.of(years(2, -1), years(3, -1), years(2, 4), years(3, 5)));
      case SENIOR -> dice.of(List.of(years(5, -1), years(6, -1), years(5, 8)));
      case LEAD -> dice.of(List.of(years(8, -1), years(9, -1), years(8, 12)));
      case PRINCIPAL, DIRECTOR -> dice.of(List.of(years(10, -1), years(12, -1)));
      case MANAGER -> dice.of(List.of(years(5, -1), years(6, -1), years(8, -1)));
      case EXECUTIVE -> dice.of(List.of(years(12, -1), years(15, -1)));
    };
  }

  private static Years years(int least, int most) {
    return new Years(OptionalInt.of(least), most < 0 ? OptionalInt.empty() : OptionalInt.of(most));
  }
}
