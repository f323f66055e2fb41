package dev.skillexchange.server.view;

import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.report.StructuredData;
import dev.skillexchange.slice.JobQuery;
import java.util.Optional;

/// What a guide tells search engines and those who share its link.
///
/// @param canonical the address of the guide without filters; only its path where no public address
///   is set
/// @param address the whole address; empty where no public address is set
/// @param data the guide in the words of schema.org, safe within a script element; empty for a
///   sample market and where filters narrow the guide
public record GuideHead(String canonical, String address, String data) {

  static GuideHead of(GuideAnswer guide, JobQuery asked, Optional<PublicAddress> site) {
    String path = "/roles/" + guide.role().id();
    String home = site.map(known -> known.of("/")).orElse("/");
    String canonical = site.map(known -> known.of(path)).orElse(path);
    return new GuideHead(
        canonical,
        site.map(_ -> canonical).orElse(""),
        asked.equals(JobQuery.all()) ? StructuredData.of(guide, home, canonical).orElse("") : "");
  }
}
