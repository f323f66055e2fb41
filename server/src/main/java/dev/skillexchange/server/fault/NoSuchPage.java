package dev.skillexchange.server.fault;

import dev.skillexchange.fault.UserError;
import java.util.function.Supplier;

/// The thing that an address names does not exist.
public final class NoSuchPage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NoSuchPage(UserError error) {
    super(error.line(), error);
  }

  /// What a lookup finds, its error taken for an address that leads nowhere.
  public static <T> T unless(Supplier<T> lookup) {
    try {
      return lookup.get();
    } catch (UserError e) {
      throw new NoSuchPage(e);
    }
  }
}
