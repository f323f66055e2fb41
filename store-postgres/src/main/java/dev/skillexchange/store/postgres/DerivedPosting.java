package dev.skillexchange.store.postgres;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.group.Grouping;
import dev.skillexchange.group.Signature;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;

/// A posting with its facts, ready to be written.
record DerivedPosting(Posting posting, EmployerId employer, Derived derived, Facts facts) {
  private static final String NO_WORDING = "";

  /// What goes into a row of facts.
  ///
  /// @param block the id of its block in grouping
  /// @param wording the id of its wording; empty where no other title may name the opening
  record Facts(
      PostingKey posting,
      String edition,
      String block,
      String wording,
      Signature signature,
      String json,
      String text) {}

  static DerivedPosting by(Deriver deriver, Posting posting) {
    Derived derived = deriver.derive(posting);
    EmployerId employer = Employer.named(posting.employer()).id();
    return new DerivedPosting(
        posting,
        employer,
        derived,
        new Facts(
            posting.key(),
            deriver.edition(),
            new Grouping.Block(employer, derived.signature().title()).id(),
            Grouping.Wording.of(employer, derived.signature())
                .map(Grouping.Wording::id)
                .orElse(NO_WORDING),
            derived.signature(),
            FactsJson.write(derived.facts()),
            StorableText.of(derived.text())));
  }

  /// The posting as grouping sees it.
  Grouping.Member member(Sighting sighting) {
    return new Grouping.Member(employer, derived.signature(), sighting);
  }

  /// Whether text and facts are read back as they were derived.
  boolean isStoredAsDerived() {
    return facts.text().equals(derived.text()) && !StorableText.mayBeReplaced(facts.json());
  }

  PostingKey key() {
    return posting.key();
  }
}
