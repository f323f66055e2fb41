package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import java.util.Optional;

/// What a word beside a sum of money tells about it, with the words that tell it.
///
/// A phrase stands on one line, or between bars.
enum PayCue {
  /// Base pay.
  BASE(
      """
      salary | salaries | base | base pay | base salary | base compensation | base comp | pay | pays
      pay range | pay band | pay rate | pay scale | paying | payrate | compensation | comp | wage
      wages | remuneration | rate | rates | ctc | salary band | earn | earns | earning | earnings
      hiring range | hourly rate | day rate | paid hourly | paid at | paid between | annual package
      salary package | take home pay | gross | per annum | per hour | an hour | hourly | salaried
      gehalt | jahresgehalt | grundgehalt | monatsgehalt | bruttogehalt | jahresbruttogehalt
      bruttojahresgehalt | basisgehalt | festgehalt | fixgehalt | fixum | fixgehälter | gehaltsspanne | gehaltsrahmen | vergütung | verdienst | bezahlung
      entgelt | lohn | stundenlohn | bruttolohn | monatslohn | brutto | mindestgehalt
      rémunération | salaire | salaires | brut | fixe | package annuel
      salario | salarios | sueldo | remuneración | retribución | bruto | brutos | banda salarial
      salário | remuneração | faixa salarial
      salaris | bruto per maand | uurloon | jaarsalaris | maandsalaris | loon
      retribuzione | ral | stipendio lordo | lordi
      lön | løn | lønn | wynagrodzenie | palkka | månadslön | pensja | widełki
      """),

  /// Base pay with what is paid on reaching goals.
  ON_TARGET(
      """
      ote | on target earnings | on target earning | on target | on track earnings | target earnings
      on target compensation | target compensation | target total cash | total target cash
      total target compensation | target total compensation | total cash | total cash compensation
      target cash | target cash compensation | target annual compensation | target pay
      total target earnings | on target commission | earning potential | earnings potential
      first year earnings | annual target compensation | zielgehalt | zieleinkommen | otes
      realistic earnings | expected earnings | average earnings | uncapped earnings | total on target
      estimated total earnings | potential earnings | can earn | could earn | earn up to | ttc
      on target wage | on target wages | on target pay | on target salary | on target income
      salary including commission | variable at target | total earnings | annual earnings
      estimated total compensation | total compensation at target | total compensation at plan
      total annual compensation at target
      """),

  /// Part of what is paid, but no base pay: tells so only right beside the sum.
  PART(
      """
      bonus | bonuses | equity | stock | stocks | stock options | options | rsu | rsus | shares
      commission | commissions | variable | variable pay | variable compensation | incentive
      incentives | sign on | signing | signing bonus | sign on bonus | signon | joining bonus
      retention | retention bonus | overtime | prime | primes | bonos | gratification | tips
      differential | premium | profit sharing | performance bonus | merit | raise | raises
      annual bonus | target bonus | bonus target | bonus potential | spiff | spiffs | allowances
      year end bonus | bono | comisiones | provision | boni | actions | bspce | esop | tokens
      equity grant | grant | vesting | vest | vests | cliff
      """),

  /// Money that is not the candidate's pay.
  OTHER(
      """
      raised | raising | funding | funded | fundraise | series a | series b | series c | series d
      series e | seed | valuation | valued | revenue | revenues | arr | mrr | nrr | gmv | aum | acv
      acvs | tcv | budget | budgets | stipend | stipends | allowance | reimbursement
      reimbursements | reimburse | reimbursed | reimburses | referral | referrals | 401k | match
      matching | donate | donated | donation | donations | investment | investments | invested
      investors | backed | quota | quotas | portfolio | saved | saves | savings | deductible
      deductibles | per diem | deal | deals | spend | spending | spent | fee | fees | learning
      wellness | wellbeing | insurance | coverage | credit | credits | prize | award | awards
      gift | loan | loans | lending | lent | in sales | customers | clients | merchants | market
      industry | transactions | transaction | payments | volume | cost | costs | assets | invoices
      price | prices | priced | tickets | relocation | housing | equipment | laptop | home office
      tuition | hsa | fsa | retirement | pension | per person | profit | profits | ebitda
      processed | closed | closing | sold | selling | worth | managing | managed | exit | exits
      bounty | scholarship | commuter | phone | internet | gym | travel | meals | meal | lunch
      lunches | food | childcare | fertility | adoption | therapy | coaching
      professional development | conference | conferences | purchase | purchases | pipeline
      bookings | contracts | contract value | contract size | average contract | subscription
      ad spend | media spend | program spend | round | assets under management | capital
      anniversary | discount | discounts | fund | voucher | vouchers | per employee | coworking
      month in | grants | prizes | donating | account value | order value | basket | sales quota
      budget of | p l | turnover | growth from | from 0 | net worth | per user | per seat | life
      life insurance | benefit | contribution | contributes | contribute | contributions | hra
      chiffre d affaires | levée | levé | umsatz | finanzierung | facturación | inversión
      tickets restaurant | ticket restaurant | dépenses | spende | prämie | zuschuss | zuschuss zu
      finder | savings of | annual spend | penalty | penalties | damages | fine | fines
      midpoint | poverty | threshold | minimum wage | application fee | deposit | rent | mortgage
      utilities | toward | towards | reward | rewards | challenge | take home exercise | exercise
      """),

  HOUR(
      """
      hourly | per hour | an hour | hour rate | hourly rate | p h | ph | per hr | each hour
      pro stunde | stundenlohn | die stunde | par heure | de l heure | por hora | la hora | per uur
      uurloon | all ora | hora | heure
      """),
  DAY(
      """
      per day | daily | a day | day rate | daily rate | each day | pro tag | tagessatz | par jour
      por día | al día | por dia | per dag | dagtarief | tjm
      """),
  WEEK(
      """
      per week | weekly | a week | each week | pro woche | par semaine | por semana | per wk
      """),
  MONTH(
      """
      per month | monthly | a month | each month | pcm | pm | monthly salary | pro monat | im monat
      monatlich | monatsgehalt | monatslohn | par mois | mensuel | mensuels | por mes | al mes
      mensual | mensuales | mensal | mensais | por mês | ao mês | per maand | maandsalaris | al mese
      mensili | miesięcznie | månadslön | i månaden | kk | per mo | p m
      """),
  YEAR(
      """
      per year | per annum | annual | annually | annualized | annualised | a year | yearly | p.a | pa
      p a | each year | per yr | annum | annual salary | pro jahr | im jahr | jährlich
      jahresgehalt | jahresbruttogehalt | bruttojahresgehalt | par an | annuel | annuels | par année
      por año | al año | anual | anuales | por ano | ao ano | per jaar | jaarsalaris | all anno
      annui | annuo | ral | ctc | rocznie | lpa
      """),

  /// The sum is the most that is paid.
  UP_TO(
      """
      up to | upto | bis zu | maximum | maximum of | max | jusqu à | jusqu | hasta | até | tot
      no more than | capped at | as high as | topping out at | fino a | under
      """),

  /// The sum is the least that is paid.
  FROM(
      """
      from | starting at | starts at | start at | starting from | starts from | start from
      beginning at | begins at | minimum | minimum of | min | at least | ab | à partir de
      partir de | desde | a partir de | dès | vanaf | od | north of | over | above | more than
      upwards of | mindestens | a partire da | no less than | not less than
      """);

  private final String phrases;

  PayCue(String phrases) {
    this.phrases = phrases;
  }

  String phrases() {
    return phrases;
  }

  Optional<PayPeriod> period() {
    return switch (this) {
      case HOUR -> Optional.of(PayPeriod.HOUR);
      case DAY -> Optional.of(PayPeriod.DAY);
      case WEEK -> Optional.of(PayPeriod.WEEK);
      case MONTH -> Optional.of(PayPeriod.MONTH);
      case YEAR -> Optional.of(PayPeriod.YEAR);
      case BASE, ON_TARGET, PART, OTHER, UP_TO, FROM -> Optional.empty();
    };
  }
}
