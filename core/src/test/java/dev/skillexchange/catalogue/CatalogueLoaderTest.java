package dev.skillexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueLoaderTest extends ChangedCatalogue {
  @Test
  void theShippedCatalogueLoads() {
    Catalogue catalogue = CatalogueLoader.load();
    assertThat(catalogue.edition()).matches("[0-9a-f]{12}");
    assertThat(catalogue.skills()).containsKey(new SkillId("postgresql"));
    assertThat(catalogue.roles()).containsKey(new RoleId("back-end-engineer"));
    assertThat(catalogue.band(Level.SENIOR).name()).isEqualTo("Senior");
    assertThat(catalogue.gazetteer().country(new CountryCode("DE"))).isPresent();
    assertThat(catalogue.rolesOf(new FamilyId("software"))).isNotEmpty();
  }

  @Test
  void aFolderWithTheSameFilesGivesTheSameCatalogue() {
    assertThat(CatalogueLoader.load(folder)).isEqualTo(CatalogueLoader.load());
  }

  @Test
  void anyChangeGivesAnotherEdition() throws IOException {
    append("families.tsv", "# a note");
    assertThat(CatalogueLoader.load(folder).edition())
        .isNotEqualTo(CatalogueLoader.load().edition());
  }

  @Test
  void newerExchangeRatesMakeNoOtherEdition() throws IOException {
    append("exchange-rates.tsv", "2099-01-01\tUSD\t1.5");
    assertThat(CatalogueLoader.load(folder).edition()).isEqualTo(CatalogueLoader.load().edition());
    assertThat(CatalogueLoader.load(folder).exchangeRates().getLast().perEuro()).isEqualTo("1.5");
  }

  @ParameterizedTest
  @CsvSource({
    "2099-02-30|USD|1.5, is no date",
    "2099-01-01|USX|1.5, is no currency",
    "2099-01-01|EUR|1, is no currency",
    "2099-01-01|USD|0, is no rate",
    "2099-01-01|USD|-1, is no rate",
    "2099-01-01|USD|1e9, is no rate",
    "2020-01-01|USD|1.5, is out of order",
  })
  void aRowOfExchangeRatesThatIsWrongIsTold(String row, String what) throws IOException {
    append("exchange-rates.tsv", row.replace('|', '\t'));
    refused("exchange-rates.tsv:", what);
  }

  @Test
  void commentsBlankLinesAndWindowsLineEndsArePassedOver() throws IOException {
    Path file = folder.resolve("families.tsv");
    String content = Files.readString(file).replace("\n", "\r\n");
    Files.writeString(file, "# first\r\n\r\n" + content + "\r\n  \r\n# last");
    assertThat(CatalogueLoader.load(folder).families())
        .isEqualTo(CatalogueLoader.load().families());
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("metros.tsv"));
    assertThatThrownBy(() -> CatalogueLoader.load(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("'metros.tsv'")
        .hasMessageContaining("Add it");
  }

  @Test
  void aFileThatIsNotListedIsReported() throws IOException {
    Files.writeString(folder.resolve("skills/gardening.tsv"), "");
    assertProblem("skills/gardening.tsv:1: file is not listed; add it to CatalogueFiles");
  }

  @Test
  void wrongColumnsAreReported() throws IOException {
    prepend("families.tsv", "slug\tlabel");
    assertProblem("families.tsv:1: header is slug, label; name the columns slug, name");
    Files.writeString(folder.resolve("metros.tsv"), "");
    assertProblem(
        "metros.tsv:1: no header row; begin with"
            + " id<tab>name<tab>country<tab>aliases<tab>latitude<tab>longitude");
    assertRow("zones.tsv", "moon\tMoon", "2 columns instead of 4; write id, name, aliases");
  }

  @Test
  void wrongRolesAreReported() throws IOException {
    assertRow("families.tsv", "Bad Id\tX", "'Bad Id' is no id; use lower-case words joined");
    assertRow("families.tsv", "software\tX", "'software' stands here a second time; keep one");
    assertRow(
        "roles.tsv",
        "baker\tBaker\tbakery\t51-3011.00",
        "unknown family 'bakery'; add it to families.tsv");
    assertRow("roles.tsv", "baker\tBaker\tsoftware\t51", "'51' is no O*NET-SOC code; write it as");
    assertThat(problems()).contains("titles.tsv:1: role 'baker' has no title; add one");
  }

  @Test
  void wrongDescriptionsOfRolesAreReported() throws IOException {
    String file = "role-descriptions.tsv";
    String ok = "Keeps records of sales.".repeat(2) + "\t" + "Keeps records. ".repeat(25) + "\t";
    assertRow(file, "baker\t" + ok + "actuary|auditor", "unknown role 'baker'; use a slug of");
    assertRow(file, "auditor\t" + ok + "actuary|trader", "'auditor' stands here a second time");
    assertRow(file, "auditor\t" + ok + "actuary|baker", "unknown role 'baker'; use a slug of");
    assertRow(
        file, "auditor\t" + ok + "auditor|trader", "'auditor' is its own neighbour; name other");
    assertRow(file, "auditor\t" + ok + "trader", "1 neighbours; name two to five");
    assertRow(file, "auditor\t" + ok + "trader|trader", "a neighbour stands here twice; name each");
    assertRow(
        file,
        "auditor\tShort.\tShort.\ttrader|actuary",
        "summary has 6 characters; write from 40 to 160 of them");
    assertProblem("description has 6 characters; write from 300 to 600 of them");
    Path descriptions = folder.resolve(file);
    Files.writeString(
        descriptions, Files.readString(descriptions).replaceFirst("(?m)^tutor\t.*\n", ""));
    assertProblem("role-descriptions.tsv:1: role 'tutor' has no description; add its row");
  }

  @Test
  void wrongTitlesAreReported() throws IOException {
    assertRow("titles.tsv", "baker\tbaker", "unknown role 'baker'; use a slug of roles.tsv");
    assertRow(
        "titles.tsv",
        "back-end-engineer\tBaker",
        "title 'Baker' is not lower case; write it in lower case");
    assertRow(
        "titles.tsv",
        "back-end-engineer\tbackend engineer",
        "title 'backend engineer' stands also in line");
    assertRow("title-cues.tsv", "engineer\t\tback-end-engineer", "no title or no cue; give both");
    assertRow("title-cues.tsv", "@bakers\tx\taccountant", "unknown group '@bakers'; add it to");
    assertRow(
        "title-words.tsv",
        "colour\tred",
        "unknown kind 'colour'; use field, profession, closing or scope");
    assertRow(
        "role-cues.tsv", "actuary\taccountant\tx\tledger", "weight is 'x'; write a whole number");
    assertRow("title-cues.tsv", "engineer\tx\tbaker", "unknown role 'baker'");
    assertRow(
        "manager-roles.tsv", "baker\talways", "unknown role 'baker'; use a slug of roles.tsv");
    assertRow("manager-roles.tsv", "actuary\tmaybe", "leads is 'maybe'; write always or never");
    assertRow("manager-roles.tsv", "actuary\tnever", "role 'actuary' stands twice; keep one");
  }

  @Test
  void wrongLevelsAreReported() throws IOException {
    assertRow("levels.tsv", "guru\tGuru\t9\tindividual\t\t", "unknown level or track; see the ids");
    assertRow("levels.tsv", "mid\tMid\t3\tindividual\tx\t", "years is 'x'; write a whole number");
    assertRow("level-words.tsv", "guru\tguru\tGuru", "unknown level 'guru'; use an id of levels");
    assertRow("level-words.tsv", "mid\tguru\t", "no example; give one");
    Path levels = folder.resolve("levels.tsv");
    Files.writeString(levels, Files.readString(levels).replaceFirst("(?m)^lead\t.*\n", ""));
    assertProblem("levels.tsv:1: level 'lead' is missing; add its row");
  }

  @Test
  void wrongSkillsAreReported() throws IOException {
    String file = "skills/data.tsv";
    assertRow(file, "x-1\tX1\tthing\t\t\t\tany", "unknown kind 'thing'; see the kinds");
    assertRow(
        file, "x-2\tX2\ttool\t\t\t\tmaybe", "unknown match 'maybe'; use any, case or context");
    assertRow(file, "x-3\t\ttool\t\t\t\tany", "no name; give one");
    assertRow(file, "x-4\tX4\ttool\tpostgresql\t\t\tany", "'postgresql' is also written for");
    assertRow(file, "x-5\tX5\ttool\t\t\tnowhere\tany", "unknown parent 'nowhere'; use the id");
    assertRow(file, "x-6\tX6\ttool\t\t\tx-6\tany", "'x-6' is its own ancestor; remove a parent");
  }

  @Test
  void skillsReadByCaseOrContextNeedExamplesForAndAgainst() throws IOException {
    assertRow("skills/data.tsv", "x-7\tX7\ttool\t\t\t\tcontext", "'x-7' lacks an example; add one");
    assertRow("skills/data.tsv", "x-8\tX8\ttool\t\t\t\tcase", "'x-8' lacks an example; add one");
    append("skills/examples.tsv", "x-8\tyes\tYou know X8");
    assertThat(problems()).contains("'x-8' lacks an example");
    append("skills/examples.tsv", "x-8\tno\tThe x8 bus");
    assertThat(problems()).doesNotContain("'x-8'").contains("'x-7' lacks an example");
  }

  @Test
  void wrongExamplesAreReported() throws IOException {
    String file = "skills/examples.tsv";
    assertRow(file, "nothing\tyes\tX", "unknown skill 'nothing'; use the id of a skill");
    assertRow(file, "python\tperhaps\tX", "expects 'perhaps'; write yes or no");
    assertRow(file, "python\tyes\t", "no text; give one");
  }

  @Test
  void aSkillKnowsItsFamilyAndItsLinks() {
    Skill postgresql = CatalogueLoader.load().skill(new SkillId("postgresql")).orElseThrow();
    assertThat(postgresql.family()).isEqualTo(new SkillFamily("data"));
    assertThat(postgresql.links())
        .extracting(SkillLink::taxonomy)
        .containsExactly(SkillLink.Taxonomy.ESCO, SkillLink.Taxonomy.ONET);
    assertThat(postgresql.links().getLast())
        .isEqualTo(new SkillLink(SkillLink.Taxonomy.ONET, "43232311", "PostgreSQL"));
  }

  @Test
  void aKnownNameIsOneOfNoSkill() throws IOException {
    String file = "known-names.tsv";
    assertRow(file, "Java\ttool\t\tany", "'Java' is written twice; leave it where it was");
    assertRow(file, "Quux\tspell\t\tany", "unknown kind 'spell'; see the kinds");
    assertRow(file, "Quux\ttool\t\tcontext", "unknown match 'context'; use any or case");
  }

  @Test
  void wrongLinksAreReported() throws IOException {
    String file = "skill-links.tsv";
    String esco = "http://data.europa.eu/esco/skill/00000000-0000-0000-0000-00000000000";
    assertRow(file, "nothing\tesco\t" + esco + "1\tX", "unknown skill 'nothing'; use the id of");
    assertRow(file, "dbt\twikidata\tQ1\tX", "unknown taxonomy 'wikidata'; use onet or esco");
    assertRow(file, "dbt\tonet\t4323\tX", "'4323' is no code of onet; write the eight digits");
    assertRow(file, "dbt\tesco\thttp://x\tX", "'http://x' is no code of esco; write the URI");
    assertRow(file, "dbt\tesco\t" + esco + "2\t", "no label; give one");
    assertRow(
        file, "python\tesco\t" + esco + "3\tX", "'python' has another link to esco; keep the");
    append(file, "dbt\tesco\t" + esco + "4\tX");
    assertRow(file, "fivetran\tesco\t" + esco + "4\tX", "'X' is also linked by 'dbt'; leave it to");
  }

  @Test
  void wrongCertificationsAreReported() throws IOException {
    String file = "certifications.tsv";
    assertRow(file, "c-1\tC1\tX\t\tbakery\texpert", "unknown family 'bakery'; use a slug");
    assertRow(file, "c-2\tC2\tX\t\tsoftware\tguru", "unknown level 'guru'; use foundation");
  }

  @Test
  void wrongActivitiesAreReported() throws IOException {
    String file = "activities.tsv";
    assertRow(file, "Bad Id\tX\tmake\t\t\tx", "'Bad Id' is no id; use lower-case words");
    assertRow(file, "a-1\tX\tnight\t\t\tx", "unknown part 'night'; see the parts of a day");
    assertRow(file, "weld\tWeld\tmake\t\t\tx", "'weld' stands here a second time; leave name");
    assertRow(file, "weld\t\t\tweld\t\t", "verbs without objects, or the reverse; give both");
    assertRow(file, "weld\t\t\t@nobody\tx\t", "unknown group '@nobody'; add it to activity-w");
    assertRow(file, "a-2\tTwo\tmake\t\t\t", "'a-2' has no rule; give verbs and objects");
    assertRow(file, "a-3\tThree\tmake\t\t\tx", "'a-3' lacks an example; add one with yes");
    assertRow("activity-words.tsv", "aside\tx", "unknown list 'aside'; see the lists in");
    String examples = "activity-examples.tsv";
    assertRow(examples, "nothing\tyes\tX", "unknown activity 'nothing'; use an id of");
    assertRow(examples, "weld\tmaybe\tX", "expect is 'maybe'; use yes or no");
    assertRow(examples, "weld\tyes\t", "no text; give one");
  }

  @Test
  void wrongPlacesAreReported() throws IOException {
    assertRow("countries.tsv", "xx\tX\t\t\tEUR\t", "'xx' is no country code; write two capital");
    assertRow("countries.tsv", "XX\tX\t\t\teuro\t", "'euro' is no currency; write an ISO 4217");
    assertRow("regions.tsv", "XY\tA\tA\t", "unknown country 'XY'; add it to countries.tsv");
    assertRow("regions.tsv", "US\tCA\tAgain\t", "region 'CA' stands here twice; keep one");
    assertRow("zones.tsv", "moon\tMoon\t\tXY", "unknown country 'XY'; add it to countries.tsv");
    assertRow(
        "metros.tsv", "m-1\tM\tUS\t\t91\t0", "latitude is '91'; write degrees from -90 to 90");
    assertRow("cities.tsv", "c-1\tC\tUS\t\t0\tx\t1\t\t", "longitude is 'x'; write degrees from");
    assertRow(
        "cities.tsv", "c-2\tC\tUS\tQQ\t0\t0\t1\t\t", "unknown region 'QQ'; add it to regions");
    assertRow(
        "cities.tsv", "c-3\tC\tUS\t\t0\t0\t1\t\tm-9", "unknown metro 'm-9'; add it to metros");
    assertRow("cities.tsv", "c-4\tC\tUS\t\t0\t0\tmany\t\t", "population is 'many'; write a whole");
  }

  @Test
  void allProblemsAreReportedTogether() throws IOException {
    append("families.tsv", "Bad Id\tX");
    append("skills/data.tsv", "x-1\tX1\tthing\t\t\t\tany");
    append("cities.tsv", "c-4\tC\tUS\t\t0\t0\tmany\t\t");
    assertThat(problems())
        .contains("the catalogue has 3 problems")
        .contains("families.tsv:")
        .contains("skills/data.tsv:")
        .contains("cities.tsv:");
  }
}
