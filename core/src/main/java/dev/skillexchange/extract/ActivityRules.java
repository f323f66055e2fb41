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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rules of all activities, compiled: which verbs and phrases begin at a token, and which
/// activities a verb and an object make. Activities are told by their number.
final class ActivityRules {
  private static final Form[] FORMS = Form.values();
  private static final String OPEN = "*";
  private static final int LENGTH_BITS = 4;

  private static final int VERB = 1;
  private static final int WHOLE = 2;
  private static final int SECOND = 4;
  private static final int WORD = 8;

  private final List<ActivityId> ids = new ArrayList<>();
  private final FirstWords beginnings;
  private final Phrases verbs;
  private final Phrases objects;
  private final Phrases wholes;
  private final List<int[]> ofWhole = new ArrayList<>();
  private final ActivityPairs pairs;

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
    pairs = new ActivityPairs(bases.size(), things.size());
    int number = 0;
    for (Activity activity : activities) {
      for (Activity.Pairing pairing : activity.pairings()) {
        pair(pairing, number, bases, things);
      }
      number++;
    }
  }

  private void pair(
      Activity.Pairing pairing,
      int activity,
      Map<String, Integer> bases,
      Map<String, Integer> things) {
    for (String object : pairing.objects()) {
      int thing = things.getOrDefault(bare(object), 0);
      int entry = ActivityPairs.entry(activity, object.endsWith(OPEN));
      int first = beginnings.words(bare(object)).word(0);
      int firstOfMany = beginnings.words(VerbForms.plural(bare(object))).word(0);
      for (String verb : pairing.verbs()) {
        int base = bases.getOrDefault(verb, 0);
        pairs.add(base, thing, entry);
        pairs.begins(base, first);
        pairs.begins(base, firstOfMany);
      }
    }
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
    if (!pairs.mayBegin(number(verb), tokens.word(at))) {
      return 0;
    }
    long match = objects.match(tokens, at, Gap.JOIN);
    int length = (int) match;
    return at + length > end ? 0 : (int) (match >> 32) << LENGTH_BITS | length;
  }

  /// What a verb and an object make, as entries of [ActivityPairs].
  int[] made(int verb, int object) {
    return pairs.made(number(verb), object >> LENGTH_BITS);
  }

  private static int number(int verb) {
    return (verb >> LENGTH_BITS) / FORMS.length;
  }
}
