package dev.skillexchange.extract;

import dev.skillexchange.job.Clearance;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.text.Block;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// Reads whether a government's security clearance is asked for. Citizenship, background checks and
/// export rules are none, nor are the clearances of customs, medicine and sales.
final class ClearanceReader {
  private static final int NEAR = 5;
  private static final int REFUSAL = 6;

  private enum Cue {
    /// A clearance named as such: "TS/SCI", "Secret clearance".
    NAMED,
    /// "security clearance", which is also a heading above checks of the background.
    SECURITY,
    /// "clearance": a government's where a level or a word of holding stands beside it.
    CLEARANCE
  }

  private static final Cue[] CUES = Cue.values();

  private final PhraseList levels;
  private final PhraseList others;
  private final PhraseList holding;
  private final PhraseList welcome;
  private final PhraseList notNeeded;
  private final PhraseList none;
  private final PhraseList nothing;

  ClearanceReader(Lexicon lexicon, Cues cues) {
    add(
        cues,
        Cue.NAMED,
        "ts sci",
        "ts clearance",
        "ts eligible",
        "ts cleared",
        "top secret",
        "top secret clearance",
        "top secret security clearance",
        "secret clearance",
        "secret security clearance",
        "secret level clearance",
        "secret dod clearance",
        "dod clearance",
        "dod security clearance",
        "dod secret",
        "dod secret clearance",
        "interim secret",
        "active secret",
        "government clearance",
        "government security clearance",
        "federal clearance",
        "federal security clearance",
        "public trust clearance",
        "public trust",
        "active clearance",
        "active security clearance",
        "us security clearance",
        "u.s security clearance",
        "national security clearance",
        "q clearance",
        "l clearance",
        "doe clearance",
        "dhs suitability",
        "polygraph",
        "yankee white",
        "sc clearance",
        "sc cleared",
        "sc eligible",
        "sc security clearance",
        "dv clearance",
        "dv cleared",
        "developed vetting",
        "bpss clearance",
        "enhanced dv",
        "edv clearance",
        "security check clearance",
        "uk security clearance",
        "nato secret",
        "nato clearance",
        "nato security clearance",
        "nv1",
        "nv2",
        "nv 1",
        "nv 2",
        "negative vetting",
        "negative vetting 1",
        "baseline clearance",
        "baseline security clearance",
        "agsva clearance",
        "agsva",
        "reliability status",
        "reliability clearance",
        "enhanced reliability",
        "secret security",
        "security cleared",
        "clearance eligible",
        "clearable",
        "sicherheitsuberprufung",
        "sicherheitsuberprufung nach sug",
        "sicherheitsuberpruft",
        "habilitation secret",
        "habilitation defense",
        "habilitation de securite");
    add(
        cues,
        Cue.SECURITY,
        "security clearance",
        "security clearances",
        "security clearance level",
        "security vetting");
    add(cues, Cue.CLEARANCE, "clearance", "clearances");
    levels =
        new PhraseList(
            lexicon,
            "secret",
            "ts",
            "sci",
            "dod",
            "government",
            "federal",
            "classified",
            "nato",
            "defence",
            "defense",
            "mod",
            "national security");
    others =
        new PhraseList(
            lexicon,
            "customs",
            "fda",
            "510",
            "medical",
            "background",
            "dbs",
            "criminal",
            "sale",
            "sales",
            "border",
            "import",
            "ce",
            "regulatory",
            "airport",
            "tax",
            "legal",
            "height",
            "ground",
            "trade",
            "flight",
            "check clearing",
            "transaction",
            "health");
    holding =
        new PhraseList(
            lexicon,
            "obtain",
            "obtaining",
            "maintain",
            "maintaining",
            "hold",
            "holds",
            "holding",
            "active",
            "current",
            "eligible",
            "eligibility",
            "required",
            "requires",
            "undergo",
            "possess",
            "granted",
            "cleared",
            "must have",
            "willing",
            "gain",
            "achieve",
            "attain",
            "yes");
    nothing = new PhraseList(lexicon, "none", "n a", "not applicable", "keine");
    welcome =
        new PhraseList(
            lexicon,
            "preferred",
            "preferable",
            "preferably",
            "a plus",
            "plus",
            "nice to have",
            "desirable",
            "desired",
            "ideally",
            "bonus",
            "advantage",
            "advantageous",
            "an asset",
            "helpful",
            "beneficial",
            "welcome",
            "von vorteil");
    notNeeded =
        new PhraseList(
            lexicon,
            "not required",
            "not necessary",
            "not needed",
            "not a requirement",
            "t required",
            "t necessary",
            "t needed",
            "not mandatory",
            "not a must",
            "not essential");
    none =
        new PhraseList(
            lexicon,
            "no",
            "not require",
            "t require",
            "not need",
            "t need",
            "without",
            "kein",
            "keine",
            "not requiring");
  }

  private static void add(Cues cues, Cue cue, String... phrases) {
    cues.add(Topic.CLEARANCE, cue.ordinal(), phrases);
  }

  /// The strongest that is said in the title or the text.
  Fact<Clearance> read(Advert advert, Tokens title, CueHits titleHits, CueHits hits) {
    int named = titleHits.next(Topic.CLEARANCE, 0);
    if (named >= 0 && CUES[titleHits.value(named)] != Cue.CLEARANCE) {
      int from = titleHits.from(named);
      Clearance said = said(title, Section.OPENING, 0, from, titleHits.end(named), title.count());
      return new Fact.Stated<>(
          said,
          Evidence.inTitle(Sentences.span(title, from, titleHits.end(named)), "clearance.title"));
    }
    Fact<Clearance> strongest = Fact.unknown();
    Clearance least = Clearance.NOT_NEEDED;
    for (int hit = hits.next(Topic.CLEARANCE, 0);
        hit >= 0;
        hit = hits.next(Topic.CLEARANCE, hit + 1)) {
      Optional<Clearance> said = said(advert, hits, hit);
      if (said.isPresent()
          && (strongest instanceof Fact.Unknown<Clearance> || said.get().compareTo(least) < 0)) {
        least = said.get();
        strongest =
            new Fact.Stated<>(
                least,
                Evidence.inText(
                    Sentences.span(advert.tokens(), hits.from(hit), hits.end(hit)),
                    "clearance." + least.id().replace('_', '-')));
      }
    }
    return strongest;
  }

  private Optional<Clearance> said(Advert advert, CueHits hits, int hit) {
    Tokens tokens = advert.tokens();
    int from = hits.from(hit);
    int end = hits.end(hit);
    int begin = Sentences.from(tokens, from);
    int stop = Sentences.end(tokens, end - 1);
    int before = Math.max(begin, from - NEAR);
    int behind = Math.min(stop, end + NEAR);
    Section section = hits.section(advert, hit);
    boolean governments =
        switch (CUES[hits.value(hit)]) {
          case NAMED -> !others.in(tokens, Math.max(begin, from - 1), from);
          case SECURITY ->
              !(bareHeading(advert, hits, hit) && !holding.in(tokens, begin, stop))
                  && section != Section.EMPLOYER;
          case CLEARANCE ->
              !others.in(tokens, Math.max(begin, from - 2), Math.min(stop, end + 1))
                  && (levels.in(tokens, before, behind)
                      || section.namesSkills() && holding.in(tokens, before, behind));
        };
    return governments
        ? Optional.of(said(tokens, section, begin, from, end, stop))
        : Optional.empty();
  }

  /// Whether the cue is all that a heading says, or stands in one with other matters.
  private static boolean bareHeading(Advert advert, CueHits hits, int hit) {
    return advert.blocks().get(hits.block(hit)).kind() == Block.Kind.HEADING;
  }

  private Clearance said(Tokens tokens, Section section, int begin, int from, int end, int stop) {
    boolean welcomed = section == Section.PREFERRED || welcome.in(tokens, begin, stop);
    if (!welcomed && notNeeded.in(tokens, end, stop)
        || nothing.in(tokens, end, Math.min(stop, end + REFUSAL))
        || none.in(tokens, Math.max(begin, from - REFUSAL), from)) {
      return Clearance.NOT_NEEDED;
    }
    return welcomed ? Clearance.PREFERRED : Clearance.REQUIRED;
  }
}
