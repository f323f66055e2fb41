package dev.skillexchange.store.postgres;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.group.Grouping.Group;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;

/// A posting with its facts, ready to be written.
record DerivedPosting(Posting posting, Group group, Facts facts) {

  /// What goes into a row of facts.
  record Facts(PostingKey posting, String edition, String signature, String json, String text) {}

  static DerivedPosting by(Deriver deriver, Posting posting) {
    Derived derived = deriver.derive(posting);
    return new DerivedPosting(
        posting,
        new Group(Employer.named(posting.employer()).id(), derived.signature()),
        new Facts(
            posting.key(),
            deriver.edition(),
            derived.signature().hex(),
            FactsJson.write(derived.facts()),
            derived.text()));
  }

  PostingKey key() {
    return posting.key();
  }
}
