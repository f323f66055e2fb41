package dev.skillexchange.store;

import java.time.Instant;

/// The profile that a person keeps.
///
/// @param resume it as JSON Resume (jsonresume.org), as the person has corrected it
/// @param told what they tell besides, such as what they wish, as the part of a link behind `?`
/// @param kept when it was last kept
public record KeptProfile(String resume, String told, Instant kept) {}
