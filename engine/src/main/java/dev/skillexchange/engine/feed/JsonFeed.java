package dev.skillexchange.engine.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.engine.desk.Wire;

/// Writes a feed as JSON Feed (version 1.1).
public final class JsonFeed {
  /// The media type.
  public static final String TYPE = "application/feed+json";

  private static final ObjectMapper JSON = Wire.json();

  private JsonFeed() {}

  public static String of(Feed feed) {
    ObjectNode root =
        JSON.createObjectNode()
            .put("version", "https://jsonfeed.org/version/1.1")
            .put("title", feed.title())
            .put("home_page_url", feed.page())
            .put("feed_url", feed.self())
            .put("language", "en");
    ArrayNode items = root.putArray("items");
    feed.entries().forEach(entry -> item(entry, items.addObject()));
    return root.toString();
  }

  private static void item(Feed.Entry entry, ObjectNode item) {
    item.put("id", entry.id()).put("url", entry.link());
    entry.source().ifPresent(source -> item.put("external_url", source));
    item.put("title", entry.title())
        .put("content_text", entry.summary())
        .put("date_published", entry.published().toString())
        .put("date_modified", entry.updated().toString());
    item.putArray("authors").addObject().put("name", entry.employer());
    ArrayNode tags = item.putArray("tags");
    entry.skills().forEach(tags::add);
  }
}
