package dev.skillexchange.extract;

import dev.skillexchange.job.Employment;

/// The words by which adverts name the kind of employment.
final class EmploymentWords {
  /// The value of a phrase of a title that names no kind.
  static final int NO_KIND = Employment.values().length;

  private EmploymentWords() {}

  /// What must stand around a word in a text.
  enum Proof {
    /// Says it by itself: "contract-to-hire".
    NONE,
    /// A noun of work behind it, a label before it, or bars around it: "contract role", "Type:
    /// Contract".
    WORK,
    /// A number of hours before it that no full week has.
    HOURS
  }

  private static final Proof[] PROOFS = Proof.values();
  private static final Employment[] KINDS = Employment.values();

  static Employment kind(int value) {
    return KINDS[value / PROOFS.length];
  }

  static Proof proof(int value) {
    return PROOFS[value % PROOFS.length];
  }

  static void addTo(Cues cues) {
    titles(cues);
    others(cues);
    texts(cues);
  }

  private static void titles(Cues cues) {
    title(
        cues,
        Employment.INTERNSHIP,
        "internship",
        "internships",
        "intern",
        "interns",
        "co op",
        "praktikum",
        "praktikant",
        "praktikantin",
        "pflichtpraktikum",
        "stagiaire",
        "alternance",
        "alternant",
        "becario",
        "becaria",
        "pasante",
        "practicas",
        "estagio",
        "estagiario",
        "estagiaria",
        "tirocinio",
        "tirocinante",
        "stageplaats");
    title(
        cues,
        Employment.PART_TIME,
        "part time",
        "parttime",
        "teilzeit",
        "temps partiel",
        "medio tiempo",
        "tiempo parcial",
        "meio periodo",
        "deeltijd",
        "werkstudent",
        "werkstudentin",
        "werkstudierende",
        "werkstudent in",
        "working student",
        "per diem",
        "prn");
    title(
        cues,
        Employment.TEMPORARY,
        "temporary",
        "seasonal",
        "temp",
        "maternity cover",
        "maternity leave cover",
        "maternity leave",
        "mat leave",
        "mat cover",
        "parental leave cover",
        "parental leave",
        "leave cover",
        "fixed term",
        "fixed term contract",
        "month ftc",
        "ftc",
        "cdd",
        "befristet",
        "befristete",
        "locum",
        "temporal",
        "saisonnier");
    title(
        cues,
        Employment.CONTRACT,
        "contract",
        "contractor",
        "contractors",
        "freelance",
        "freelancer",
        "freelancers",
        "1099",
        "c2c",
        "contract to hire",
        "independent contractor",
        "b2b contract",
        "freiberuflich",
        "freiberufler",
        "autonomo");
    title(
        cues,
        Employment.FULL_TIME,
        "full time",
        "fulltime",
        "permanent",
        "vollzeit",
        "temps plein",
        "tiempo completo");
  }

  /// Names of work with contracts and contractors.
  private static void others(Cues cues) {
    cues.add(
        Topic.EMPLOYMENT_TITLE,
        NO_KIND,
        "contract manager",
        "contract management",
        "contract administrator",
        "contract administration",
        "contract specialist",
        "contract analyst",
        "contract negotiator",
        "contract negotiation",
        "contract counsel",
        "contract attorney",
        "contract operations",
        "contract lifecycle",
        "contract lifecycle management",
        "contract manufacturing",
        "contract research",
        "contract law",
        "contract intelligence",
        "contract compliance",
        "contract review",
        "contract pricing",
        "contractor management",
        "contractor success",
        "contractor payments",
        "contractor relations",
        "contractor support");
  }

  private static void texts(Cues cues) {
    text(
        cues,
        Employment.FULL_TIME,
        Proof.WORK,
        "full time",
        "fulltime",
        "permanent",
        "vollzeit",
        "unbefristet",
        "temps plein",
        "cdi",
        "tiempo completo",
        "tempo integral");
    text(
        cues,
        Employment.PART_TIME,
        Proof.WORK,
        "part time",
        "parttime",
        "teilzeit",
        "temps partiel",
        "medio tiempo",
        "tiempo parcial",
        "meio periodo",
        "deeltijd",
        "werkstudent",
        "working student");
    text(
        cues,
        Employment.PART_TIME,
        Proof.HOURS,
        "hours per week",
        "hours a week",
        "hours week",
        "hours weekly",
        "hrs week",
        "hrs per week",
        "hr week",
        "h week",
        "stunden pro woche",
        "stunden die woche");
    text(
        cues,
        Employment.CONTRACT,
        Proof.NONE,
        "contract to hire",
        "contract to perm",
        "contract to permanent",
        "contract to full time",
        "paid contract role",
        "months contract",
        "month contract",
        "week contract",
        "weeks contract",
        "year contract",
        "inside ir35",
        "outside ir35",
        "independent contractor agreement",
        "independent contractor role",
        "independent contractor position",
        "independent contractor engagement",
        "independent contractor opportunity",
        "contractor agreement",
        "1099 independent contractor",
        "1099 contractor",
        "freiberufliche mitarbeit",
        "auf freiberuflicher basis",
        "as an independent contractor");
    text(
        cues,
        Employment.CONTRACT,
        Proof.WORK,
        "contract",
        "contractor",
        "independent contractor",
        "freelance",
        "freelancer",
        "1099",
        "contract freelance",
        "contract full time",
        "full time contract",
        "full time contractor",
        "b2b contract");
    text(
        cues,
        Employment.TEMPORARY,
        Proof.NONE,
        "maternity cover",
        "maternity leave cover",
        "parental leave cover",
        "temp to perm",
        "temp to hire",
        "temporary to permanent",
        "month fixed term",
        "months fixed term",
        "month fixed term contract",
        "months fixed term contract",
        "month ftc",
        "year fixed term",
        "befristet auf",
        "zunachst befristet",
        "contrato temporal",
        "contrat a duree determinee",
        "temporary contract",
        "temporary month contract");
    text(
        cues,
        Employment.TEMPORARY,
        Proof.WORK,
        "temporary",
        "seasonal",
        "fixed term",
        "fixed term contract",
        "cdd",
        "befristet",
        "befristete");
    text(
        cues,
        Employment.INTERNSHIP,
        Proof.NONE,
        "this internship",
        "about the internship",
        "about this internship",
        "internship duration",
        "month internship",
        "months internship",
        "week internship",
        "paid internship",
        "the internship will",
        "our internship program",
        "summer internship program",
        "as an intern you",
        "convention de stage",
        "stage de 6 mois");
    text(
        cues,
        Employment.INTERNSHIP,
        Proof.WORK,
        "internship",
        "intern",
        "interns",
        "praktikum",
        "co op");
  }

  private static void title(Cues cues, Employment kind, String... phrases) {
    cues.add(Topic.EMPLOYMENT_TITLE, kind.ordinal(), phrases);
  }

  private static void text(Cues cues, Employment kind, Proof proof, String... phrases) {
    cues.add(Topic.EMPLOYMENT, kind.ordinal() * PROOFS.length + proof.ordinal(), phrases);
  }
}
