package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Activity;
import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.extract.VerbForms.Form;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rules of all activities, compiled: which verbs and phrases begin at a token, and which
/// activities a verb and an object make. Activities are told by their number.
final class ActivityRules {
  private static final Form[] FORMS = Form.values();
  private static final String OPEN = "*";
  private static final int LENGTH_BITS = 4;

  /// So many times 64 bits has a verb for the first words of its objects.
  private static final int MASK = 8;

  private static final int VERB = 1;
  private static final int WHOLE = 2;
  private static final int SECOND = 4;
  private static final int WORD = 8;
  private static final int[] NOBODY = {};

  private final List<ActivityId> ids = new ArrayList<>();
  private final FirstWords beginnings;
  private final Phrases verbs;
  private final Phrases objects;
  private final Phrases wholes;
  private final List<int[]> ofWhole = new ArrayList<>();
  private final int objectCount;

  /// For each verb a few bits of the words with which its objects begin, so that most others need
  /// no look at the table.
  private final long[] firsts;

  /// For each verb and object the number of their activities in `sets`; 0 where they make none.
  private final short[] pairs;

  private final List<int[]> sets = new ArrayList<>(List.of(NOBODY));

  ActivityRules(Collection<Activity> activities, Lexicon lexicon) {
    beginnings = new FirstWords(lexicon);
    verbs = new Phrases(lexicon, Tokens.Dots.KEPT);
    objects = new Phrases(lexicon, Tokens.Dots.KEPT);
    wholes = new Phrases(lexicon, Tokens.Dots.KEPT);
    Map<String, Integer> bases = new LinkedHashMap<>();
    Map<String, Integer> things = new LinkedHashMap<>();
    for (Activity activity : activities) {
      activity.phrases().forEach(phrase -> addWhole(phrase, ids.size()));
      ids.add(activity.id());
      for (Activity.Pairing pairing : activity.pairings()) {
        pairing.verbs().forEach(verb -> bases.putIfAbsent(verb, bases.size()));
        pairing.objects().forEach(object -> things.putIfAbsent(bare(object), things.size()));
      }
    }
    bases.forEach(this::addVerb);
    things.forEach(this::addObject);
    objectCount = things.size();
    pairs = new short[bases.size() * objectCount];
    firsts = new long[bases.size() * MASK];
    fill(activities, bases, things, lexicon);
  }

  private void fill(
      Collection<Activity> activities,
      Map<String, Integer> bases,
      Map<String, Integer> things,
      Lexicon lexicon) {
    Map<Integer, List<Integer>> cells = new LinkedHashMap<>();
    int number = 0;
    for (Activity activity : activities) {
      for (Activity.Pairing pairing : activity.pairings()) {
        for (String object : pairing.objects()) {
          int entry = number << 1 | (object.endsWith(OPEN) ? 1 : 0);
          int first = firstWord(bare(object), lexicon);
          int firstOfMany = firstWord(VerbForms.plural(bare(object)), lexicon);
          for (String verb : pairing.verbs()) {
            begins(bases.getOrDefault(verb, 0), first);
            begins(bases.getOrDefault(verb, 0), firstOfMany);
            int cell =
                bases.getOrDefault(verb, 0) * objectCount + things.getOrDefault(bare(object), 0);
            cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(entry);
          }
        }
      }
      number++;
    }
    Map<List<Integer>, Integer> known = new HashMap<>();
    cells.forEach((cell, entries) -> {
      int set = known.computeIfAbsent(entries, _ -> known.size() + 1);
      if (set == sets.size()) {
        sets.add(entries.stream().mapToInt(Integer::intValue).toArray());
      }
      pairs[cell] = (short) set;
    });
  }

  private static int firstWord(String phrase, Lexicon lexicon) {
    return Tokens.of(phrase, lexicon, Tokens.Dots.KEPT).word(0);
  }

  private void begins(int verb, int word) {
    firsts[verb * MASK + (word >> 6 & MASK - 1)] |= 1L << word;
  }

  private static String bare(String object) {
    return object.endsWith(OPEN) ? object.substring(0, object.length() - 1).strip() : object;
  }

  private void addWhole(String phrase, int activity) {
    for (String written : List.of(phrase, VerbForms.plural(phrase))) {
      int known = wholes.get(written);
      if (known == Phrases.NONE) {
        wholes.put(written, ofWhole.size());
        ofWhole.add(new int[] {activity});
        begin(beginnings.words(written));
      } else if (Arrays.stream(ofWhole.get(known)).noneMatch(one -> one == activity)) {
        ofWhole.set(known, with(ofWhole.get(known), activity));
      }
    }
  }

  private void begin(Tokens whole) {
    beginnings.add(whole.word(0), whole.count() == 1 ? WORD : WHOLE);
    if (whole.count() > 1) {
      beginnings.add(whole.word(1), SECOND);
    }
  }

  private void addVerb(String verb, int number) {
    for (VerbForms.Written written : VerbForms.of(verb)) {
      if (verbs.get(written.words()) == Phrases.NONE) {
        verbs.put(written.words(), number * FORMS.length + written.form().ordinal());
        beginnings.add(written.words(), VERB);
      }
    }
  }

  private void addObject(String object, int number) {
    objects.put(object, number);
    String plural = VerbForms.plural(object);
    if (objects.get(plural) == Phrases.NONE) {
      objects.put(plural, number);
    }
  }

  private static int[] with(int[] before, int entry) {
    int[] more = Arrays.copyOf(before, before.length + 1);
    more[before.length] = entry;
    return more;
  }

  int count() {
    return ids.size();
  }

  ActivityId id(int activity) {
    return ids.get(activity);
  }

  /// Whether a verb or a whole phrase may begin at a token.
  boolean mayBegin(Tokens tokens, int at) {
    return beginnings.has(tokens, at, VERB | WHOLE | WORD);
  }

  /// The number of tokens of the longest whole phrase at a token; 0 where none begins.
  int whole(Tokens tokens, int at) {
    boolean two =
        beginnings.has(tokens, at, WHOLE)
            && at + 1 < tokens.count()
            && beginnings.has(tokens, at + 1, SECOND);
    return two || beginnings.has(tokens, at, WORD) ? wholes.longest(tokens, at, Gap.JOIN) : 0;
  }

  /// The activities that a whole phrase names.
  int[] ofWhole(Tokens tokens, int at, int length) {
    return ofWhole.get(wholes.value(tokens, at, length));
  }

  /// The longest verb at a token that ends before `end`, with its form and length, as a number for
  /// the methods below; 0 where none begins.
  int verb(Tokens tokens, int at, int end) {
    if (!beginnings.has(tokens, at, VERB)) {
      return 0;
    }
    long match = verbs.match(tokens, at, Gap.JOIN);
    int length = (int) match;
    return at + length > end ? 0 : (int) (match >> 32) << LENGTH_BITS | length;
  }

  static int length(int verb) {
    return verb & (1 << LENGTH_BITS) - 1;
  }

  static Form form(int verb) {
    return FORMS[(verb >> LENGTH_BITS) % FORMS.length];
  }

  /// The longest object at a token, as a number for [#made] and [#length]; 0 where none begins that
  /// a verb may be done to, or it ends behind `end`.
  int object(int verb, Tokens tokens, int at, int end) {
    int word = tokens.word(at);
    int mask = (verb >> LENGTH_BITS) / FORMS.length * MASK + (word >> 6 & MASK - 1);
    if (word < 0 || (firsts[mask] & 1L << word) == 0) {
      return 0;
    }
    long match = objects.match(tokens, at, Gap.JOIN);
    int length = (int) match;
    return at + length > end ? 0 : (int) (match >> 32) << LENGTH_BITS | length;
  }

  /// What a verb and an object make: entries for [#activity] and [#open].
  int[] made(int verb, int object) {
    int row = (verb >> LENGTH_BITS) / FORMS.length * objectCount;
    return sets.get(pairs[row + (object >> LENGTH_BITS)]);
  }

  static int activity(int entry) {
    return entry >> 1;
  }

  /// Whether the object may be followed by further words of the same thing.
  static boolean open(int entry) {
    return (entry & 1) != 0;
  }
}
