package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Activity;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;

/// Something that one does in the job, and the share of jobs whose adverts name it: not the share
/// of the time that it takes.
public record ActivityShare(Activity activity, Figure<Share> named) {}
