package dev.skillexchange.engine.desk;

import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.home.Owner;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Asks the process that owns the home, over loopback.
final class RemoteDesk implements Desk {
  /// Where an owner takes questions.
  static final String PATH = "/internal/desk";

  private static final int CONNECT_MILLISECONDS = 2_000;

  private final Owner owner;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();

  RemoteDesk(Owner owner) {
    this.owner = owner;
  }

  /// Whether the owner takes questions now: a server that is killed or stops takes none any more.
  static boolean reachable(Owner owner) {
    if (owner.port().isEmpty()) {
      return false;
    }
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), owner.port().getAsInt()),
          CONNECT_MILLISECONDS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public <A extends Answer> A ask(Question<A> question, Progress progress) {
    try {
      HttpResponse<InputStream> response =
          client.send(request(question), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          throw new UserError(
              "the server that owns the home refuses",
              "status " + response.statusCode(),
              "Stop it and start it again: " + owner.described() + ".");
        }
        return DeskProtocol.answer(body, question, progress);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from " + owner.described(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(Question<?> question) throws IOException {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + owner.port().orElseThrow() + PATH))
        .header("Authorization", "Bearer " + owner.token())
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(DeskProtocol.bytes(question)))
        .build();
  }

  @Override
  public void close() {
    client.close();
  }
}
