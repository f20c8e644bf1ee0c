import type { SeedCase } from './work.ts';

/** What came up in the dialogues; each committee has some of it in each year, about places of its own. */
export const CASES: readonly SeedCase[] = [
  {
    theme: 'hub',
    horizon: 'LONG',
    finding: ['NEED', 'Det mangler et sted i {sted} der folk kan møtes uten å måtte kjøpe noe.'],
    title: 'Nærmiljøhus i {sted}',
    steps: [
      [1, 'PRIORITISED', 'Innbyggerne satte saken først'],
      [45, 'IN_PROGRESS', 'Tre mulige lokaler er besøkt'],
      [160, 'WAITING', 'Kommunen regner på kostnadene ved å leie'],
      [420, 'IN_TREATMENT', 'Lagt fram for formannskapet sammen med budsjettet'],
    ],
  },
  {
    theme: 'youth',
    horizon: 'SHORT',
    finding: ['NEED', 'Ungdom i {sted} sier at det ikke finnes noe sted å være om kvelden.'],
    title: 'Åpen ungdomskveld i {sted}',
    steps: [
      [1, 'PRIORITISED', 'Ungdommene fortalte selv på møtet hvorfor det haster'],
      [30, 'IN_PROGRESS', 'Frivillige har meldt seg til å være vakter'],
      [150, 'ACHIEVED', 'Åpent hver fredag, og om lag førti ungdommer kommer'],
    ],
  },
  {
    theme: 'traffic',
    horizon: 'SHORT',
    finding: ['CHALLENGE', 'Bilene kjører for fort der barna krysser veien i {sted}.'],
    title: 'Opphøyd gangfelt ved skoleveien i {sted}',
    steps: [
      [1, 'PRIORITISED', 'Flest innbyggere nevnte skoleveien'],
      [60, 'WAITING', 'Kommunen måler farten i to uker'],
      [190, 'ACHIEVED', 'Gangfeltet er hevet og merket opp'],
    ],
  },
  {
    theme: 'upkeep',
    horizon: 'SHORT',
    finding: ['CHALLENGE', 'Lekeplassen i {sted} har husker som ikke kan brukes.'],
    title: 'Reparasjon av lekeplassen i {sted}',
    steps: [
      [12, 'UNDER_CONSIDERATION', 'Nærutvalget har vært på befaring'],
      [40, 'FORWARDED', 'Dette er vanlig vedlikehold og hører til driften', 'Virksomhet vei, natur og idrett'],
    ],
  },
  {
    theme: 'green',
    horizon: 'SHORT',
    finding: ['OPPORTUNITY', 'Stien ved {sted} kan bli en turvei for alle med lite arbeid.'],
    title: 'Merket turvei ved {sted}',
    steps: [
      [1, 'PRIORITISED', 'Mange vil være med på dugnad'],
      [90, 'IN_PROGRESS', 'Første dugnad er holdt, og halve stien er ryddet'],
      [510, 'ACHIEVED', 'Turveien er merket og åpnet med felles tur'],
    ],
  },
  {
    theme: 'traffic',
    horizon: 'LONG',
    finding: ['CHALLENGE', 'Det er ikke fortau hele veien mellom {sted} og bussen.'],
    title: 'Sammenhengende fortau til holdeplassen i {sted}',
    steps: [
      [20, 'UNDER_CONSIDERATION', 'Politikerne rådet til å se saken sammen med trafikksikkerhetsplanen'],
      [75, 'WAITING', 'Spilt inn til rulleringen av trafikksikkerhetsplanen'],
    ],
  },
  {
    theme: 'upkeep',
    horizon: 'SHORT',
    finding: ['NEED', 'Lyset på gangveien i {sted} er ofte borte om vinteren.'],
    title: 'Lys på gangveien i {sted}',
    steps: [
      [1, 'PRIORITISED', 'Kan gjøres før vinteren'],
      [35, 'IN_PROGRESS', 'Alle stolper uten lys er tegnet inn på kart'],
      [130, 'ACHIEVED', 'Nye lamper er satt opp'],
    ],
  },
  {
    theme: 'hub',
    horizon: 'SHORT',
    finding: ['OPPORTUNITY', 'Skolen i {sted} står tom om kvelden og kan brukes av flere.'],
    title: 'Skolen i {sted} åpen for lag og naboer om kvelden',
    steps: [
      [25, 'UNDER_CONSIDERATION', 'Rektor er spurt'],
      [110, 'CLOSED_WITHOUT_RESULT', 'Ventilasjonen må skiftes først, og det er ikke satt av penger'],
    ],
  },
];

/** How many of the cases come up in each year, from the first one a committee has. */
export const CASES_PER_YEAR: Readonly<Record<number, number>> = { 2024: 3, 2025: 2, 2026: 2 };

/** What the dialogue was carried out as, by turns. */
export const METHODS = ['OPEN_MEETING', 'WALK', 'STAND', 'WORKSHOP', 'SCHOOL_VISIT', 'SURVEY', 'GUEST_TABLE'] as const;

export const AIMS = [
  'Hva skal til for at flere møtes i nærmiljøet?',
  'Hvor føles det utrygt å gå og sykle, og hva kan gjøres?',
  'Hva ønsker barn og unge seg der de bor?',
  'Hvilke steder er det verdt å ta vare på?',
] as const;

export const QUESTIONS = [
  ['Hvor mange nevnte dette?', 'Om lag en tredel av dem vi snakket med.'],
  ['Gjelder det hele året?', 'Mest fra oktober til mars.'],
  ['Har noen prøvd dette før?', 'Ja, for noen år siden, men uten å spørre ungdommene.'],
] as const;
