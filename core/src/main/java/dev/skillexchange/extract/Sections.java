package dev.skillexchange.extract;

import dev.skillexchange.text.Block;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Map;

/// Tells the section of each block of an advert: by the heading above it, and, whatever stands
/// above, by words that only legal text or a list of benefits has.
final class Sections {
  private static final Section[] ALL = Section.values();

  private static final Map<Section, List<String>> HEADINGS =
      Map.of(
          Section.EMPLOYER,
          List.of(
              "about us",
              "who we are",
              "about the company",
              "our company",
              "our story",
              "our mission",
              "our values",
              "our culture",
              "our vision",
              "company overview",
              "why join us",
              "why us",
              "why work with us",
              "why work here",
              "the company",
              "company description",
              "life at",
              "about our company",
              "our investors",
              "why you ll love",
              "über uns",
              "wer wir sind",
              "à propos de nous",
              "qui sommes nous",
              "sobre nosotros",
              "sobre nós",
              "about",
              "why join",
              "meet the team",
              "about the team",
              "the team",
              "our team"),
          Section.DUTIES,
          List.of(
              "what you ll do",
              "what you will do",
              "what you ll be doing",
              "what you will be doing",
              "responsibilities",
              "key responsibilities",
              "your responsibilities",
              "role overview",
              "the role",
              "about the role",
              "about the job",
              "about this role",
              "about the position",
              "job description",
              "position overview",
              "your role",
              "your mission",
              "your impact",
              "you will",
              "you ll",
              "in this role",
              "duties",
              "essential functions",
              "day to day",
              "what you ll work on",
              "what you will work on",
              "the opportunity",
              "the job",
              "the mission",
              "your tasks",
              "tasks",
              "key duties",
              "job summary",
              "position summary",
              "overview",
              "what you ll own",
              "what you ll build",
              "as a",
              "accountabilities",
              "job duties",
              "role summary",
              "deine aufgaben",
              "ihre aufgaben",
              "aufgaben",
              "missions",
              "tes missions",
              "vos missions",
              "responsabilidades",
              "taken",
              "jouw rol",
              "how you ll make an impact",
              "how you will make an impact",
              "what you ll accomplish",
              "tech stack",
              "our stack",
              "our tech stack",
              "what we do",
              "primary responsibilities",
              "position description"),
          Section.REQUIREMENTS,
          List.of(
              "requirements",
              "qualifications",
              "required qualifications",
              "minimum qualifications",
              "basic qualifications",
              "what we re looking for",
              "what we are looking for",
              "who you are",
              "who we re looking for",
              "who we are looking for",
              "about you",
              "you have",
              "you are",
              "you might be a fit",
              "you may be a fit",
              "you could be a fit",
              "you re a fit",
              "what you bring",
              "what you ll bring",
              "what you will bring",
              "what you have",
              "what you need",
              "what you ll need",
              "what you will need",
              "must have",
              "must haves",
              "your profile",
              "your background",
              "your experience",
              "your skills",
              "skills",
              "required skills",
              "skills and experience",
              "experience",
              "knowledge and skills",
              "skills and qualifications",
              "education and experience",
              "competencies",
              "must",
              "ideal candidate",
              "the ideal candidate",
              "we re looking for",
              "we are looking for",
              "required experience",
              "key qualifications",
              "candidate profile",
              "you should have",
              "you ll have",
              "you ll be a great fit",
              "great fit",
              "good fit",
              "our ideal candidate",
              "what makes you a fit",
              "what it takes",
              "technical skills",
              "to be successful",
              "to succeed",
              "success in this role",
              "dein profil",
              "ihr profil",
              "das bringst du mit",
              "anforderungen",
              "profil",
              "ton profil",
              "votre profil",
              "requisitos",
              "profiel",
              "jouw profiel",
              "desired skills and experience",
              "what you should have",
              "education",
              "certifications",
              "licenses",
              "you must have",
              "we d love to see"),
          Section.PREFERRED,
          List.of(
              "nice to have",
              "nice to haves",
              "preferred qualifications",
              "preferred skills",
              "preferred experience",
              "preferred",
              "bonus points",
              "bonus",
              "bonus points if",
              "bonus qualifications",
              "extra credit",
              "pluses",
              "plus",
              "plusses",
              "it s a plus",
              "a plus",
              "desirable",
              "desired",
              "good to have",
              "ideally",
              "even better",
              "extra points",
              "brownie points",
              "great to have",
              "we d be thrilled",
              "icing on the cake",
              "stand out",
              "what will make you stand out",
              "nice but not required",
              "not required",
              "would be a bonus",
              "additional qualifications",
              "beneficial",
              "wünschenswert",
              "von vorteil",
              "un plus",
              "les plus",
              "deseable",
              "diferenciais",
              "optional"),
          Section.OFFER,
          List.of(
              "benefits",
              "perks",
              "perks and benefits",
              "benefits and perks",
              "what we offer",
              "we offer",
              "compensation",
              "compensation and benefits",
              "salary",
              "pay",
              "pay range",
              "salary range",
              "compensation range",
              "what you ll get",
              "what you get",
              "what s in it for you",
              "our benefits",
              "total rewards",
              "rewards",
              "why you ll love working",
              "our offer",
              "offer",
              "package",
              "we provide",
              "what we can offer",
              "was wir bieten",
              "wir bieten",
              "das bieten wir",
              "benefices",
              "avantages",
              "ce que nous offrons",
              "beneficios",
              "ofrecemos",
              "oferecemos",
              "wat wij bieden",
              "salary and benefits",
              "base salary",
              "base pay",
              "compensation details",
              "pay transparency"),
          Section.PROCESS,
          List.of(
              "interview process",
              "hiring process",
              "our hiring process",
              "application process",
              "how to apply",
              "to apply",
              "apply",
              "next steps",
              "recruitment process",
              "the process",
              "our process",
              "what to expect",
              "selection process",
              "bewerbung",
              "interview"),
          Section.LEGAL,
          List.of(
              "equal opportunity",
              "equal employment",
              "eeo",
              "diversity",
              "diversity and inclusion",
              "inclusion",
              "privacy",
              "privacy notice",
              "accommodations",
              "reasonable accommodation",
              "disclaimer",
              "legal",
              "notice",
              "fraud",
              "recruitment fraud",
              "agencies",
              "note to recruiters",
              "background check",
              "e verify",
              "work authorization",
              "candidate privacy",
              "data protection",
              "physical requirements",
              "physical demands",
              "work environment",
              "our commitment",
              "commitment to"));

  private static final String[] LEGAL_WORDS = {
    "equal opportunity employer", "equal opportunity", "equal employment", "without regard to",
    "regardless of race", "race color", "sexual orientation", "reasonable accommodation",
    "reasonable accommodations", "protected veteran", "fair chance", "privacy policy",
    "criminal histories", "unsolicited resumes", "e verify", "gender identity"
  };

  private static final String[] OFFER_WORDS = {
    "401k",
    "401",
    "health insurance",
    "dental and vision",
    "medical dental",
    "parental leave",
    "paid time off",
    "unlimited pto",
    "paid holidays",
    "stock options",
    "gym membership",
    "wellness stipend",
    "learning budget",
    "home office stipend",
    "life insurance",
    "pension",
    "vacation days",
    "free lunch",
    "commuter benefits",
    "healthcare coverage",
    "family leave",
    "wellbeing",
    "team offsites",
    "company offsites",
    "equity package"
  };

  private final Phrases headings;
  private final PhraseList legal;
  private final PhraseList offer;

  Sections(Lexicon lexicon) {
    headings = new Phrases(lexicon, Tokens.Dots.KEPT);
    HEADINGS.forEach(
        (section, list) -> list.forEach(phrase -> headings.put(phrase, section.ordinal())));
    legal = new PhraseList(lexicon, LEGAL_WORDS);
    offer = new PhraseList(lexicon, OFFER_WORDS);
  }

  /// The section of each block; a heading has that which it opens.
  Section[] of(List<Block> blocks, Tokens tokens) {
    Section[] sections = new Section[blocks.size()];
    Section current = Section.OPENING;
    for (int i = 0; i < sections.length; i++) {
      Block block = blocks.get(i);
      int from = tokens.from(block.span().start());
      int end = tokens.from(block.span().end());
      if (block.kind() == Block.Kind.HEADING) {
        current = heading(tokens, from, end, current, block.depth());
        sections[i] = current;
      } else {
        sections[i] = bySpeech(tokens, from, end, lead(tokens, from, end, current));
      }
    }
    return sections;
  }

  /// What a heading opens: the phrase in it that comes first among the longest. A heading that is
  /// not understood closes the employer's story and the offer only where it is marked as one.
  private Section heading(Tokens tokens, int from, int end, Section current, int depth) {
    int best = Phrases.NONE;
    int bestLength = 0;
    for (int i = from; i < end; i++) {
      int length = Math.min(end - i, headings.longest(tokens, i, Gap.LIST));
      int value = length == 0 ? Phrases.NONE : headings.value(tokens, i, length);
      if (value != Phrases.NONE && length > bestLength) {
        best = value;
        bestLength = length;
      }
    }
    if (best != Phrases.NONE) {
      return ALL[best];
    }
    return depth < Block.GUESSED_HEADING && !current.namesSkills() ? Section.OPENING : current;
  }

  /// A paragraph that begins with a heading of its own: "Nice to have: ...".
  private Section lead(Tokens tokens, int from, int end, Section current) {
    int length = from < end ? headings.longest(tokens, from, Gap.JOIN) : 0;
    int behind = from + length;
    boolean colon =
        length > 0
            && behind < end
            && tokens.text().substring(tokens.end(behind - 1), tokens.start(behind)).indexOf(':')
                >= 0;
    return colon ? ALL[headings.value(tokens, from, length)] : current;
  }

  private Section bySpeech(Tokens tokens, int from, int end, Section current) {
    if (legal.in(tokens, from, end)) {
      return Section.LEGAL;
    }
    return offer.in(tokens, from, end) ? Section.OFFER : current;
  }
}
