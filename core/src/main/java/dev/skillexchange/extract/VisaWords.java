package dev.skillexchange.extract;

import dev.skillexchange.text.Lexicon;

/// The phrases by which adverts speak of visas and of sponsoring them.
final class VisaWords {
  /// What a cue is.
  enum Cue {
    /// Sponsoring of a visa, named as such.
    SPONSORSHIP,
    /// Sponsoring: of a visa where its sentence speaks of the right to work.
    SPONSOR,
    /// A visa: sponsored where help with it is offered.
    VISA,
    /// A mark that there is none.
    REFUSAL
  }

  /// Words of the right to work.
  final PhraseList rights;

  /// Words beside a refusal that speak of a candidate.
  final PhraseList candidates;

  final PhraseList refusals;
  final PhraseList offers;

  /// Words before sponsoring that make it the candidate's need.
  final PhraseList needs;

  final PhraseList helpBefore;
  final PhraseList helpBehind;
  final PhraseList questions;

  /// Words of those whose work is other people's visas.
  final PhraseList duties;

  /// Words beside the name of the company that issues cards.
  final PhraseList cards;

  VisaWords(Lexicon lexicon) {
    rights =
        new PhraseList(
            lexicon,
            "visa",
            "visas",
            "work permit",
            "work permits",
            "work authorization",
            "work authorisation",
            "authorized to work",
            "authorised to work",
            "authorization to work",
            "authorisation to work",
            "legally authorized",
            "legally authorised",
            "right to work",
            "rights to work",
            "work rights",
            "eligible to work",
            "eligibility to work",
            "employment authorization",
            "immigration",
            "h1b",
            "h 1b",
            "green card",
            "legal right",
            "now or in the future",
            "current or future",
            "employment eligibility",
            "legally work",
            "work legally",
            "permission to work",
            "able to work in",
            "legally able",
            "f1",
            "opt");
    candidates =
        new PhraseList(
            lexicon,
            "candidates",
            "applicants",
            "this role",
            "this position",
            "at this time",
            "at this stage",
            "at the moment",
            "in the future",
            "relocation",
            "citizens",
            "currently",
            "need",
            "require",
            "requiring",
            "requires",
            "offer",
            "provide");
    refusals =
        new PhraseList(
            lexicon,
            "not",
            "no",
            "unable",
            "cannot",
            "can t",
            "don t",
            "doesn t",
            "won t",
            "isn t",
            "aren t",
            "without",
            "never",
            "nor",
            "neither",
            "ineligible",
            "non",
            "unavailable",
            "cant",
            "dont",
            "doesnt",
            "nicht",
            "kein",
            "keine",
            "keinen",
            "pas",
            "aucun",
            "sin",
            "sem",
            "geen");
    offers =
        new PhraseList(
            lexicon,
            "available",
            "offer",
            "offers",
            "offered",
            "offering",
            "provide",
            "provides",
            "provided",
            "yes",
            "possible",
            "can",
            "will",
            "happy",
            "able",
            "willing",
            "we do",
            "we sponsor",
            "do sponsor",
            "support",
            "supported",
            "help",
            "we also",
            "we ll",
            "t shy away",
            "open to",
            "may",
            "considered",
            "included",
            "ok",
            "welcome");
    needs =
        new PhraseList(
            lexicon,
            "require",
            "requires",
            "required",
            "requiring",
            "need",
            "needs",
            "needing",
            "request",
            "needed");
    helpBefore =
        new PhraseList(
            lexicon,
            "support",
            "supporting",
            "help",
            "helping",
            "assist",
            "assistance",
            "sponsor",
            "sponsoring",
            "get a",
            "take care of",
            "relocation",
            "we cover",
            "unterstutzung",
            "unterstutzen",
            "helfen",
            "aide",
            "apoyo");
    helpBehind =
        new PhraseList(
            lexicon,
            "support",
            "assistance",
            "help",
            "transfer",
            "transfers",
            "possible",
            "provided",
            "covered",
            "available",
            "yes",
            "ok",
            "costs covered",
            "paperwork",
            "relocation",
            "handled");
    questions = new PhraseList(lexicon, "will you", "do you", "would you", "are you", "whether");
    duties =
        new PhraseList(
            lexicon,
            "manage",
            "managing",
            "handle",
            "handling",
            "coordinate",
            "oversee",
            "employees",
            "global mobility",
            "requests",
            "clients",
            "customers",
            "partner with",
            "filings",
            "cases",
            "lead",
            "administer",
            "visiting",
            "hires");
    cards =
        new PhraseList(
            lexicon,
            "mastercard",
            "amex",
            "american express",
            "card",
            "cards",
            "issuers",
            "debit",
            "network",
            "networks",
            "paypal",
            "stripe",
            "investors",
            "ventures",
            "schemes",
            "payments");
  }

  static void addTo(Cues cues) {
    add(
        cues,
        Cue.SPONSORSHIP,
        "visa sponsorship",
        "visa sponsorships",
        "visa sponsor",
        "visa sponsored",
        "visa sponsoring",
        "visa support sponsorship",
        "visas sponsored",
        "sponsorship of visas",
        "sponsorship for visas",
        "sponsorship for a visa",
        "sponsorship for employment visas",
        "sponsorship for work visas",
        "sponsorship for h1b",
        "sponsorship for h 1b",
        "sponsorship for h1 b",
        "sponsorship for work authorization",
        "sponsor visa",
        "sponsor visas",
        "sponsor a visa",
        "sponsor your visa",
        "sponsor any visa",
        "sponsor any visas",
        "sponsor work visas",
        "sponsor work visa",
        "sponsor a work visa",
        "sponsor us visas",
        "sponsor employment visas",
        "sponsor employment visa",
        "sponsor an employment visa",
        "sponsor immigration",
        "sponsor h1b",
        "sponsor h 1b",
        "sponsor work permits",
        "sponsor work authorization",
        "sponsoring visas",
        "sponsoring us visas",
        "sponsoring work visas",
        "work visa sponsorship",
        "employment visa sponsorship",
        "employment sponsorship",
        "employer sponsorship",
        "immigration sponsorship",
        "work permit sponsorship",
        "work authorization sponsorship",
        "h1b sponsorship",
        "h 1b sponsorship",
        "h1b transfer",
        "h1b transfers",
        "h 1b transfer",
        "h 1b transfers",
        "green card sponsorship",
        "visa support",
        "visa assistance",
        "visa transfer",
        "visa transfers",
        "visa and relocation",
        "visa relocation",
        "relocation and visa",
        "relocation visa",
        "relocation and immigration support",
        "relocation and immigration assistance",
        "immigration support",
        "immigration assistance",
        "visumsunterstutzung",
        "unterstutzung beim visum",
        "visumsponsoring",
        "patrocinio de visa",
        "patrocinio de visto",
        "sponsorisation de visa");
    add(cues, Cue.SPONSOR, "sponsorship", "sponsorships", "sponsor", "sponsoring");
    add(cues, Cue.VISA, "visa", "visas", "work permit", "work permits", "visum");
    add(cues, Cue.REFUSAL, "no visa", "no visas", "no sponsorship", "no sponsorships");
    add(cues, Cue.REFUSAL, "no visa sponsorship", "no visa sponsorships", "no visa support");
  }

  private static void add(Cues cues, Cue cue, String... phrases) {
    cues.add(Topic.VISA, cue.ordinal(), phrases);
  }
}
