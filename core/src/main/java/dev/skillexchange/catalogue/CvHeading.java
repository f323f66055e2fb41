package dev.skillexchange.catalogue;

/// A heading of CVs.
///
/// @param section the section that it begins, such as `experience`
public record CvHeading(String section, String words) {}
