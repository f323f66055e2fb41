package dev.skillexchange.job;

import dev.skillexchange.catalogue.ActivityId;

/// An activity that a posting names among what one does in the job, with the words that name it.
public record ActivityMention(ActivityId activity, Evidence evidence) {}
