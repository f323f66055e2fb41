package dev.skillexchange.engine.home;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;

/// Who owns a home: a process, what it does, and where it takes questions if it does.
///
/// @param port the loopback port of a server; empty for a command
/// @param token what a question must bear
public record Owner(long pid, String command, OptionalInt port, String token) {
  private static final ObjectMapper JSON = new ObjectMapper();

  String toJson() {
    ObjectNode node = JSON.createObjectNode().put("pid", pid).put("command", command);
    port.ifPresent(number -> node.put("port", number));
    return node.put("token", token).toString();
  }

  static Optional<Owner> fromJson(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      if (!node.path("pid").isIntegralNumber()) {
        return Optional.empty();
      }
      return Optional.of(
          new Owner(
              node.path("pid").asLong(),
              node.path("command").asText(),
              node.has("port") ? OptionalInt.of(node.path("port").asInt()) : OptionalInt.empty(),
              node.path("token").asText()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /// Whether its process is there.
  boolean lives() {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  /// The owner for people.
  public String described() {
    return "'" + command + "' (process " + pid + ")";
  }
}
