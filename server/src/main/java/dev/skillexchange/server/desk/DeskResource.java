package dev.skillexchange.server.desk;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.desk.DeskProtocol;
import dev.skillexchange.engine.desk.LocalDesk;
import dev.skillexchange.server.life.RunningEngine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;

/// Takes the questions of commands that bear the token of the home.
@Path("/internal/desk")
@RunOnVirtualThread
public class DeskResource {
  private final RunningEngine running;

  DeskResource(RunningEngine running) {
    this.running = running;
  }

  /// Answers a question as [DeskProtocol] says, progress as it comes.
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces("application/jsonl")
  public Response ask(@RestHeader("Authorization") Optional<String> bearer, byte[] question) {
    Engine engine = running.get();
    byte[] wanted = ("Bearer " + engine.home().token()).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(wanted, bearer.orElse("").getBytes(StandardCharsets.UTF_8))) {
      throw new NotAuthorizedException("Bearer");
    }
    StreamingOutput answer =
        out -> DeskProtocol.serve(new ByteArrayInputStream(question), out, new LocalDesk(engine));
    return Response.ok(answer).build();
  }
}
