package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.Wording;
import java.util.Optional;

/// What every page has around it.
///
/// @param here the address of the part of the site it belongs to
/// @param sample whether the figures are of the invented sample market
/// @param asOf the day of the last reading; empty where there is none
/// @param personal whether things are kept for who asks, and led to
public record Frame(
    String title,
    String here,
    boolean sample,
    String asOf,
    boolean personal,
    Strip strip,
    PageHead head) {
  private static final String STYLE = VersionedFile.address("/style.css");
  private static final String SCRIPT = VersionedFile.address("/search.js");

  /// The address of the style sheet.
  public String style() {
    return STYLE;
  }

  /// The address of the search box's script.
  public String script() {
    return SCRIPT;
  }

  /// The frame of a page that needs no engine.
  public static Frame bare(String title) {
    return new Frame(title, "", false, "", false, Strip.NONE, PageHead.NONE);
  }

  /// @param site where people reach this server, if that is set
  static Frame of(
      String title,
      String here,
      Basis basis,
      PageHead.About about,
      Optional<PublicAddress> site,
      Engine engine) {
    return new Frame(
        title,
        here,
        basis.sample(),
        Wording.day(basis.asOf()),
        site.isEmpty(),
        Strip.of(engine.activity()),
        PageHead.of(about, basis, site));
  }
}
