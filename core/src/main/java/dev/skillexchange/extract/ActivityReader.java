package dev.skillexchange.extract;

import dev.skillexchange.catalogue.ActivityBook;
import dev.skillexchange.extract.VerbForms.Form;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.text.Block.Kind;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Reads what one does in the job: the activities that the duties name, and those of sentences
/// before any heading that speak of the job; each once, where it is named first.
///
/// An activity is named by a whole phrase ("code reviews"), or by a verb and, a few words behind it
/// in the same sentence, what it is done to ("design, build and run our APIs"). The words between
/// must leave the object to the verb, the thing must end with the object, and what stands before
/// must say neither that one does not do it nor that somebody else does.
final class ActivityReader {
  /// So many words may stand between a verb and its object.
  private static final int REACH = 8;

  private final ActivityRules rules;
  private final ActivityWords words;

  ActivityReader(ActivityBook book, Lexicon lexicon) {
    rules = new ActivityRules(book.activities().values(), lexicon);
    words = new ActivityWords(book, lexicon);
  }

  List<ActivityMention> read(Advert advert) {
    Reading reading = new Reading(advert.tokens());
    for (int block = 0; block < advert.blocks().size(); block++) {
      Section section = advert.section(block);
      if (section == Section.DUTIES) {
        reading.duties(advert.from(block), advert.end(block));
      } else if (section == Section.OPENING) {
        boolean item = advert.blocks().get(block).kind() == Kind.LIST_ITEM;
        reading.opening(item, advert.from(block), advert.end(block));
      }
    }
    return reading.mentions();
  }

  /// The activities of one posting as they are gathered.
  private final class Reading {
    private final Tokens tokens;
    private final BitSet seen = new BitSet();
    private final List<ActivityMention> mentions = new ArrayList<>();

    private Reading(Tokens tokens) {
      this.tokens = tokens;
    }

    private List<ActivityMention> mentions() {
      mentions.sort(Comparator.comparingInt(one -> one.evidence().span().start()));
      return mentions;
    }

    private void duties(int from, int end) {
      int begin = from;
      while (begin < end) {
        int stop = JobSentences.end(tokens, begin, end);
        sentence(begin, begin, stop);
        begin = stop;
      }
    }

    /// Reads the sentences that say what one does, and list items that begin with a verb.
    private void opening(boolean item, int from, int end) {
      int begin = from;
      while (begin < end) {
        int stop = JobSentences.end(tokens, begin, end);
        int job =
            item && rules.verb(tokens, begin, stop) != 0 ? begin : words.job(tokens, begin, stop);
        if (job >= 0) {
          sentence(begin, job, stop);
        }
        begin = stop;
      }
    }

    /// @param begin the first token of the sentence
    /// @param from the first token that is looked at
    private void sentence(int begin, int from, int end) {
      for (int i = from; i < end; i++) {
        if (!rules.mayBegin(tokens, i)) {
          continue;
        }
        int whole = rules.whole(tokens, i);
        if (whole > 0 && i + whole <= end && words.ends(tokens, i + whole, end)) {
          for (int activity : rules.ofWhole(tokens, i, whole)) {
            note(activity, begin, i, i + whole, "activity.phrase");
          }
        }
        int verb = rules.verb(tokens, i, end);
        if (verb != 0) {
          int length = ActivityRules.length(verb);
          boolean joined = words.hyphen(tokens, i + length - 1);
          if (!joined && isVerb(ActivityRules.form(verb), begin, i, end)) {
            objects(verb, begin, i, i + length, end);
          }
          i += length - 1;
        }
      }
    }

    private boolean isVerb(Form form, int begin, int at, int end) {
      boolean first = at == begin;
      return switch (form) {
        case NOUN -> true;
        case BASE ->
            (first || tokens.gap(at).compareTo(Gap.LIST) >= 0 || words.leads(tokens, at))
                && !words.byOthers(tokens, begin, at);
        case THIRD -> first || third(begin, end);
        case GERUND -> !words.byOthers(tokens, begin, at);
      };
    }

    /// Whether a sentence begins with a verb in the third person, as "Prepares and reviews" does.
    private boolean third(int begin, int end) {
      int verb = rules.verb(tokens, begin, end);
      return verb != 0 && ActivityRules.form(verb) == Form.THIRD;
    }

    /// Notes what the verb is done to, up to where another verb takes over.
    private void objects(int verb, int begin, int from, int behind, int end) {
      if (behind < end && parted(behind, end)) {
        return;
      }
      boolean content = false;
      int last = Math.min(end, behind + REACH);
      for (int i = behind; i < last; i++) {
        int object = rules.object(verb, tokens, i, end);
        int behindObject = i + ActivityRules.length(object);
        if (object != 0 && noted(rules.made(verb, object), begin, from, behindObject, end)) {
          content = true;
          i = behindObject - 1;
        } else if (words.stops(tokens, i) || content && another(i, end)) {
          return;
        } else if (!content && rules.verb(tokens, i, end) == 0 && !words.before(tokens, i)) {
          content = true;
        }
      }
    }

    /// Whether a comma or colon parts a verb from what follows, as it parts nouns in a list
    /// ("tracking, payouts"); verbs that share an object go on.
    private boolean parted(int behind, int end) {
      return tokens.gap(behind) != Gap.JOIN
          && rules.verb(tokens, behind, end) == 0
          && !words.before(tokens, behind);
    }

    /// Whether another verb takes over at a token, one of the rules or a gerund of any.
    private boolean another(int token, int end) {
      if (tokens.gap(token) == Gap.JOIN && !words.before(tokens, token - 1)) {
        return false;
      }
      int verb = rules.verb(tokens, token, end);
      Form form = verb == 0 ? Form.NOUN : ActivityRules.form(verb);
      return form == Form.BASE || form == Form.GERUND || words.gerund(tokens, token);
    }

    /// Notes the activities that a verb and an object make; whether they make any.
    private boolean noted(int[] made, int begin, int from, int behind, int end) {
      boolean ends = words.ends(tokens, behind, end);
      boolean any = false;
      for (int entry : made) {
        if (ends || ActivityPairs.open(entry)) {
          note(ActivityPairs.activity(entry), begin, from, behind, "activity.object");
          any = true;
        }
      }
      return any;
    }

    private void note(int activity, int begin, int from, int end, String rule) {
      if (!seen.get(activity) && !words.denied(tokens, begin, from)) {
        seen.set(activity);
        Evidence evidence = Evidence.inText(Sentences.span(tokens, from, end), rule);
        mentions.add(new ActivityMention(rules.id(activity), evidence));
      }
    }
  }
}
