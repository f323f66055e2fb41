package dev.skillexchange.document;

import dev.skillexchange.fault.UserError;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks over XML without document types, entities and addresses elsewhere, to a bounded depth.
final class XmlEvents {
  /// Takes what stands in the XML, in its order.
  interface Taker {
    void begin(String name, XMLStreamReader at);

    void end(String name);

    void text(String text);
  }

  private XmlEvents() {}

  static void walk(byte[] xml, Taker taker, Limits limits) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      run(reader, taker, limits);
      reader.close();
    } catch (XMLStreamException e) {
      throw new UserError("the XML is not well formed", "", "Save the file anew.", e);
    }
  }

  private static void run(XMLStreamReader reader, Taker taker, Limits limits)
      throws XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > Limits.DEEPEST) {
            throw Limits.tooLarge("the XML is nested too deep", depth + " levels");
          }
          limits.time();
          taker.begin(reader.getLocalName(), reader);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          taker.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            taker.text(reader.getText());
        case XMLStreamConstants.DTD ->
            throw new UserError("the XML has a document type", "", "Save the file anew.");
        default -> {}
      }
    }
  }
}
