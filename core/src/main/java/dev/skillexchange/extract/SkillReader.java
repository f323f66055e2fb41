package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.catalogue.WordList;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Block;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the skills of a posting: those of its title, which it requires, and those of the sections
/// that tell what one does and needs; each once, at its strongest need and there where that is said
/// first.
final class SkillReader {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final SkillFinder finder;
  private final OpenSkills open;
  private final NeedReader needs;
  private final Degrees degrees;
  private final PhraseList people;
  private final PhraseList employers;
  private final Departments departments;
  private final Set<String> asked;
  private final JobSentences sentences;
  private final CompanyWords companies;
  private final StackLists stacks;
  private final DeniedSkills denied;
  private final SkillRuns runs;
  private final SkillYears years;

  SkillReader(Catalogue catalogue, Lexicon lexicon) {
    finder = new SkillFinder(catalogue, lexicon);
    WordClasses classes = new WordClasses(catalogue, lexicon);
    open = new OpenSkills(catalogue, lexicon, classes);
    needs = new NeedReader(lexicon);
    degrees = new Degrees(lexicon);
    people = new PhraseList(lexicon, catalogue.words(WordList.PEOPLE));
    employers = new PhraseList(lexicon, catalogue.words(WordList.EMPLOYERS));
    departments = new Departments(catalogue, lexicon, classes);
    asked = Set.copyOf(catalogue.words(WordList.ASKED));
    sentences = new JobSentences(lexicon, catalogue.sectionPhrases());
    companies = new CompanyWords(catalogue, lexicon);
    stacks = new StackLists(catalogue, lexicon, classes);
    denied = new DeniedSkills(catalogue, lexicon);
    runs = new SkillRuns(catalogue, lexicon);
    years = new SkillYears(lexicon, runs);
  }

  List<SkillMention> read(Advert advert, Tokens title) {
    Reading reading = new Reading(advert.tokens(), advert.posting().employer());
    boolean parted = advert.has(Section.DUTIES) || advert.has(Section.REQUIREMENTS);
    boolean ofEmployer = false;
    for (int block = 0; block < advert.blocks().size(); block++) {
      Section section = advert.section(block);
      int from = advert.from(block);
      int end = advert.end(block);
      boolean item = advert.blocks().get(block).kind() == Block.Kind.LIST_ITEM;
      if (!item) {
        ofEmployer = section == Section.OPENING && sentences.ofEmployer(advert.tokens(), from, end);
      }
      if (section == Section.OPENING || section == Section.EMPLOYER) {
        boolean whole = section == Section.OPENING && (item ? !ofEmployer : !parted);
        reading.story(section, whole, item && whole, from, end);
      } else if (section == Section.OFFER || section == Section.PROCESS) {
        reading.aside(from, end);
      } else if (section.namesSkills()) {
        reading.part(section, Counted.ALL, item, from, end);
      }
    }
    reading.title(title, advert.posting().locations());
    return choices(new ArrayList<>(reading.mentions.values()));
  }

  /// Takes its mark from a skill whose alternatives are all named elsewhere too, and count there.
  private static List<SkillMention> choices(List<SkillMention> mentions) {
    Map<OptionalInt, Integer> sizes = new HashMap<>();
    mentions.forEach(mention -> sizes.merge(mention.alternatives(), 1, Integer::sum));
    mentions.replaceAll(mention ->
        Objects.equals(sizes.get(mention.alternatives()), 1) ? mention.alone() : mention);
    return mentions;
  }

  /// What counts of a part beside technologies in a list of several, which always do.
  ///
  /// @param methods all but fields: methods, standards, and a product that stands alone
  /// @param fields fields of knowledge
  /// @param phrases names that no catalogue holds
  private record Counted(boolean methods, boolean fields, boolean phrases) {
    private static final Counted ALL = new Counted(true, true, true);
  }

  /// The skills of one posting as they are gathered.
  private final class Reading {
    private final Tokens tokens;
    private final String employer;
    private final Map<String, SkillMention> mentions = new LinkedHashMap<>();
    private int groups;

    private Reading(Tokens tokens, String employer) {
      this.tokens = tokens;
      this.employer = employer;
    }

    /// Reads the sentences that speak of the job where others tell the employer's story; of one
    /// that does neither, and stands before any heading, the technologies count.
    ///
    /// @param whole whether all is of the job but what tells the employer's story: items of a list
    ///   before any heading, and adverts that have none for duties or requirements
    /// @param item whether this is an item of such a list
    private void story(Section section, boolean whole, boolean item, int from, int end) {
      int begin = from;
      while (begin < end) {
        int stop = JobSentences.end(tokens, begin, end);
        boolean job = whole || sentences.ofJob(tokens, begin, stop);
        if ((job || section == Section.OPENING) && !sentences.ofEmployer(tokens, begin, stop)) {
          boolean fields = whole || sentences.asks(tokens, begin, stop);
          Counted counted = new Counted(job, fields, job && section == Section.OPENING);
          part(Section.OPENING, counted, item && begin == from && stop == end, begin, stop);
        }
        begin = stop;
      }
    }

    /// Reads the sentences that ask for something where others tell what is offered, as they stand
    /// side by side where line breaks are lost.
    private void aside(int from, int end) {
      int begin = from;
      while (begin < end) {
        int stop = JobSentences.end(tokens, begin, end);
        if (sentences.asks(tokens, begin, stop) && !sentences.ofEmployer(tokens, begin, stop)) {
          part(Section.OPENING, new Counted(true, true, false), false, begin, stop);
        }
        begin = stop;
      }
    }

    /// @param item whether this is a whole item of a list
    private void part(Section section, Counted counted, boolean item, int from, int end) {
      List<SkillFinder.Found> doubtful = new ArrayList<>();
      List<SkillFinder.Found> known = finder.find(tokens, from, end, item, doubtful);
      BitSet counting = new BitSet(known.size());
      boolean several = technologies(known) > 1;
      for (int i = 0; i < known.size(); i++) {
        SkillFinder.Found found = known.get(i);
        boolean counts =
            found.skill().kind().isTechnology()
                ? !ofCompany(found, section, from, end)
                    && (counted.methods() || ofStack(found, several))
                : counted.methods() && counts(section, counted, found, from, end);
        counting.set(i, counts);
      }
      List<NamedSkill> named = new ArrayList<>();
      counting.stream().forEach(i -> named.add(NamedSkill.of(known.get(i))));
      StackLists.Names stack = new StackLists.Names();
      stacks.find(tokens, end, known, counting, stack);
      stack.known().forEach(found -> named.add(NamedSkill.of(found)));
      List<OpenSkills.Found> opened = counted.methods() ? stack.open() : new ArrayList<>();
      if (counted.phrases()) {
        open.find(tokens, from, end, known, opened);
      }
      addOpened(opened, doubtful, named);
      named.removeIf(skill -> denied.denied(tokens, from, skill));
      named.sort(Comparator.comparingInt(NamedSkill::from));
      mentions(section, from, end, named);
    }

    /// Adds the phrases where a skill is expected: each as the catalogue's skill whose name it is,
    /// where that is also a plain word, else as itself.
    private static void addOpened(
        List<OpenSkills.Found> phrases, List<SkillFinder.Found> doubtful, List<NamedSkill> named) {
      if (phrases.isEmpty()) {
        return;
      }
      Map<Integer, SkillFinder.Found> words = new HashMap<>();
      doubtful.forEach(found -> words.put(found.from(), found));
      for (OpenSkills.Found phrase : phrases) {
        SkillFinder.Found word = words.get(phrase.from());
        if (word != null && word.end() == phrase.end()) {
          named.add(NamedSkill.of(word));
        } else {
          named.add(NamedSkill.of(phrase));
        }
      }
    }

    /// Adds the skills of a part, with the years asked for in them and with their alternatives.
    private void mentions(Section section, int from, int end, List<NamedSkill> named) {
      Map<Integer, Years> asked = years.read(tokens, from, end, named);
      int run = 0;
      OptionalInt group = OptionalInt.empty();
      for (int i = 0; i < named.size(); i++) {
        if (i == run) {
          run = runs.end(tokens, named, i);
          boolean one = runs.alternatives(tokens, from, named, i, run);
          group = one ? OptionalInt.of(++groups) : OptionalInt.empty();
        }
        NamedSkill skill = named.get(i);
        Span span = span(skill.from(), skill.end());
        add(
            new SkillMention(
                skill.id(),
                skill.name(tokens),
                skill.kind(),
                needs.need(section, tokens, from, end, skill.from()),
                Optional.ofNullable(asked.get(i)),
                group,
                Evidence.inText(span, skill.rule())));
      }
    }

    /// Whether a technology may belong to what the job is done with, where the sentence does not
    /// speak of the job: a product that stands alone may be anybody's.
    private boolean ofStack(SkillFinder.Found found, boolean several) {
      SkillKind kind = found.skill().kind();
      return kind != SkillKind.PLATFORM && kind != SkillKind.TOOL || several;
    }

    private static long technologies(List<SkillFinder.Found> known) {
      return known.stream().filter(found -> found.skill().kind().isTechnology()).count();
    }

    /// Whether the name of a technology stands for a company; that of the employer's own product
    /// does where it is not asked for.
    private boolean ofCompany(SkillFinder.Found found, Section section, int from, int end) {
      return CompanyWords.own(employer, found.skill().name())
              && (needs.need(section, tokens, from, end, found.from()) == Need.USED
                  || companies.placed(tokens, found.from())
                  || !companies.known(tokens, from, found.from()))
          || companies.of(tokens, from, found.from(), found.end());
    }

    /// Whether a field or method only tells which people are meant: "sales teams", "an AI company".
    /// Of the employers that one should have worked for it is asked: "ideally at a SaaS company".
    private boolean ofPeople(Tokens words, SkillFinder.Found found, boolean wanted) {
      return !found.skill().kind().isTechnology()
          && found.end() < words.count()
          && words.gap(found.end()) == Gap.JOIN
          && (people.at(words, found.end()) > 0 || !wanted && employers.at(words, found.end()) > 0);
    }

    /// Whether a skill that is no technology is asked of the candidate: a field in the story of the
    /// employer tells its trade, one of a degree is studied, one of people tells which.
    private boolean counts(
        Section section, Counted counted, SkillFinder.Found found, int from, int end) {
      boolean field = found.skill().kind() == SkillKind.FIELD;
      boolean wanted = section == Section.REQUIREMENTS || section == Section.PREFERRED;
      return !(field && !counted.fields())
          && !(field && degrees.subject(tokens, from, end, found.from(), found.end()))
          && !ofPeople(tokens, found, wanted)
          && !departments.named(tokens, from, found.from(), found.end())
          && !(asked.contains(found.skill().name())
              && needs.need(section, tokens, from, end, found.from()) == Need.USED);
    }

    private void title(Tokens title, List<String> locations) {
      for (SkillFinder.Found found : finder.find(title)) {
        if (!ofPeople(title, found, false) && !ofPlace(title, found, locations)) {
          Span span = new Span(title.start(found.from()), title.end(found.end() - 1));
          NamedSkill skill = NamedSkill.of(found);
          Evidence evidence = Evidence.inTitle(span, found.rule());
          add(
              new SkillMention(
                  skill.id(), skill.name(title), skill.kind(), Need.REQUIRED, evidence));
        }
      }
    }

    /// Whether a name that is also a plain word tells where the work is: "Nurse - Phoenix".
    private static boolean ofPlace(Tokens title, SkillFinder.Found found, List<String> locations) {
      if (!found.rule().equals("skill.context")) {
        return false;
      }
      String name = title.text().substring(title.start(found.from()), title.end(found.end() - 1));
      return locations.stream()
          .anyMatch(location -> List.of(NO_LETTERS.split(location)).contains(name));
    }

    private void add(SkillMention mention) {
      String key =
          mention.skill().map(SkillId::slug).orElse(" " + mention.name().toLowerCase(Locale.ROOT));
      mentions.merge(key, mention, SkillMention::or);
    }

    private Span span(int from, int end) {
      return new Span(tokens.start(from), tokens.end(end - 1));
    }
  }
}
