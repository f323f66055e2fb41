package dev.skillexchange.store.postgres;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.skillexchange.job.Hints;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Hints as JSON: `{"employment": "FullTime", "pay": [{"min": 90000, "currency": "USD", ...}]}`.
final class HintsJson {
  private HintsJson() {}

  static String write(Hints hints) {
    return Json.write(out -> {
      Json.text(out, "employment", hints.employment());
      Json.text(out, "workplace", hints.workplace());
      if (hints.remote().isPresent()) {
        out.writeBooleanField("remote", hints.remote().get());
      }
      Json.text(out, "department", hints.department());
      Json.text(out, "country", hints.country());
      if (!hints.pay().isEmpty()) {
        out.writeArrayFieldStart("pay");
        for (Hints.PayField pay : hints.pay()) {
          pay(out, pay);
        }
        out.writeEndArray();
      }
    });
  }

  private static void pay(JsonGenerator out, Hints.PayField pay) throws IOException {
    out.writeStartObject();
    Json.amount(out, "min", pay.min());
    Json.amount(out, "max", pay.max());
    Json.text(out, "currency", pay.currency());
    Json.text(out, "period", pay.period());
    Json.text(out, "kind", pay.kind());
    Json.text(out, "scope", pay.scope());
    out.writeEndObject();
  }

  static Hints read(String json) {
    return Json.read(json, in -> new Reader().read(in));
  }

  /// The fields of hints as they come.
  private static final class Reader {
    private Optional<String> employment = Optional.empty();
    private Optional<String> workplace = Optional.empty();
    private Optional<Boolean> remote = Optional.empty();
    private Optional<String> department = Optional.empty();
    private Optional<String> country = Optional.empty();
    private List<Hints.PayField> pay = List.of();

    private Hints read(JsonParser in) throws IOException {
      Json.object(in, this::field);
      return new Hints(employment, workplace, remote, department, country, pay);
    }

    private void field(String name, JsonParser in) throws IOException {
      switch (name) {
        case "employment" -> employment = Optional.of(in.getText());
        case "workplace" -> workplace = Optional.of(in.getText());
        case "remote" -> remote = Optional.of(in.getBooleanValue());
        case "department" -> department = Optional.of(in.getText());
        case "country" -> country = Optional.of(in.getText());
        case "pay" -> pay = Json.array(in, one -> new PayReader().read(one));
        default -> in.skipChildren();
      }
    }
  }

  /// The fields of a statement of pay as they come.
  private static final class PayReader {
    private Optional<BigDecimal> min = Optional.empty();
    private Optional<BigDecimal> max = Optional.empty();
    private String currency = "";
    private String period = "";
    private String kind = "";
    private Optional<String> scope = Optional.empty();

    private Hints.PayField read(JsonParser in) throws IOException {
      Json.object(in, this::field);
      return new Hints.PayField(min, max, currency, period, kind, scope);
    }

    private void field(String name, JsonParser in) throws IOException {
      switch (name) {
        case "min" -> min = Optional.of(in.getDecimalValue());
        case "max" -> max = Optional.of(in.getDecimalValue());
        case "currency" -> currency = in.getText();
        case "period" -> period = in.getText();
        case "kind" -> kind = in.getText();
        case "scope" -> scope = Optional.of(in.getText());
        default -> in.skipChildren();
      }
    }
  }
}
