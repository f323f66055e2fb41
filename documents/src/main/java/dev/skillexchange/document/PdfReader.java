package dev.skillexchange.document;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvText;
import dev.skillexchange.profile.CvWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the text of a PDF in the order in which people read it.
final class PdfReader {
  private static final int FEWEST_LETTERS = 30;

  private final ColumnFinder columns;

  PdfReader(CvWords words) {
    columns = new ColumnFinder(words);
  }

  CvText read(byte[] bytes) {
    Limits limits = new Limits();
    PackedStreams.check(bytes, limits);
    try (PDDocument document =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(Limits.MOST_UNPACKED_IN_ALL).streamCache)) {
      int pages = document.getNumberOfPages();
      if (pages > Limits.MOST_PAGES) {
        throw Limits.tooLarge(
            "the PDF has too many pages", pages + " of at most " + Limits.MOST_PAGES);
      }
      return text(document, limits);
    } catch (InvalidPasswordException e) {
      throw new UserError("the PDF is encrypted", "", "Save it without a password.", e);
    } catch (OutOfMemoryError e) {
      throw Limits.tooLarge("the PDF takes too much memory", "");
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      if (e instanceof UserError known) {
        throw known;
      }
      throw new UserError("the PDF can not be read", "", "Save it anew, or as plain text.", e);
    }
  }

  private CvText text(PDDocument document, Limits limits) throws IOException {
    List<List<Chunk>> pages = new ArrayList<>();
    int letters = 0;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      limits.time();
      PageLetters collected = new PageLetters(limits);
      List<Word> words = collected.words(document, page);
      letters += words.stream().mapToInt(word -> word.text().length()).sum();
      if (letters > Limits.MOST_CHARACTERS) {
        throw Limits.tooLarge(
            "the PDF has too much text", "more than " + Limits.MOST_CHARACTERS + " letters");
      }
      List<Chunk> chunks = ChunkMaker.chunks(words);
      if (chunks.size() > Limits.MOST_CHUNKS) {
        throw Limits.tooLarge("a page has too many pieces of text", chunks.size() + " pieces");
      }
      pages.add(chunks);
    }
    if (letters < FEWEST_LETTERS) {
      throw new UserError(
          "the PDF holds no text, only pictures",
          "",
          "Export it from the program that wrote it, or run text recognition (OCR) over it.");
    }
    return ordered(RunningLines.without(pages), limits);
  }

  /// Puts the regions of all pages in order: where columns go on over pages, the narrow one is read
  /// through before the wide one.
  private CvText ordered(List<List<Chunk>> pages, Limits limits) {
    CvText.Builder out = new CvText.Builder();
    List<List<Region>> regions = new ArrayList<>();
    for (List<Chunk> page : pages) {
      limits.time();
      regions.add(columns.regions(page, limits));
    }
    int page = 0;
    while (page < regions.size()) {
      int end = page;
      while (end < regions.size() && parted(regions.get(end))) {
        end++;
      }
      if (end <= page + 1) {
        write(out, regions, page, page + 1, List.of(Region.Kind.values()));
        page++;
      } else {
        write(out, regions, page, page + 1, List.of(), true);
        write(out, regions, page, end, List.of(Region.Kind.NARROW));
        write(out, regions, page, end, List.of(Region.Kind.WIDE), false);
        page = end;
      }
    }
    return out.build();
  }

  private static boolean parted(List<Region> page) {
    return page.stream().anyMatch(region -> region.kind() == Region.Kind.NARROW);
  }

  private static void write(
      CvText.Builder out, List<List<Region>> pages, int from, int end, List<Region.Kind> kinds) {
    for (int page = from; page < end; page++) {
      for (Region region : pages.get(page)) {
        if (kinds.contains(region.kind())) {
          new PageLines(out, page + 1).write(region.chunks());
        }
      }
    }
  }

  /// Writes what stands over the whole width above the first page's columns, or the wide columns
  /// with all else.
  private static void write(
      CvText.Builder out,
      List<List<Region>> pages,
      int from,
      int end,
      List<Region.Kind> kinds,
      boolean above) {
    for (int page = from; page < end; page++) {
      boolean columns = false;
      for (Region region : pages.get(page)) {
        columns |= region.kind() != Region.Kind.FULL;
        boolean first = page == from && !columns;
        boolean wanted =
            above
                ? first
                : !first && (region.kind() == Region.Kind.FULL || kinds.contains(region.kind()));
        if (wanted) {
          new PageLines(out, page + 1).write(region.chunks());
        }
      }
    }
  }
}
