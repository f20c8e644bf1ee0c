import type { SeedFlow } from './work.ts';

const COUNTY = 'Fylkeskommunen, samferdsel';
const UPKEEP = 'Virksomhet vei, natur og idrett';

/** Streets with their own measures, and what was not prioritised. */
export const MORE_FLOWS = {
  closedStreet: {
    theme: 'traffic',
    horizon: 'SHORT',
    finding: 'CHALLENGE',
    way: 'WHOLE_COMMITTEE',
    tasks: [
      ['Telle bilene som tar snarveien', 24],
      ['Legge fram saken for hovedutvalget', 79],
    ],
    advice: 'Be om en prøvestenging først, og snakk med dem som bor i gatene rundt.',
    steps: [
      [1, 'PRIORITISED', 'Trafikken ble nevnt på alle dialogkveldene'],
      [80, 'IN_TREATMENT', 'Hovedutvalget er bedt om en prøvestenging'],
      [330, 'ACHIEVED', 'Gatene er stengt for gjennomkjøring, med bom og skilt'],
    ],
  },
  humps: {
    theme: 'traffic',
    horizon: 'SHORT',
    finding: 'CHALLENGE',
    way: 'WHOLE_COMMITTEE',
    tasks: [
      ['Måle hvor fort det kjøres i rushtiden', 29],
      ['Legge fram forslag til plassering for hovedutvalget', 80],
    ],
    advice: 'Spør brannvesenet og bussene før dere foreslår hvor fartsdemperne skal ligge.',
    steps: [
      [1, 'PRIORITISED', 'Naboene har ønsket seg dette i flere år'],
      [80, 'IN_TREATMENT', 'Forslaget er lagt fram for hovedutvalget'],
      [330, 'ACHIEVED', 'Fem fartsdempere er lagt, og trafikken har gått ned'],
    ],
  },
  dropOff: {
    theme: 'traffic',
    horizon: 'SHORT',
    finding: 'CHALLENGE',
    way: 'INDIVIDUAL',
    tasks: [
      ['Telle bilene utenfor skolen om morgenen', 31],
      ['Bli enig med skolen og foreldrene om hvor bilene skal stoppe', 148],
    ],
    advice: 'Få skolen med fra starten, og prøv det i to uker før noe bygges.',
    steps: [
      [1, 'PRIORITISED', 'Mange foreldre nevnte trengselen om morgenen'],
      [60, 'WAITING', 'Kommunen ser på hvor bilene kan stoppe'],
      [190, 'ACHIEVED', 'Bilene stopper på en egen plass, og det er ikke lenger kjøring foran skoleporten'],
    ],
  },
  timetable: {
    theme: 'traffic',
    horizon: 'SHORT',
    finding: 'CHALLENGE',
    tasks: [],
    advice: 'Det er fylkeskommunen som bestiller bussene. Send med hvor mange det gjelder.',
    steps: [
      [15, 'UNDER_CONSIDERATION', 'Politikerne undersøker hvem som bestemmer rutetidene'],
      [55, 'FORWARDED', 'Fylkeskommunen har ansvaret for rutetidene', COUNTY],
    ],
  },
  playground: {
    theme: 'upkeep',
    horizon: 'SHORT',
    finding: 'CHALLENGE',
    tasks: [],
    advice: 'Dette hører til driften. Send det dit med bilder.',
    steps: [
      [12, 'UNDER_CONSIDERATION', 'Nærutvalget har vært på befaring'],
      [40, 'FORWARDED', 'Dette er vanlig vedlikehold og hører til driften', UPKEEP],
    ],
  },
  bus: {
    theme: 'traffic',
    horizon: 'SHORT',
    finding: 'CHALLENGE',
    tasks: [],
    advice: 'Det er fylkeskommunen som bestemmer over holdeplassene.',
    steps: [
      [15, 'UNDER_CONSIDERATION', 'Politikerne undersøker hvem som har ansvaret'],
      [55, 'FORWARDED', 'Fylkeskommunen har ansvaret for holdeplassene', COUNTY],
    ],
  },
  school: {
    theme: 'hub',
    horizon: 'SHORT',
    finding: 'OPPORTUNITY',
    tasks: [],
    advice: 'Snakk med rektor før saken går videre.',
    steps: [
      [25, 'UNDER_CONSIDERATION', 'Rektor er spurt'],
      [110, 'CLOSED_WITHOUT_RESULT', 'Ventilasjonen må skiftes først, og det er ikke satt av penger'],
    ],
  },
} as const satisfies Record<string, SeedFlow>;
