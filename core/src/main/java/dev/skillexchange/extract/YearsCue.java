package dev.skillexchange.extract;

/// The words by which years of experience are told from other years; phrases stand on a line or
/// between bars.
enum YearsCue {
  /// The words that a number of years ends in.
  YEARS(
      """
      years | year | yrs | yr | yoe | y o e | jahre | jahren | jahr | ans | années | años
      año | anos | ano | jaar | anni | lat | lata | års | år
      """),

  /// Ten years each.
  DECADES(
      """
      decade | decades
      """),

  /// "A decade" is one.
  ARTICLE(
      """
      a | one
      """),

  /// That the years are of experience.
  EXPERIENCE(
      """
      experience | experiences | experienced | exp | erfahrung | yoe | y o e
      berufserfahrung | praxiserfahrung | expérience | experiencia | experiência | ervaring
      werkervaring | esperienza | doświadczenia | erfarenhet | expertise | track record
      background | practice | hands on | working in | working with | working as | pqe
      führungserfahrung | in a similar role | in a similar position | in the industry
      """),

  /// What may follow among requirements, where experience is not named: "5+ years in sales".
  GOES_ON(
      """
      of | in | as | with | at | using | on | working | building | leading | managing
      selling | developing | designing | running | professional | relevant | related | prior
      full | post | within | work | hands | in depth | progressive | industry | software
      engineering | sales | direct | total | overall | combined | experience | exp | minimum
      or | doing | owning | shipping | writing | supporting | driving | creating
      delivering | practicing | teaching | operating | administering | automating | coding
      programming | marketing | recruiting | closing | training | focussed | focused | spent
      implementing | overseeing | handling | serving | performing | conducting | required
      for | proven | successful | demonstrated
      """),

  /// How long something took: "in three years".
  SPAN(
      """
      in | just | by | within | nach | après
      """),

  /// Before a number of years that is no experience: "the last 5 years".
  NOT_BEFORE(
      """
      last | past | next | first | every | within | over the next | founded | vesting
      vests | age | aged | in just | after | under | previous | for over | since | top
      grade | tier
      """),

  /// Behind years that are no experience: "4 years of college".
  NOT_BEHIND(
      """
      old | ago | of age | in business | anniversary | warranty | degree | college
      university | diploma | bachelor | program | programme | contract | term | vesting
      vest | cliff | plan | commitment | history | in a row | apprenticeship | master
      fixed term | from now | after graduation | in the making | runway | of runway
      of history | of school | of college | of university | of education | mba | alt
      of service | of cash | of age or older | to come | post graduation | and older
      """),

  /// Fields of work that begin like words of [#NOT_BEHIND].
  FIELD(
      """
      in business intelligence | in business development | in business analysis
      in business analytics | in business operations | in business administration
      in business consulting | in business systems | in business strategy
      in business process | in business or data | in business and data | program management
      programme management | contract management | contract negotiation | plan review
      """),

  /// The number is the most.
  UP_TO(
      """
      up to | less than | max | maximum | maximum of | bis zu | no more than | at most
      jusqu à | hasta | até | fewer than
      """),

  /// The number is the least, as requirements say it.
  AT_LEAST(
      """
      at least | minimum | minimum of | min | mindestens | au moins | over | al menos
      mínimo | pelo menos | minimaal | more than
      """),

  /// The years are of all that one did.
  OVERALL(
      """
      total | overall | in total | gesamt
      """),

  /// Before years that are only welcome.
  WELCOME_BEFORE(
      """
      preferred | preferably | prefer | ideally | bonus | desirable | desired | plus
      nice to have | idealerweise | idéalement
      """),

  /// Behind years that are only welcome, in the same clause.
  WELCOME_BEHIND(
      """
      preferred | a plus | is a plus | desirable | desired | nice to have | an asset
      a bonus | an advantage | von vorteil | un plus
      """),

  /// The sentence may be about the employer's own years.
  OURS(
      """
      we have | we ve | our team | our founders | founders | our | founder | company | ceo
      cto | team has | team with | we bring | we grew | we ve grown | has spent | spent
      years we | he | she | co founder | co founders
      """),

  /// The sentence says whom one looks for.
  SOUGHT(
      """
      looking for | you | you ll | you have | you bring | candidate | candidates | must
      required | requires | ideal | seeking | someone | hiring | need | requirements
      qualifications | minimum | at least | suchen | du | yoe
      """);

  private final String phrases;

  YearsCue(String phrases) {
    this.phrases = phrases;
  }

  String[] phrases() {
    return phrases.strip().split("\\s*[|\n]\\s*", -1);
  }
}
