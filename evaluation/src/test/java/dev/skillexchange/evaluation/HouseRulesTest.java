package dev.skillexchange.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of the house: who may use whom.
class HouseRulesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of(
          "core",
          "sources",
          "documents",
          "store-postgres",
          "index-lucene",
          "sample",
          "engine",
          "cli",
          "server",
          "testkit",
          "evaluation");
  private static final String[] ADAPTERS = {
    "dev.skillexchange.source.board..",
    "dev.skillexchange.source.file..",
    "dev.skillexchange.document..",
    "dev.skillexchange.store.postgres..",
    "dev.skillexchange.store.embedded..",
    "dev.skillexchange.index.lucene..",
    "dev.skillexchange.sample.."
  };

  private static JavaClasses classesOf(String... modules) {
    ClassFileImporter importer = new ClassFileImporter();
    List<Path> folders =
        Stream.of(modules).map(module -> ROOT.resolve(module).resolve("target/classes")).toList();
    assertThat(folders).as("built before this module").allMatch(Files::isDirectory);
    return importer.importPaths(folders);
  }

  @Test
  void coreUsesTheJdkAndJSpecifyAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "dev.skillexchange..")
        .check(classesOf("core"));
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.net.http..", "java.util.logging..")
        .check(classesOf("core"));
  }

  @Test
  void packagesOfCoreAreFreeOfCycles() {
    slices().matching("dev.skillexchange.(*)..").should().beFreeOfCycles().check(classesOf("core"));
  }

  @Test
  void adaptersUseCoreAndNeverEachOther() {
    for (String module :
        List.of("sources", "documents", "store-postgres", "index-lucene", "sample")) {
      JavaClasses own = classesOf(module);
      String[] others =
          Stream.of(ADAPTERS)
              .filter(name -> own.stream().noneMatch(c -> c.getPackageName().equals(plain(name))))
              .toArray(String[]::new);
      noClasses().should().dependOnClassesThat().resideInAnyPackage(others).as(module).check(own);
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.skillexchange.engine..", "dev.skillexchange.cli..", "dev.skillexchange.server..")
          .check(own);
    }
  }

  private static String plain(String name) {
    return name.substring(0, name.length() - "..".length());
  }

  @Test
  void facesUseTheEngineAndNoAdapter() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ADAPTERS)
        .check(classesOf("cli", "server"));
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.skillexchange.server..")
        .check(classesOf("cli"));
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.skillexchange.cli..")
        .check(classesOf("server"));
  }

  @Test
  void onlyTheServerKnowsItsPlatform() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.quarkus..", "jakarta..", "io.vertx..")
        .check(classesOf(MODULES.stream().filter(m -> !m.equals("server")).toArray(String[]::new)));
  }

  @Test
  void packagesAreNounsOfTheFieldAndRefuseNull() throws IOException {
    List<String> vague =
        List.of("util", "common", "impl", "model", "dto", "service", "manager", "helper");
    for (String module : MODULES) {
      Path sources = ROOT.resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path folder : files.filter(HouseRulesTest::holdsJava).toList()) {
          Path name = sources.relativize(folder);
          assertThat(name.getNameCount()).as("%s", name).isLessThanOrEqualTo(4);
          name.forEach(part -> assertThat(vague).as("%s", name).doesNotContain(part.toString()));
          assertThat(folder.resolve("package-info.java"))
              .as("%s", folder)
              .content()
              .contains("@NullMarked");
        }
      }
    }
  }

  private static boolean holdsJava(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
