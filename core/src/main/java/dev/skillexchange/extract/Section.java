package dev.skillexchange.extract;

import java.util.Locale;

/// What a part of an advert is about.
public enum Section {
  /// Before any heading that is understood.
  OPENING,
  /// The employer's story.
  EMPLOYER,
  /// What one does.
  DUTIES,
  /// What is asked for.
  REQUIREMENTS,
  /// What is welcome.
  PREFERRED,
  /// Pay and benefits.
  OFFER,
  /// How hiring goes.
  PROCESS,
  /// Equal opportunity, privacy and other legal text.
  LEGAL;

  /// Whether skills named here are skills of the job.
  boolean namesSkills() {
    return this == OPENING || this == DUTIES || this == REQUIREMENTS || this == PREFERRED;
  }

  /// The name for people and programs: `duties`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
