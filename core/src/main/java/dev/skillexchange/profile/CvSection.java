package dev.skillexchange.profile;

import java.util.Locale;

/// What a part of a CV tells.
public enum CvSection {
  /// What stands above the first heading: name, contact, headline.
  TOP,
  SUMMARY,
  EXPERIENCE,
  EDUCATION,
  SKILLS,
  LANGUAGES,
  CERTIFICATES,
  PROJECTS,
  PUBLICATIONS,
  AWARDS,
  VOLUNTEERING,
  INTERESTS,
  REFERENCES,
  CONTACT,
  OTHER;

  static CvSection of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
