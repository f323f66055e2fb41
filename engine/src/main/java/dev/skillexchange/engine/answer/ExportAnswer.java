package dev.skillexchange.engine.answer;

import java.util.List;

/// The jobs of a search, without anything beside them.
///
/// @param link the query, as the part of a link behind `?`
/// @param total how many jobs the search has; more than there are here where it reaches deeper than
///   hits do
public record ExportAnswer(Basis basis, String link, long total, List<JobCard> jobs)
    implements Answer {}
