package dev.skillexchange.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/// XML as fields, so that both forms of Europass are read alike: elements by their names, several
/// of one name as a list, attributes as fields, text as the value, beside fields under `text`.
final class XmlTree implements XmlEvents.Taker {
  private final Deque<ObjectNode> nodes = new ArrayDeque<>();
  private final Deque<StringBuilder> texts = new ArrayDeque<>();
  private final ObjectNode root = JsonFields.MAPPER.createObjectNode();

  private XmlTree() {
    nodes.push(root);
    texts.push(new StringBuilder());
  }

  static JsonNode of(byte[] xml) {
    XmlTree tree = new XmlTree();
    XmlEvents.walk(xml, tree, new Limits());
    return tree.root;
  }

  @Override
  public void begin(String name, XMLStreamReader at) {
    ObjectNode node = JsonFields.MAPPER.createObjectNode();
    for (int i = 0; i < at.getAttributeCount(); i++) {
      node.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
    }
    nodes.push(node);
    texts.push(new StringBuilder());
  }

  @Override
  public void end(String name) {
    ObjectNode node = nodes.pop();
    String text = texts.pop().toString().strip();
    JsonNode value = node.isEmpty() ? JsonFields.MAPPER.getNodeFactory().textNode(text) : node;
    if (!node.isEmpty() && !text.isEmpty()) {
      node.put("text", text);
    }
    ObjectNode parent = nodes.getFirst();
    if (!parent.has(name)) {
      parent.set(name, value);
    } else if (parent.get(name) instanceof ArrayNode list) {
      list.add(value);
    } else {
      ArrayNode list = JsonFields.MAPPER.createArrayNode();
      list.add(parent.get(name));
      list.add(value);
      parent.set(name, list);
    }
  }

  @Override
  public void text(String text) {
    texts.getFirst().append(text);
  }
}
