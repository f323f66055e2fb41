package dev.skillexchange.slice;

/// What jobs can be filtered and counted by. A job has none, one or several values of each.
///
/// Values are text that every index keeps as it is; [JobValues] says which a job has.
public enum Dimension {
  /// Slug of the role.
  ROLE,
  /// Level, stated or assumed.
  LEVEL,
  /// Level, only where the posting states it: what statistics use.
  LEVEL_STATED,
  /// Slug of each skill of the catalogue that the job names.
  SKILL,
  /// Need and skill, such as `required:java`.
  SKILL_NEED,
  /// What one is to know, alternatives as one, as [AskedSkills].
  REQUIREMENT,
  /// A natural language asked for, with the need and the level, such as `required:german:fluent`.
  LANGUAGE_ASKED,
  /// ISO code of each country of work.
  COUNTRY,
  /// Every country of work in one value, such as `DE+US`: what jobs are compared within.
  COUNTRIES,
  /// Country and region, such as `US-CA`.
  REGION,
  /// Slug of each city of work.
  CITY,
  WORKPLACE,
  /// Where a remote worker may live: ISO code of a country, or id of a zone.
  LIVES,
  /// Kind of employment, stated or assumed.
  EMPLOYMENT,
  /// Kind of employment, only where stated.
  EMPLOYMENT_STATED,
  /// Id of the employer.
  EMPLOYER,
  /// The name of the employer, as published.
  EMPLOYER_NAME,
  /// Source of each posting.
  SOURCE,
  /// `open` or `closed`.
  STATE,
  /// The base pay, as a [PayCell].
  PAY,
  /// The most that the base pay comes to in a year, with its currency: `USD:150000`.
  PAY_TOP,
  /// Currency and basis of the base pay, such as `USD:salary` or `USD:hour`.
  PAY_BASIS,
  /// How far the ends of the base pay are apart, as a [PayRatio].
  PAY_RATIO,
  /// Slug of each certification.
  CERTIFICATION,
  /// Need and certification, such as `preferred:pmp`.
  CERTIFICATION_NEED,
  /// The least years of experience asked for, as a whole number.
  YEARS,
  /// The least education asked for.
  EDUCATION,
  /// How many postings show the job, as a whole number.
  POSTINGS,
  /// How often the job was published again, as a whole number.
  REPOSTS,
  /// Source and board of the posting that names the job, such as `ashby:fernhill`.
  BOARD,
  /// The day on which the job was first seen, such as `2026-01-31`.
  FIRST_SEEN,
  /// When the job was published and seen, as a [Spell].
  SPELL,
  /// The half-year in which the job was first known to be there, such as `2026H1`.
  PERIOD,
  /// Slug of each activity that the job names.
  ACTIVITY,
  VISA,
  /// Code of the language that the posting is written in.
  LANGUAGE
}
