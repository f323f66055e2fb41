package dev.skillexchange.source.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The columns of a table of postings, with the other names they are known by.
///
/// Names are compared without case, blanks, hyphens and underscores.
enum Column {
  SOURCE("source", "sourcename", "source_name", "provider"),
  BOARD("board", "tenant", "site"),
  EXTERNAL_ID(
      "external_id",
      "id",
      "job_id",
      "posting_id",
      "reference",
      "referencenumber",
      "requisition_id",
      "partner_job_id",
      "identifier"),
  TITLE("title", "job_title", "position", "name"),
  COMPANY(
      "company",
      "company_name",
      "employer",
      "employer_name",
      "organization",
      "organisation",
      "hiring_organization"),
  DESCRIPTION("description", "description_html", "text", "body", "content", "job_description"),
  DESCRIPTION_FORMAT("description_format", "format"),
  LOCATIONS("locations", "location", "place", "job_location", "city_state"),
  CITY("city"),
  REGION("state", "region", "province"),
  COUNTRY("country", "country_code"),
  WORKPLACE("workplace_type", "workplace", "remote_type", "workplace_types", "job_location_type"),
  REMOTE("remote", "is_remote", "telecommuting"),
  EMPLOYMENT("employment_type", "employment", "job_type", "contract_time", "commitment"),
  DEPARTMENT("department", "team", "category", "function"),
  SALARY_MIN("salary_min", "min_salary", "salary_from", "pay_min", "minimum_salary"),
  SALARY_MAX("salary_max", "max_salary", "salary_to", "pay_max", "maximum_salary"),
  SALARY_CURRENCY("salary_currency", "currency", "pay_currency", "salary_currency_code"),
  SALARY_PERIOD(
      "salary_period", "salary_interval", "pay_period", "salary_unit", "salary_frequency"),
  SALARY_TEXT("salary_text", "salary", "compensation", "pay"),
  POSTED_AT(
      "posted_at",
      "published_at",
      "date_posted",
      "publication_date",
      "created_at",
      "date",
      "published_on",
      "first_published"),
  UPDATED_AT("updated_at", "last_activity_date"),
  EXPIRES_AT("expires_at", "valid_through", "expiration_date", "application_deadline"),
  URL("url", "job_url", "link", "absolute_url", "posting_url", "hosted_url"),
  APPLY_URL("apply_url", "application_url", "apply_link"),
  LANGUAGE("language", "lang", "locale");

  private final String label;

  Column(String... names) {
    this.label = names[0];
    for (String name : names) {
      Names.BY_FOLDED.put(folded(name), this);
    }
  }

  /// The name in messages: that of the format's description.
  String label() {
    return label;
  }

  static Optional<Column> named(String name) {
    return Optional.ofNullable(Names.BY_FOLDED.get(folded(name)));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
  }

  private static final class Names {
    private static final Map<String, Column> BY_FOLDED = new HashMap<>();
  }
}
