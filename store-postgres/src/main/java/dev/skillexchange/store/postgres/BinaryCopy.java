package dev.skillexchange.store.postgres;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into a table in PostgreSQL's binary COPY format: nothing is escaped, nothing
/// parsed. Each row begins with `row` and its fields follow in the order of the columns.
///
/// https://www.postgresql.org/docs/current/sql-copy.html
final class BinaryCopy implements AutoCloseable {
  private static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);
  private static final Instant TIME_ZERO = Instant.parse("2000-01-01T00:00:00Z");
  private static final int TEXT_TYPE = 25;
  private static final int JSONB_VERSION = 1;
  private static final int CHUNK = 1 << 16;

  private final CopyIn copy;
  private ByteBuffer chunk = ByteBuffer.allocate(2 * CHUNK);

  private BinaryCopy(CopyIn copy) {
    this.copy = copy;
  }

  /// @param columns the columns, with commas between
  static BinaryCopy into(Connection connection, String table, String columns) throws SQLException {
    String sql = "COPY " + table + " (" + columns + ") FROM STDIN (FORMAT binary)";
    BinaryCopy rows =
        new BinaryCopy(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
    rows.chunk.put(HEADER);
    return rows;
  }

  void row(int fields) throws SQLException {
    if (chunk.position() >= CHUNK) {
      flush();
    }
    room(Short.BYTES).putShort((short) fields);
  }

  void text(String text) {
    bytes(utf8(text));
  }

  void optional(Optional<String> text) {
    text.ifPresentOrElse(this::text, this::absent);
  }

  void texts(List<String> texts) {
    List<byte[]> all = texts.stream().map(BinaryCopy::utf8).toList();
    int size = all.stream().mapToInt(one -> Integer.BYTES + one.length).sum();
    int dimensions = all.isEmpty() ? 0 : 1;
    size += (3 + 2 * dimensions) * Integer.BYTES;
    room(Integer.BYTES + size).putInt(size).putInt(dimensions).putInt(0).putInt(TEXT_TYPE);
    if (dimensions == 1) {
      chunk.putInt(all.size()).putInt(1);
    }
    all.forEach(one -> chunk.putInt(one.length).put(one));
  }

  void json(String json) {
    byte[] utf8 = utf8(json);
    room(Integer.BYTES + 1 + utf8.length).putInt(1 + utf8.length).put((byte) JSONB_VERSION);
    chunk.put(utf8);
  }

  void bytes(byte[] bytes) {
    room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
  }

  void date(LocalDate day) {
    room(2 * Integer.BYTES)
        .putInt(Integer.BYTES)
        .putInt(Math.toIntExact(ChronoUnit.DAYS.between(DAY_ZERO, day)));
  }

  void date(Optional<LocalDate> day) {
    day.ifPresentOrElse(this::date, this::absent);
  }

  void time(Optional<Instant> time) {
    time.ifPresentOrElse(
        at ->
            room(Integer.BYTES + Long.BYTES)
                .putInt(Long.BYTES)
                .putLong(ChronoUnit.MICROS.between(TIME_ZERO, at)),
        this::absent);
  }

  private void absent() {
    room(Integer.BYTES).putInt(-1);
  }

  /// Ends the copy; without it nothing is kept.
  void end() throws SQLException {
    room(Short.BYTES).putShort((short) -1);
    flush();
    copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private static byte[] utf8(String text) {
    return StorableText.of(text).getBytes(StandardCharsets.UTF_8);
  }

  private ByteBuffer room(int bytes) {
    if (chunk.remaining() < bytes) {
      ByteBuffer larger =
          ByteBuffer.allocate(Math.max(2 * chunk.capacity(), chunk.position() + bytes));
      larger.put(chunk.flip());
      chunk = larger;
    }
    return chunk;
  }

  private void flush() throws SQLException {
    copy.writeToCopy(chunk.array(), 0, chunk.position());
    chunk.clear();
  }
}
