package dev.skillexchange.guide;

import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;

/// A value of a dimension and the share of jobs that have it.
public record ValueShare(String value, Figure<Share> share) {}
