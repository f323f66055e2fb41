package dev.skillexchange.evaluation.speed;

import dev.skillexchange.completion.NamedValue;
import dev.skillexchange.slice.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Names of employers that sound like such, of one to four words, no two the same; few with many
/// jobs, most with one or two.
final class InventedNames {
  private static final List<String> BEGINNINGS =
      List.of(
          "Fern", "Ash", "Nor", "Kes", "Bel", "Har", "Wil", "Mar", "Sto", "Gre", "Lin", "Tre",
          "Cal", "Dor", "El", "Fal", "Gal", "Hol", "Ir", "Jas", "Kir", "Lam", "Mil", "New", "Oak",
          "Pen", "Quin", "Ros", "Sil", "Thorn", "Ul", "Ver", "West", "Yar", "Zen", "Bright");
  private static final List<String> ENDS =
      List.of(
          "hill", "ton", "field", "wick", "ford", "mere", "stone", "brook", "wood", "gate", "bury",
          "worth", "ley", "dale", "more", "point", "bridge", "haven", "well", "land", "son", "berg",
          "mann", "ova", "ini", "ez", "sen", "port", "view", "light");
  private static final List<String> TRADES =
      List.of(
          "Robotics",
          "Software",
          "Health",
          "Energy",
          "Logistics",
          "Consulting",
          "Foods",
          "Bank",
          "Insurance",
          "Systems",
          "Labs",
          "Media",
          "Motors",
          "Pharma",
          "Group",
          "Partners",
          "Solutions",
          "Technologies",
          "Analytics",
          "Security",
          "Engineering",
          "Hospital",
          "University",
          "Schools",
          "Retail",
          "Homes",
          "Capital",
          "Staffing",
          "Data",
          "Networks");
  private static final List<String> FORMS =
      List.of("", "", "", " Inc", " Inc.", " Ltd", " GmbH", " LLC", " International", " AG");

  private final Random random;

  InventedNames(Random random) {
    this.random = random;
  }

  /// @param count far fewer than there are names to be made
  List<NamedValue> employers(int count) {
    Map<String, NamedValue> employers = new LinkedHashMap<>();
    while (employers.size() < count) {
      String name = name();
      long jobs = 1 + (long) (3 / Math.pow(random.nextDouble() + 1e-4, 0.8)) / 2;
      employers.putIfAbsent(
          name,
          new NamedValue(
              Parameter.EMPLOYER, "employer-" + employers.size(), name, List.of(), jobs));
    }
    return List.copyOf(employers.values());
  }

  private String name() {
    String first = one(BEGINNINGS) + one(ENDS);
    String second = random.nextInt(3) == 0 ? " " + one(BEGINNINGS) + one(ENDS) : "";
    String trade = random.nextInt(6) == 0 ? "" : " " + one(TRADES);
    return first + second + trade + one(FORMS);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
