package dev.skillexchange.engine.feed;

import dev.skillexchange.engine.Version;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a feed as Atom (RFC 4287). Texts are plain: what looks like markup in a title is shown as
/// it is written, and characters that XML can not hold are replaced.
public final class AtomFeed {
  /// The media type.
  public static final String TYPE = "application/atom+xml;charset=UTF-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int REPLACEMENT = 0xfffd;

  private final XMLStreamWriter out;

  private AtomFeed(XMLStreamWriter out) {
    this.out = out;
  }

  public static String of(Feed feed) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new AtomFeed(out).write(feed);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed that can not be written", e);
    }
    return text.toString();
  }

  private void write(Feed feed) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("feed");
    out.writeDefaultNamespace(NAMESPACE);
    element("id", feed.id());
    element("title", feed.title());
    element("updated", feed.updated().toString());
    link("self", TYPE.substring(0, TYPE.indexOf(';')), feed.self());
    link("alternate", "text/html", feed.page());
    author("SkillExchange");
    out.writeStartElement("generator");
    out.writeAttribute("version", Version.CURRENT);
    out.writeCharacters("SkillExchange");
    out.writeEndElement();
    for (Feed.Entry entry : feed.entries()) {
      entry(entry);
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void entry(Feed.Entry entry) throws XMLStreamException {
    out.writeStartElement("entry");
    element("id", entry.id());
    element("title", entry.title());
    element("published", entry.published().toString());
    element("updated", entry.updated().toString());
    link("alternate", "text/html", entry.link());
    Optional<String> source = entry.source();
    if (source.isPresent()) {
      link("via", "text/html", source.get());
    }
    author(entry.employer());
    for (String skill : entry.skills()) {
      out.writeEmptyElement("category");
      out.writeAttribute("term", clean(skill));
    }
    element("summary", entry.summary());
    out.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    out.writeStartElement("author");
    element("name", name);
    out.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(clean(text));
    out.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", relation);
    out.writeAttribute("type", type);
    out.writeAttribute("href", clean(address));
  }

  /// Text with only such characters as XML 1.0 knows.
  private static String clean(String text) {
    return text.codePoints()
        .map(c -> allowed(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }
}
