package dev.skillexchange.index;

import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Workplace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Job sketches as bytes, for indexes that keep them: a few hundred a job. An index is made anew
/// where this changes, so that nothing here has versions.
public final class Sketches {
  private Sketches() {}

  /// The bytes of a sketch.
  public static byte[] write(JobSketch job) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new Writer(out).job(job);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The sketch of what [#write] made.
  public static JobSketch read(byte[] bytes, int from, int length) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, from, length))) {
      return new Reader(in).job();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Writer(DataOutputStream out) {

    void job(JobSketch job) throws IOException {
      text(job.id().toString());
      text(job.title());
      text(job.employer().name());
      maybe(job.role().map(RoleId::slug));
      maybe(job.level().map(Level::id));
      out.writeBoolean(job.levelAssumed());
      maybe(job.workplace().map(Workplace::id));
      out.writeInt(job.places().size());
      for (Place place : job.places()) {
        place(place);
      }
      out.writeBoolean(job.pay().isPresent());
      if (job.pay().isPresent()) {
        pay(job.pay().get());
      }
      texts(job.skills());
      out.writeLong(job.firstSeen().toEpochDay());
      out.writeLong(job.lastSeen().toEpochDay());
      out.writeBoolean(job.closed().isPresent());
      if (job.closed().isPresent()) {
        out.writeLong(job.closed().get().toEpochDay());
      }
      out.writeInt(job.postings());
      out.writeInt(job.reposts());
      texts(job.sources());
      maybe(job.url());
    }

    private void place(Place place) throws IOException {
      maybe(place.city().map(CityId::slug));
      maybe(place.cityName());
      maybe(place.region());
      maybe(place.cityRegion());
      maybe(place.country().map(CountryCode::code));
    }

    private void pay(PayRange pay) throws IOException {
      maybe(pay.min().map(BigDecimal::toPlainString));
      maybe(pay.max().map(BigDecimal::toPlainString));
      text(pay.currency());
      text(pay.period().id());
      out.writeBoolean(pay.onTarget());
      maybe(pay.scope());
    }

    private void texts(List<String> texts) throws IOException {
      out.writeInt(texts.size());
      for (String text : texts) {
        text(text);
      }
    }

    private void maybe(Optional<String> text) throws IOException {
      out.writeBoolean(text.isPresent());
      if (text.isPresent()) {
        text(text.get());
      }
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private record Reader(DataInputStream in) {

    JobSketch job() throws IOException {
      return new JobSketch(
          JobId.parse(text()),
          text(),
          Employer.named(text()),
          maybe().map(RoleId::new),
          maybe().flatMap(Level::of),
          in.readBoolean(),
          maybe().flatMap(Workplace::of),
          places(),
          pay(),
          texts(),
          LocalDate.ofEpochDay(in.readLong()),
          LocalDate.ofEpochDay(in.readLong()),
          in.readBoolean() ? Optional.of(LocalDate.ofEpochDay(in.readLong())) : Optional.empty(),
          in.readInt(),
          in.readInt(),
          texts(),
          maybe());
    }

    private List<Place> places() throws IOException {
      List<Place> places = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        places.add(
            new Place(
                maybe().map(CityId::new),
                maybe(),
                maybe(),
                maybe(),
                maybe().map(CountryCode::new)));
      }
      return places;
    }

    private Optional<PayRange> pay() throws IOException {
      return in.readBoolean()
          ? Optional.of(
              new PayRange(
                  maybe().map(BigDecimal::new),
                  maybe().map(BigDecimal::new),
                  text(),
                  PayPeriod.of(text()).orElseThrow(),
                  in.readBoolean(),
                  maybe()))
          : Optional.empty();
    }

    private List<String> texts() throws IOException {
      List<String> texts = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        texts.add(text());
      }
      return texts;
    }

    private Optional<String> maybe() throws IOException {
      return in.readBoolean() ? Optional.of(text()) : Optional.empty();
    }

    private String text() throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
  }
}
