package dev.skillexchange.profile;

import java.util.List;
import java.util.Optional;

/// A section of a CV: its lines without the heading.
///
/// @param heading empty for what stands above the first
record SectionLines(CvSection section, Optional<CvLine> heading, List<CvLine> lines) {
  SectionLines {
    lines = List.copyOf(lines);
  }
}
