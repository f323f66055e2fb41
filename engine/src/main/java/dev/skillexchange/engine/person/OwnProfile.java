package dev.skillexchange.engine.person;

import dev.skillexchange.engine.match.Told;
import dev.skillexchange.profile.CvReading;
import java.time.Instant;

/// The profile that a person keeps, as the catalogue of today reads it.
///
/// @param told what they tell besides, such as what they wish
/// @param kept when it was last kept
public record OwnProfile(CvReading reading, Told told, Instant kept) {}
