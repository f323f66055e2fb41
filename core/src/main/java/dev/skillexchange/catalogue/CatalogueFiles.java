package dev.skillexchange.catalogue;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The data files of the catalogue and their content. A class path cannot be listed, so every file
/// is named here: a new one must be added.
final class CatalogueFiles {
  static final String SKILLS = "skills/";
  static final String EXAMPLES = "skills/examples.tsv";
  static final String LINKS = "skill-links.tsv";

  private static final List<String> NAMES =
      List.of(
          "families.tsv",
          "roles.tsv",
          RoleDescriptionFile.DESCRIPTIONS,
          "titles.tsv",
          "other-titles.tsv",
          "title-groups.tsv",
          "title-cues.tsv",
          "title-words.tsv",
          "role-cues.tsv",
          "levels.tsv",
          "level-words.tsv",
          "manager-roles.tsv",
          "certifications.tsv",
          ActivityFiles.ACTIVITIES,
          ActivityFiles.WORDS,
          ActivityFiles.EXAMPLES,
          "countries.tsv",
          "regions.tsv",
          "zones.tsv",
          "metros.tsv",
          "cities.tsv",
          "place-phrases.tsv",
          PhraseFiles.SECTIONS,
          PhraseFiles.WORDS,
          LanguageFiles.LANGUAGES,
          LINKS,
          LearningFile.PREREQUISITES,
          KnownNameFile.NAMES,
          TimeZoneFile.ZONES,
          ExchangeRateFile.RATES,
          InterviewFiles.GROUPS,
          CvFiles.SECTIONS,
          CvFiles.WORDS,
          EXAMPLES);

  private static final List<String> SKILL_NAMES =
      List.of(
          "data.tsv",
          "design.tsv",
          "education.tsv",
          "finance.tsv",
          "hardware-manufacturing.tsv",
          "health.tsv",
          "infrastructure.tsv",
          "languages.tsv",
          "operations.tsv",
          "people-legal.tsv",
          "product.tsv",
          "sales-marketing.tsv",
          "science.tsv",
          "security.tsv",
          "software.tsv",
          "support.tsv",
          "trades-service.tsv");

  /// Files on which no fact of a posting depends, so that newer ones make no new edition.
  private static final Set<String> APART =
      Set.of(
          ExchangeRateFile.RATES,
          InterviewFiles.GROUPS,
          LearningFile.PREREQUISITES,
          CvFiles.SECTIONS,
          CvFiles.WORDS);

  private static final int EDITION_DIGITS = 12;

  private final Map<String, String> contents;
  private final String edition;

  private CatalogueFiles(Map<String, String> contents, String edition) {
    this.contents = contents;
    this.edition = edition;
  }

  /// Reads one file by its name; empty where there is none.
  private interface Opener {
    Optional<byte[]> read(String name) throws IOException;
  }

  static CatalogueFiles ofClassPath() {
    return read(
        "the class path",
        name -> {
          try (InputStream in = CatalogueFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
          }
        });
  }

  static CatalogueFiles ofFolder(Path folder, Problems problems) {
    unlisted(folder, problems);
    CatalogueFiles read =
        read(
            folder.toString(),
            name -> {
              Path file = folder.resolve(name);
              return Files.isRegularFile(file)
                  ? Optional.of(Files.readAllBytes(file))
                  : Optional.empty();
            });
    read.unlistedQuestions(folder, problems);
    return read;
  }

  String edition() {
    return edition;
  }

  String content(String name) {
    return Objects.requireNonNull(contents.get(name), name);
  }

  List<String> skillFiles() {
    return SKILL_NAMES.stream().map(name -> SKILLS + name).toList();
  }

  /// No fact of a posting depends on what is read apart, so that newer ones make no new edition.
  private static CatalogueFiles read(String where, Opener opener) {
    MessageDigest digest = sha256();
    Map<String, String> contents = new LinkedHashMap<>();
    List<String> all =
        Stream.concat(NAMES.stream(), SKILL_NAMES.stream().map(name -> SKILLS + name)).toList();
    for (String name : all) {
      byte[] bytes = bytes(where, name, opener);
      if (!APART.contains(name)) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      contents.put(name, new String(bytes, StandardCharsets.UTF_8));
    }
    for (String name : questionFiles(contents)) {
      contents.put(name, new String(bytes(where, name, opener), StandardCharsets.UTF_8));
    }
    String hex = HexFormat.of().formatHex(digest.digest());
    return new CatalogueFiles(contents, hex.substring(0, EDITION_DIGITS));
  }

  /// The files of questions, which the table of their groups names.
  private static List<String> questionFiles(Map<String, String> contents) {
    return contents
        .getOrDefault(InterviewFiles.GROUPS, "")
        .lines()
        .map(line -> line.split("\t", 2)[0].strip())
        .filter(group -> Slug.isSlug(group) && !group.equals("group"))
        .map(InterviewFiles::file)
        .toList();
  }

  private static byte[] bytes(String where, String name, Opener opener) {
    try {
      return opener
          .read(name)
          .orElseThrow(() ->
              new UserError(
                  "the catalogue in " + where + " lacks a file",
                  name,
                  "Add it, with at least its header row."));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " in " + where, e);
    }
  }

  private static void unlisted(Path folder, Problems problems) {
    tables(folder.resolve(SKILLS)).stream()
        .filter(name -> !SKILL_NAMES.contains(name) && !EXAMPLES.equals(SKILLS + name))
        .forEach(name ->
            problems.add(SKILLS + name, 1, "file is not listed", "add it to CatalogueFiles"));
  }

  /// Reports files of questions whose group is not told.
  void unlistedQuestions(Path folder, Problems problems) {
    tables(folder.resolve(InterviewFiles.FOLDER)).stream()
        .map(name -> InterviewFiles.FOLDER + name)
        .filter(name -> !contents.containsKey(name))
        .forEach(name ->
            problems.add(name, 1, "its group is not told", "add it to " + InterviewFiles.GROUPS));
  }

  private static List<String> tables(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".tsv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
