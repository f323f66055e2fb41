package dev.skillexchange.evaluation.cv;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Invented people with their careers, from seeded lists of words.
final class InventedPeople {
  private static final List<String> FIRST =
      List.of(
          "Anna",
          "Miguel",
          "Priya",
          "Tobias",
          "Chloé",
          "Oluwaseun",
          "Ingrid",
          "Kenji",
          "Sara",
          "Jean-Pierre",
          "Fatima",
          "Łukasz",
          "Grace",
          "Mateo",
          "Zoë",
          "Björn",
          "Leila",
          "Patrick",
          "Nguyen",
          "Amara");
  private static final List<String> LAST =
      List.of(
          "Schneider",
          "Fernández",
          "Raman",
          "O'Connor",
          "Dubois",
          "Adeyemi",
          "Lindqvist",
          "Tanaka",
          "van der Berg",
          "Moreau",
          "Haddad",
          "Nowak",
          "Whitfield",
          "Rossi",
          "Müller",
          "Costa",
          "Ibrahim",
          "Kelly",
          "Tran",
          "Okoye");
  private static final List<String> EMPLOYERS =
      List.of(
          "Fernhill Robotics",
          "Kestrel Bank",
          "Nordlicht GmbH",
          "Blue Harbor",
          "Okafor & Sons",
          "Lumenor",
          "Stadtwerke Auental",
          "Brightwater Hospital",
          "Tessera Labs",
          "Quillstone Publishing",
          "Vantora Inc.",
          "Maple & Finch",
          "Helios Energy AG",
          "Crestline Logistics",
          "Zephyr",
          "Granite Peak Capital",
          "Université de Valmont",
          "Orchid Health",
          "Pinewood Elementary School",
          "Aldermoor Council",
          "Solvang S.A.",
          "Northgate Retail Group",
          "Cobalt Nine",
          "Marlow Insurance",
          "Ridgeback Games",
          "Tidewater Systems Ltd",
          "Emberline",
          "Falkner Maschinenbau GmbH & Co. KG",
          "The Larkspur Hotel",
          "Delphi Analytics");
  private static final List<String> TITLES =
      List.of(
          "Software Engineer",
          "Senior Software Engineer",
          "Data Analyst",
          "Product Manager",
          "Registered Nurse",
          "Marketing Manager",
          "Accountant",
          "Full Stack Developer",
          "Sales Representative",
          "UX Designer",
          "DevOps Engineer",
          "Project Manager",
          "HR Business Partner",
          "Teacher",
          "Research Assistant",
          "Data Scientist",
          "Mechanical Engineer",
          "Customer Success Manager",
          "Intern",
          "Team Lead, Platform",
          "Head of Operations",
          "Junior Web Developer",
          "Financial Controller",
          "Business Analyst",
          "Engineering Manager",
          "QA Engineer",
          "Executive Assistant",
          "Co-Founder & CTO",
          "Warehouse Supervisor",
          "Content Strategist",
          "VP of Engineering",
          "Machine Learning Engineer",
          "Electrician",
          "Legal Counsel",
          "Graphic Designer");
  private static final List<String> GERMAN_TITLES =
      List.of(
          "Softwareentwickler",
          "Projektleiterin",
          "Werkstudent",
          "Sachbearbeiterin Buchhaltung",
          "Vertriebsleiter",
          "Praktikant Marketing",
          "Teamleiter Entwicklung",
          "Pflegefachkraft",
          "Data Engineer",
          "Produktmanager",
          "Wissenschaftlicher Mitarbeiter",
          "IT-Berater",
          "Personalreferentin",
          "Mechatroniker");
  private static final List<String> PLACES =
      List.of(
          "Berlin",
          "London, UK",
          "San Francisco, CA",
          "Paris, France",
          "Munich, Germany",
          "Austin, TX",
          "Toronto",
          "Zürich, Switzerland",
          "Leeds",
          "New York, NY",
          "Remote",
          "Madrid, Spain");
  private static final List<String> SCHOOLS =
      List.of(
          "University of Leeds",
          "Stanford University",
          "TU München",
          "Humboldt-Universität zu Berlin",
          "University of Texas at Austin",
          "Université Paris-Saclay",
          "Imperial College London",
          "Hochschule Darmstadt",
          "Universidad de Sevilla",
          "Aldermoor Community College",
          "ETH Zürich",
          "Pinewood Institute of Technology");
  private static final List<String> DEGREES =
      List.of(
          "BSc",
          "Bachelor of Science",
          "B.A.",
          "MSc",
          "Master of Science",
          "PhD",
          "MBA",
          "B.Eng.",
          "M.S.",
          "Bachelor of Arts");
  private static final List<String> FIELDS =
      List.of(
          "Computer Science",
          "Economics",
          "Mechanical Engineering",
          "Psychology",
          "Mathematics",
          "Marketing",
          "Nursing",
          "Physics",
          "History",
          "Electrical Engineering",
          "Business Administration");
  private static final List<String> SKILLS =
      List.of(
          "Java",
          "Python",
          "Kubernetes",
          "PostgreSQL",
          "React",
          "TypeScript",
          "Docker",
          "Terraform",
          "Kafka",
          "Tableau",
          "Excel",
          "Salesforce",
          "Figma",
          "Photoshop",
          "SAP",
          "AutoCAD",
          "Jira",
          "Git",
          "AWS",
          "Linux",
          "Django",
          "Spring Boot",
          "MongoDB",
          "Power BI",
          "Google Analytics",
          "HubSpot",
          "C++",
          "Project Management",
          "Stakeholder Management",
          "Scrum",
          "Patient Care",
          "Financial Reporting",
          "Public Speaking",
          "Node.js",
          "Redis");
  private static final List<String> LANGUAGES =
      List.of("English", "German", "French", "Spanish", "Italian", "Dutch");
  private static final List<String> DUTIES =
      List.of(
          "Led a team of five and shipped the new booking flow two months early",
          "Reduced waiting times by 30% through better planning of shifts and rooms",
          "Wrote weekly reports for the board and presented them to 40 people",
          "Introduced code reviews and cut the number of incidents by half within a year, which the whole department adopted later",
          "Trained new colleagues in all processes of the department.",
          "Managed a budget of 1.2 million and negotiated contracts with twelve suppliers",
          "Responsible for daily operations, hiring and the yearly audit",
          "Built dashboards that are used by more than 200 colleagues in three countries every day",
          "Improved customer satisfaction from 3.9 to 4.6 in 2021");

  private final Random random;

  InventedPeople(Random random) {
    this.random = random;
  }

  /// @param german whether titles are those of a German CV
  Truth next(boolean german) {
    String name = one(FIRST) + " " + one(LAST);
    List<Truth.Job> jobs = new ArrayList<>();
    YearMonth end = YearMonth.of(2025, 1 + random.nextInt(12));
    List<String> employers = shuffled(EMPLOYERS);
    int count = 2 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      YearMonth from = end.minusMonths(8 + random.nextInt(44));
      Optional<YearMonth> to =
          i == 0 && random.nextInt(3) > 0 ? Optional.empty() : Optional.of(end);
      jobs.add(
          new Truth.Job(
              one(german ? GERMAN_TITLES : TITLES),
              employers.get(i),
              one(PLACES),
              Optional.of(from),
              to,
              shuffled(DUTIES).subList(0, 1 + random.nextInt(4))));
      end = from.minusMonths(1 + random.nextInt(3));
    }
    List<Truth.Course> courses = new ArrayList<>();
    List<String> schools = shuffled(SCHOOLS);
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      YearMonth from = end.minusMonths(36);
      courses.add(
          new Truth.Course(
              schools.get(i), one(DEGREES), one(FIELDS), Optional.of(from), Optional.of(end)));
      end = from.minusMonths(3);
    }
    String mail =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[^A-Za-z]", "")
            .toLowerCase(Locale.ROOT);
    return new Truth(
        name,
        jobs.getFirst().title(),
        mail + "@example.com",
        "+49 170 " + (1000000 + random.nextInt(8999999)),
        "Berlin, Germany",
        jobs,
        courses,
        shuffled(SKILLS).subList(0, 6 + random.nextInt(9)),
        shuffled(LANGUAGES).subList(0, 1 + random.nextInt(3)));
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private List<String> shuffled(List<String> list) {
    List<String> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
