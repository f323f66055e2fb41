package dev.skillexchange.engine.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// What became of an import.
///
/// @param read postings and bad rows read, those not listed left out
/// @param fresh postings not known before
/// @param duplicate postings whose key stood before in the same reading
/// @param unlisted postings the source marks as not to be shown
/// @param closed postings that a complete reading no longer shows
/// @param files how many files or boards were read
/// @param problems bad rows and broken files, one line each, at most 100
/// @param failed files that could not be read at all or not to their end
/// @param seconds how long it took
public record ImportAnswer(
    String market,
    int files,
    long read,
    @JsonProperty("new") long fresh,
    long updated,
    long unchanged,
    long duplicate,
    long rejected,
    long unlisted,
    long closed,
    int failed,
    List<String> problems,
    double seconds)
    implements Answer {}
