/** H is refused; P blocks publishing or closing, and can be overridden with a reason; W is advice; D is plain data. */
export type Strength = 'H' | 'P' | 'W' | 'D';

interface Rule {
  readonly strength: Strength;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
  /** The statements of the source text that it comes from. */
  readonly statements: readonly string[];
  /** Where it comes from, in bokmål, when that isn't the source text. */
  readonly source?: string;
}

/** The rules of the domain. Their numbers (four meetings, two to three residents) are data of the regulation. */
export const RULES = {
  R01: {
    strength: 'H',
    nb: 'Et utvalg har ett løp for hvert år; å åpne samme år på nytt endrer ingenting.',
    nn: 'Eit utval har eitt løp for kvart år; å opne same år på nytt endrar ingenting.',
    en: 'A committee has one cycle a year; opening the same year again changes nothing.',
    statements: ['S2', 'S43'],
  },
  R02: {
    strength: 'P',
    nb: 'De ordinære møtene er holdt før året avsluttes; et ekstramøte teller aldri.',
    nn: 'Dei ordinære møta er haldne før året blir avslutta; eit ekstramøte tel aldri.',
    en: 'The ordinary meetings are held before the year closes; an extra meeting never counts.',
    statements: ['S3'],
  },
  R03: {
    strength: 'P',
    nb: 'Årets innbyggerdialog er fullført før året avsluttes; den kan bestå av flere aktiviteter.',
    nn: 'Innbyggardialogen i året er fullført før året blir avslutta; han kan bestå av fleire aktivitetar.',
    en: 'The dialogue of the year is completed before the year closes; it may consist of several activities.',
    statements: ['S4', 'S14'],
  },
  R04: {
    strength: 'P',
    nb: 'En innbyggerdialog er fullført når den har minst ett funn.',
    nn: 'Ein innbyggardialog er fullført når han har minst eitt funn.',
    en: 'A dialogue is completed with at least one finding.',
    statements: ['S9'],
  },
  R05: {
    strength: 'P',
    nb: 'De som har ansvar for innbyggerdialogen, har en innbyggerplass i utvalget den dagen.',
    nn: 'Dei som har ansvar for innbyggardialogen, har ein innbyggarplass i utvalet den dagen.',
    en: 'Those responsible for a dialogue hold a resident seat on that day.',
    statements: ['S12', 'S14'],
  },
  R06: {
    strength: 'D',
    nb: 'Utvalget velger selv de valgfrie fasene; en fase det takket nei til, er aldri forsinket og ikke et avvik.',
    nn: 'Utvalet vel sjølv dei valfrie fasane; ein fase det takka nei til, er aldri forseinka og ikkje eit avvik.',
    en: 'The committee decides on optional phases; a declined one is never late and no divergence.',
    statements: ['S5'],
  },
  R07: {
    strength: 'W',
    nb: 'En prioritert sak viser til funnene den bygger på.',
    nn: 'Ei prioritert sak viser til funna ho byggjer på.',
    en: 'A prioritised case links to the findings it rests on.',
    statements: ['S15'],
  },
  R08: {
    strength: 'H',
    nb: 'Et utvalg har én samarbeidsavtale i året; en endring er en ny versjon, og de gamle blir stående.',
    nn: 'Eit utval har éin samarbeidsavtale i året; ei endring er ein ny versjon, og dei gamle blir ståande.',
    en: 'One agreement per committee and year; a later change is a new version, and old versions stay.',
    statements: ['S16'],
  },
  R09: {
    strength: 'P',
    nb: 'En samarbeidsavtale vedtas med forventninger, arbeidsform og minst én oppgave for hver prioritert sak.',
    nn: 'Ein samarbeidsavtale blir vedteken med forventningar, arbeidsform og minst éi oppgåve for kvar prioritert sak.',
    en: 'An agreement is adopted with expectations, way of working, and at least one assignment per prioritised case.',
    statements: ['S17', 'S18'],
  },
  R10: {
    strength: 'W',
    nb: 'Om lag én sak med langt perspektiv og to til tre med kort prioriteres.',
    nn: 'Om lag éi sak med langt perspektiv og to til tre med kort blir prioriterte.',
    en: 'About one long-term and two to three short-term cases are prioritised.',
    statements: ['S24', 'S26'],
  },
  R11: {
    strength: 'H',
    nb: 'En arbeidsgruppe i arbeid har minst én sak og minst én innbygger fra utvalget.',
    nn: 'Ei arbeidsgruppe i arbeid har minst éi sak og minst éin innbyggar frå utvalet.',
    en: 'An active working group has at least one case and at least one resident member.',
    statements: ['S20', 'S21'],
  },
  R12: {
    strength: 'H',
    nb: 'En erfaringsutveksling bekreftes med minst to utvalg som begge har sagt ja.',
    nn: 'Ei erfaringsutveksling blir stadfesta med minst to utval som begge har sagt ja.',
    en: 'An exchange is confirmed with at least two committees, each of which accepted.',
    statements: ['S28', 'S30'],
  },
  R13: {
    strength: 'P',
    nb: 'Et ordførerbesøk bekreftes med ordfører og to til tre innbyggere, og lederen er blant dem.',
    nn: 'Eit ordførarbesøk blir stadfesta med ordførar og to til tre innbyggarar, og leiaren er blant dei.',
    en: "A mayor's visit is confirmed with a mayor and two to three residents, that day's leader among them.",
    statements: ['S36'],
  },
  R14: {
    strength: 'W',
    nb: 'Møte 2 holdes med funnene fra innbyggerdialogen på sakslisten.',
    nn: 'Møte 2 blir halde med funna frå innbyggardialogen på saklista.',
    en: "Meeting 2 is held with the dialogue's findings on its agenda.",
    statements: ['S22'],
  },
  R15: {
    strength: 'P',
    nb: 'Året avsluttes når hver sak i det har fått en sluttstatus eller er ført videre; oppgjøret er da låst.',
    nn: 'Året blir avslutta når kvar sak i det har fått ein sluttstatus eller er ført vidare; oppgjeret er då låst.',
    en: 'The year closes when every case in it has a closing status or is carried over; the settlement is then frozen.',
    statements: ['S38'],
  },
  R16: {
    strength: 'W',
    nb: 'En evaluering har bidrag fra både innbyggere og politikere.',
    nn: 'Ei evaluering har bidrag frå både innbyggarar og politikarar.',
    en: 'An evaluation has contributions from both groups.',
    statements: ['S37', 'S40'],
  },
  R17: {
    strength: 'H',
    nb: 'Valg fyller bare innbyggerplasser; avsluttede verv blir stående som historie.',
    nn: 'Val fyller berre innbyggarplassar; avslutta verv blir ståande som historie.',
    en: 'Elections fill resident seats only; ended memberships stay as history.',
    statements: ['S39'],
  },
  R18: {
    strength: 'W',
    nb: 'Sammensetningen følger reglementet som gjelder den dagen; en ledig plass vises.',
    nn: 'Samansetjinga følgjer reglementet som gjeld den dagen; ein ledig plass blir vist.',
    en: 'Composition follows the regulation in force that day; a vacancy is shown, not hidden.',
    statements: [],
    source:
      'Reglementet for nærutvalgene, som årshjulet viser til («jf. reglement»): hvor mange plasser hver gruppe har.',
  },
  R19: {
    strength: 'H',
    nb: 'Årsrapport og evaluering av ordningen går fra utkast til oversendt til behandlet.',
    nn: 'Årsrapport og evaluering av ordninga går frå utkast til oversend til handsama.',
    en: 'Report and scheme evaluation go from draft to submitted to treated.',
    statements: ['S41'],
  },
  R20: {
    strength: 'H',
    nb: 'En statusendring er en hendelse som blir stående; en retting er en ny hendelse som viser til den den retter.',
    nn: 'Ei statusendring er ei hending som blir ståande; ei retting er ei ny hending som viser til den ho rettar.',
    en: 'A status change is an event that stays; a correction is a new event that names what it corrects.',
    statements: ['S38'],
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

/** The rule with this id, if there is one. */
export function ruleWith(id: string): RuleId | undefined {
  return RULE_IDS.find((one) => one === id);
}
