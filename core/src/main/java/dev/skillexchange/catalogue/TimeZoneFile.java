package dev.skillexchange.catalogue;

import java.util.ArrayList;
import java.util.List;

/// Reads the time zones.
final class TimeZoneFile {
  static final String ZONES = "time-zones.tsv";

  private static final String MINUTES = "-?[0-9]{1,3}";

  private TimeZoneFile() {}

  static List<TimeZoneName> read(CatalogueFiles files, Problems problems) {
    List<TimeZoneName> zones = new ArrayList<>();
    for (Row row :
        DataTable.rows(files, ZONES, problems, "name", "utc_minutes", "abbreviations", "words")) {
      if (!row.text(1).matches(MINUTES)) {
        problems.add(
            row, "'" + row.text(1) + "' is no offset", "write minutes from UTC, such as -300");
      } else if (Entries.present(row, 0, "name", problems)) {
        zones.add(
            new TimeZoneName(row.text(0), Integer.parseInt(row.text(1)), row.list(2), row.list(3)));
      }
    }
    return List.copyOf(zones);
  }
}
