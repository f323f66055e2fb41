package dev.skillexchange.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Words by which adverts speak of places and of where the work is done.
///
/// @param words one phrase, read in any case
public record PlacePhrase(Use use, String words) {

  /// What a phrase does.
  public enum Use {
    /// A place whose name is also a word ("Mobile"): counts in titles and texts only beside its
    /// region or country.
    WORD_NAME,
    /// A word that may stand among places without being one ("London HQ or remote").
    LIST_WORD,
    /// A word that is no city that the gazetteer lacks ("Nationwide, US").
    NO_CITY,
    /// In front of places, in titles and headers ("engineers in Berlin").
    PREPOSITION,
    /// A label whose line names the place of work ("Location: Berlin").
    LABEL,
    /// In front of the place of work, in texts ("this role is based in").
    BASED,
    /// In front of where one must live, in texts ("must reside in").
    LIVES,
    /// In front of where remote work may be done, in texts ("remote within").
    REMOTE_WITHIN,
    /// A place of work is offered as remote, in titles and locations.
    REMOTE,
    HYBRID,
    ONSITE,
    /// Words with "remote" that say nothing of the workplace ("remote sensing").
    OTHER_REMOTE,
    /// Remote work is ruled out.
    NOT_REMOTE,
    /// The same in running text, where more words are needed to be sure.
    TEXT_REMOTE,
    TEXT_HYBRID,
    TEXT_ONSITE,
    /// Behind "hybrid role": it is the duties that are mixed ("that combines").
    MIXED_DUTIES,
    /// Behind remote work: it is a benefit within limits ("for four weeks a year", "stipend").
    BENEFIT,
    /// Remote work is welcome: hybrid where a field says that the job is not remote.
    REMOTE_FRIENDLY,
    /// Some work at home: hybrid beside an office.
    AT_HOME,
    /// Days of a week; counted beside the office they make a hybrid workplace.
    DAYS,
    /// Words of the office beside which counted days make a hybrid workplace.
    OFFICE,
    /// A time zone by a name of several words or an abbreviation ("EST", "Pacific Time").
    TIME_ZONE,
    /// Words beside which a time zone is one of the work ("overlap with", "working hours").
    ZONE_CUE;

    /// The name in data files.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Use> of(String id) {
      return Arrays.stream(values()).filter(use -> use.id().equals(id)).findFirst();
    }
  }
}
