package dev.skillexchange.extract;

import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Tells whether the name of a certification is asked of the candidate: not a role, a product, a
/// measure of marketing or a colleague's title.
final class CertificationProof {
  private static final int NEAR = 4;
  private static final int BESIDE = 3;

  private final PhraseList certified;
  private final PhraseList held;
  private final PhraseList asked;
  private final PhraseList ambiguous;
  private final PhraseList elsewhere;
  private final PhraseList belts;
  private final PhraseList welcome;
  private final PhraseList insisting;
  private final PhraseList methods;
  private final PhraseList people;
  private final PhraseList refusing;

  CertificationProof(Lexicon lexicon) {
    certified =
        new PhraseList(
            lexicon,
            "certification",
            "certifications",
            "certified",
            "certificate",
            "certificates",
            "license",
            "licence",
            "licenses",
            "licensed",
            "licensure",
            "credential",
            "credentials",
            "designation",
            "designations",
            "registration",
            "qualification",
            "qualifications",
            "qualified",
            "accreditation",
            "accredited",
            "charter",
            "charterholder",
            "zertifizierung",
            "zertifiziert",
            "certificacion",
            "eligible",
            "exam",
            "member",
            "fellow");
    held =
        new PhraseList(
            lexicon,
            "active",
            "valid",
            "current",
            "must be",
            "must have",
            "must hold",
            "hold",
            "holds",
            "possess",
            "licensed",
            "you are",
            "unrestricted",
            "required",
            "preferred",
            "obtain",
            "pursuing",
            "working toward",
            "working towards",
            "you have",
            "have a",
            "credential",
            "admitted",
            "admission",
            "good standing",
            "clean",
            "full",
            "erforderlich",
            "vorhanden",
            "besitz",
            "plus");
    asked =
        new PhraseList(
            lexicon,
            "required",
            "preferred",
            "must",
            "a plus",
            "plus",
            "ideally",
            "hold",
            "have",
            "or equivalent",
            "desirable",
            "advantage",
            "asset",
            "bonus",
            "candidates",
            "need",
            "valid",
            "active",
            "nice to have",
            "such as",
            "possess");
    ambiguous =
        new PhraseList(
            lexicon,
            "csm",
            "cpc",
            "pe",
            "cia",
            "aca",
            "ea",
            "phr",
            "cma",
            "mcp",
            "ccm",
            "csp",
            "cpm",
            "pa",
            "ma",
            "rn",
            "np",
            "ase",
            "cams",
            "cda",
            "cam",
            "pcm",
            "cap",
            "cca",
            "cfm",
            "cpr",
            "cse",
            "crm",
            "eit",
            "sp",
            "md",
            "do",
            "ot",
            "pt",
            "cts",
            "cip",
            "ces",
            "cas",
            "ccp",
            "cda",
            "series 7",
            "md do",
            "md or do",
            "asa",
            "fsa",
            "nmls",
            "rt",
            "cct",
            "cna");
    elsewhere =
        new PhraseList(
            lexicon,
            "cac",
            "ltv",
            "roas",
            "cpc",
            "cpl",
            "cpi",
            "ctr",
            "roi",
            "cvr",
            "epc",
            "cpm",
            "react",
            "native",
            "expo",
            "metrics",
            "kpis",
            "flutter",
            "swift",
            "commissions",
            "affiliate",
            "campaigns",
            "cost per",
            "payouts",
            "rev share",
            "revshare");
    refusing =
        new PhraseList(
            lexicon,
            "no",
            "not require",
            "t require",
            "not need",
            "t need",
            "without",
            "kein",
            "keine");
    belts =
        new PhraseList(
            lexicon, "belt", "certified", "certification", "certificate", "certifications");
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
            "asset",
            "helpful",
            "beneficial",
            "welcome",
            "welcomed",
            "not required",
            "von vorteil",
            "optional");
    insisting =
        new PhraseList(lexicon, "is required", "are required", "must", "mandatory", "required");
    methods =
        new PhraseList(
            lexicon,
            "six sigma",
            "lean six sigma",
            "safe",
            "itil",
            "prince2",
            "cobit",
            "togaf",
            "scrum");
    people =
        new PhraseList(
            lexicon,
            "our",
            "work with",
            "working with",
            "supervising",
            "supervised by",
            "a supervising",
            "team of",
            "with a",
            "by a",
            "other",
            "partner with",
            "collaborate with",
            "alongside",
            "support",
            "supervision",
            "from a",
            "external",
            "and our",
            "as a",
            "the",
            "every",
            "become a",
            "becoming");
  }

  boolean holds(CertificationReader.Surface surface, Advert advert, CueHits hits, int hit) {
    Section section = hits.section(advert, hit);
    if (!section.namesSkills()) {
      return false;
    }
    Tokens tokens = advert.tokens();
    int from = hits.from(hit);
    int end = hits.end(hit);
    int begin = Sentences.from(tokens, from);
    int stop = Sentences.end(tokens, end - 1);
    int before = Math.max(begin, from - NEAR);
    int behind = Math.min(stop, end + NEAR);
    if (elsewhere.in(tokens, before, from)
        || elsewhere.in(tokens, end, behind)
        || refused(tokens, before, from)
        || Sentences.asks(tokens, from)) {
      return false;
    }
    if (methods.at(tokens, from) == end - from) {
      return belts.in(tokens, begin, stop);
    }
    boolean near = certified.in(tokens, before, behind);
    boolean requirement = section == Section.REQUIREMENTS || section == Section.PREFERRED;
    if (surface.person()) {
      return person(tokens, requirement, begin, from, end, stop, near);
    }
    if (ambiguous.at(tokens, from) == end - from) {
      return near || requirement && (neighbour(hits, hit) || held.in(tokens, before, behind));
    }
    return requirement || certified.in(tokens, begin, stop) || asked.in(tokens, begin, stop);
  }

  /// Whether it is said to be needless: "no teaching certification required".
  boolean refused(Tokens tokens, int before, int from) {
    return refusing.in(tokens, before, from);
  }

  /// A role that one is licensed for counts where the license is named, or where it is asked for as
  /// such; not where the work or a colleague is called so.
  private boolean person(
      Tokens tokens, boolean requirement, int begin, int from, int end, int stop, boolean near) {
    int before = Math.max(begin, from - BESIDE);
    boolean colleague = from > begin && people.endsAt(tokens, from);
    boolean named =
        near && certified.in(tokens, end, Math.min(stop, end + BESIDE))
            || certified.in(tokens, before, from)
            || held.in(tokens, before, from);
    boolean board = requirement && from == begin && tokens.written(from).equals("Board");
    boolean alone =
        requirement
            && from - begin <= 1
            && end < stop
            && tokens.gap(end) == Gap.LIST
            && stop - begin < NEAR * 2;
    return board || named && (!colleague || requirement && near) || alone && !colleague;
  }

  /// Whether another certification stands beside it in a list.
  private static boolean neighbour(CueHits hits, int hit) {
    int next = hits.next(Topic.CERTIFICATION, hit + 1);
    boolean behind = next >= 0 && hits.from(next) - hits.end(hit) <= 2;
    int previous = hit - 1;
    while (previous >= 0 && hits.topic(previous) != Topic.CERTIFICATION) {
      previous--;
    }
    return behind || previous >= 0 && hits.from(hit) - hits.end(previous) <= 2;
  }

  /// Whether it is only welcome.
  boolean welcome(Advert advert, CueHits hits, int hit) {
    Tokens tokens = advert.tokens();
    int begin = Sentences.from(tokens, hits.from(hit));
    int stop = Sentences.end(tokens, hits.end(hit) - 1);
    boolean welcomed =
        hits.section(advert, hit) == Section.PREFERRED || welcome.in(tokens, begin, stop);
    return welcomed
        && !(insisting.in(tokens, hits.end(hit), Math.min(stop, hits.end(hit) + NEAR))
            && !welcome.in(tokens, hits.end(hit), stop));
  }
}
