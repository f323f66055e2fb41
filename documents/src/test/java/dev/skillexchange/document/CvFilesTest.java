package dev.skillexchange.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.profile.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvFilesTest {
  private static final CvFiles FILES = new CvFiles(CatalogueLoader.load());
  private static final YearMonth NOW = YearMonth.of(2026, 6);
  private static final String RESUME =
      """
      {"basics": {"name": "Amara Okoye", "label": "Nurse", "email": "amara@example.com"},
       "work": [{"name": "Brightwater Hospital", "position": "Registered Nurse",
                 "startDate": "2020-02", "summary": "Patient care in Epic"}],
       "education": [{"institution": "University of Leeds", "area": "Nursing",
                      "studyType": "BSc", "startDate": "2014-09", "endDate": "2017-06"}],
       "skills": [{"name": "Triage", "keywords": ["Epic"]}],
       "languages": [{"language": "English", "fluency": "Native speaker"}]}
      """;

  private static CvReading read(byte[] bytes) {
    return FILES.read(bytes, NOW);
  }

  private static void refused(byte[] bytes, String words) {
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(UserError.class).hasMessageContaining(words);
  }

  @Test
  void jsonResumeIsReadWithItsMarks() {
    CvReading reading = read(RESUME.getBytes(UTF_8));
    Profile profile = reading.profile();
    assertThat(profile.person().name()).contains("Amara Okoye");
    assertThat(profile.positions().getFirst().employer()).contains("Brightwater Hospital");
    assertThat(profile.positions().getFirst().period().current()).isTrue();
    assertThat(profile.studies().getFirst().degree()).contains("BSc");
    assertThat(reading.quoted(profile.skills().getLast().marks().getFirst())).isNotBlank();
  }

  @Test
  void whatIsWrittenAsJsonResumeIsReadBackTheSame() {
    Profile first = read(RESUME.getBytes(UTF_8)).profile();
    Profile second = read(JsonResume.write(CvRecord.of(first)).getBytes(UTF_8)).profile();
    assertThat(second.person()).isEqualTo(first.person());
    assertThat(second.positions())
        .extracting(one -> one.title() + one.employer() + one.period() + one.skills())
        .isEqualTo(
            first.positions().stream()
                .map(one -> one.title() + one.employer() + one.period() + one.skills())
                .toList());
    assertThat(second.studies())
        .extracting(
            one -> one.school() + "" + one.degree() + one.field() + one.period() + one.education())
        .isEqualTo(
            first.studies().stream()
                .map(one ->
                    one.school() + "" + one.degree() + one.field() + one.period() + one.education())
                .toList());
    assertThat(second.skills())
        .extracting(one -> one.name())
        .containsExactlyInAnyOrderElementsOf(
            first.skills().stream().map(one -> one.name()).toList());
    assertThat(second.languages())
        .extracting(one -> one.name() + one.level())
        .isEqualTo(first.languages().stream().map(one -> one.name() + one.level()).toList());
  }

  @Test
  void europassIsReadAsXml() {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
          <Identification><PersonName><FirstName>Jo</FirstName><Surname>Lindqvist</Surname></PersonName>
            <ContactInfo><Email><Contact>jo@example.com</Contact></Email></ContactInfo></Identification>
          <WorkExperienceList><WorkExperience>
            <Period><From year="2019" month="--03"/><Current>true</Current></Period>
            <Position><Label>Data Analyst</Label></Position>
            <Employer><Name>Tessera Labs</Name></Employer>
          </WorkExperience></WorkExperienceList>
        </LearnerInfo></SkillsPassport>
        """;
    Profile profile = read(xml.getBytes(UTF_8)).profile();
    assertThat(profile.person().name()).contains("Jo Lindqvist");
    assertThat(profile.person().email()).contains("jo@example.com");
    assertThat(profile.positions().getFirst().title()).isEqualTo("Data Analyst");
    assertThat(profile.positions().getFirst().period().from()).contains(YearMonth.of(2019, 3));
  }

  @Test
  void aWordFileIsReadWithItsTables() throws IOException {
    String body =
        paragraph("Jo Lindqvist")
            + paragraph("Experience")
            + "<w:tbl><w:tr><w:tc>"
            + paragraph("2019 – 2021")
            + "</w:tc><w:tc>"
            + paragraph("Teacher")
            + paragraph("Pinewood School")
            + "</w:tc></w:tr></w:tbl>";
    Profile profile = read(word(body)).profile();
    assertThat(profile.person().name()).contains("Jo Lindqvist");
    assertThat(profile.positions().getFirst().title()).isEqualTo("Teacher");
    assertThat(profile.positions().getFirst().employer()).contains("Pinewood School");
  }

  @Test
  void externalEntitiesAreNotRead() throws IOException {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><LearnerInfo>&x;</LearnerInfo>";
    refused(xml.getBytes(UTF_8), "document type");
    refused(zip("word/document.xml", xml.getBytes(UTF_8)), "document type");
  }

  @Test
  void aZipBombIsRefusedWhileItIsUnpacked() throws IOException {
    refused(zip("word/document.xml", new byte[60 << 20]), "unpacks to too much");
    refused(zip("word/media/picture.png", new byte[60 << 20]), "unpacks to too much");
  }

  /// Also where the two bytes before what is packed, or the blanks before them, are not the usual.
  @ParameterizedTest
  @CsvSource({"'stream\n', 120", "'stream\n', 40", "'stream \r\n', 120"})
  void aStreamOfAPdfThatUnpacksToTooMuchIsRefused(String begin, byte header) {
    byte[] plain = new byte[60 << 20];
    Deflater deflater = new Deflater();
    deflater.setInput(plain);
    deflater.finish();
    byte[] packed = new byte[1 << 20];
    int length = deflater.deflate(packed);
    deflater.end();
    packed[0] = header;
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes("%PDF-1.5\n1 0 obj\n<</Filter/FlateDecode>>\n".getBytes(UTF_8));
    pdf.writeBytes(begin.getBytes(UTF_8));
    pdf.write(packed, 0, length);
    pdf.writeBytes("\nendstream\nendobj\n".getBytes(UTF_8));
    refused(pdf.toByteArray(), "unpacks to too much");
  }

  @Test
  void deepJsonIsRefused() {
    refused(("{\"work\":" + "[".repeat(200_000)).getBytes(UTF_8), "JSON can not be read");
  }

  @Test
  void deepXmlIsRefused() {
    refused("<a>".repeat(100_000).getBytes(UTF_8), "the XML is");
  }

  @Test
  void aPdfOfPicturesIsRefusedAsAScan() throws IOException {
    refused(pdf(1, ""), "no text");
  }

  @Test
  void anEncryptedPdfIsRefused() throws IOException {
    refused(pdf(1, "secret"), "encrypted");
  }

  @Test
  void aPdfOfTenThousandPagesIsRefused() throws IOException {
    refused(pdf(10_000, ""), "too many pages");
  }

  @Test
  void otherFilesAreRefusedWithARemedy() {
    refused(new byte[0], "empty");
    refused("%PDF-1.7 and then nothing of the kind".getBytes(UTF_8), "can not be read");
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, "picture");
    refused("{\\rtf1 hello}".getBytes(UTF_8), "Rich Text");
    refused(new byte[] {1, 0, 2, 0, 3}, "unknown format");
    refused("{\"a\": 1}".getBytes(UTF_8), "neither");
    refused(new byte[CvFiles.MOST_BYTES + 1], "too large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Amara Okoye]",
        "[amara@example.com](mailto:amara@example.com)",
        "{Amara Okoye}",
        "{{name}}",
        "<amara@example.com>",
        "<Amara Okoye>",
        "<<< Amara Okoye >>>"
      })
  void aTextThatBeginsWithASignOfAnotherFormatIsText(String first) {
    String cv =
        first
            + """


            Experience
            2019 – 2021
            Teacher
            Pinewood School
            """;
    assertThat(read(cv.getBytes(UTF_8)).profile().positions())
        .singleElement()
        .satisfies(position -> assertThat(position.title()).isEqualTo("Teacher"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"basics\": ",
        "\n[{\"basics\": ",
        "<?xml version=\"1.0\"?><a>",
        "<!-- cv --><a>",
        "<a b=\"c\">",
        "<a>\n<b>"
      })
  void whatBeginsAsJsonOrXmlIsReadAsSuch(String first) {
    assertThatThrownBy(() -> read(first.getBytes(UTF_8)))
        .isInstanceOf(UserError.class)
        .hasMessageMatching("(?s).*(JSON|XML).*");
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static byte[] word(String body) throws IOException {
    String xml =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    return zip("word/document.xml", xml.getBytes(UTF_8));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] pdf(int pages, String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
