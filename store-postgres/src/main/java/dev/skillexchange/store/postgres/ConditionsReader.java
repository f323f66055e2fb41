package dev.skillexchange.store.postgres;

import com.fasterxml.jackson.core.JsonParser;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Clearance;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.LanguageMention;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.Travel;
import dev.skillexchange.job.Visa;
import dev.skillexchange.job.WorkingZone;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads those fields of stored facts that are conditions; what an earlier edition did not write is
/// unknown.
final class ConditionsReader {
  private Fact<Education> education = Fact.unknown();
  private Fact<Visa> visa = Fact.unknown();
  private Fact<Clearance> clearance = Fact.unknown();
  private Fact<Travel> travel = Fact.unknown();
  private Fact<Boolean> onCall = Fact.unknown();
  private List<LanguageMention> languages = List.of();
  private List<Fact.Stated<WorkingZone>> timeZones = List.of();

  Conditions conditions() {
    return new Conditions(education, visa, clearance, travel, onCall, languages, timeZones);
  }

  void field(String name, JsonParser in) throws IOException {
    switch (name) {
      case "education" ->
          education =
              FactsReader.fact(in, at -> Json.known(Education.of(at.getText()), at.getText()));
      case "visa" ->
          visa = FactsReader.fact(in, at -> Json.known(Visa.of(at.getText()), at.getText()));
      case "clearance" ->
          clearance =
              FactsReader.fact(in, at -> Json.known(Clearance.of(at.getText()), at.getText()));
      case "travel" -> travel = FactsReader.fact(in, ConditionsReader::travel);
      case "on_call" -> onCall = FactsReader.fact(in, JsonParser::getBooleanValue);
      case "languages" -> languages = Json.array(in, at -> new LanguageReader().read(at));
      case "time_zones" -> timeZones = FactsReader.stated(in, ConditionsReader::zone);
      default -> in.skipChildren();
    }
  }

  private static Travel travel(JsonParser in) throws IOException {
    int[] ends = {-1, -1};
    Json.object(in, (name, at) -> ends[name.equals("least") ? 0 : 1] = at.getIntValue());
    return new Travel(end(ends[0]), end(ends[1]));
  }

  private static WorkingZone zone(JsonParser in) throws IOException {
    String[] zone = {"", "0", "0"};
    Json.object(
        in,
        (name, at) -> zone[name.equals("name") ? 0 : name.equals("least") ? 1 : 2] = at.getText());
    return new WorkingZone(zone[0], Integer.parseInt(zone[1]), Integer.parseInt(zone[2]));
  }

  private static OptionalInt end(int percent) {
    return percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent);
  }

  /// The fields of a language as they come.
  private static final class LanguageReader {
    private final EvidenceReader evidence = new EvidenceReader();
    private String language = "";
    private Optional<LanguageLevel> level = Optional.empty();
    private Need need = Need.USED;

    private LanguageMention read(JsonParser in) throws IOException {
      Json.object(in, this::field);
      return new LanguageMention(new SkillId(language), level, need, evidence.evidence());
    }

    private void field(String field, JsonParser in) throws IOException {
      switch (field) {
        case "language" -> language = in.getText();
        case "level" ->
            level = Optional.of(Json.known(LanguageLevel.of(in.getText()), in.getText()));
        case "need" -> need = Json.known(Need.of(in.getText()), in.getText());
        default -> evidence.field(field, in);
      }
    }
  }
}
