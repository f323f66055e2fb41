package dev.skillexchange.sample;

import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.Workplace;
import java.util.List;
import java.util.Optional;

/// An advert as written, with what it says.
record Advert(
    String title,
    Body body,
    List<String> locations,
    Hints hints,
    Rank rank,
    Skills skills,
    List<PayRange> pay,
    Optional<Workplace> workplace,
    List<Place> places,
    Employment employment) {}
