import type { SeedWheel } from './types.ts';

/** A smaller, invented wheel: five phases, and a last one that runs over the turn of the year. */
export const LIER_WHEEL: SeedWheel = {
  title: { nb: 'Årshjul for nærutvalg i Lier', nn: 'Årshjul for nærutval i Lier', en: 'Annual wheel in Lier' },
  version: 1,
  firstYear: 2026,
  source: 'Oppdiktet eksempel',
  phases: [
    {
      position: 1,
      kind: 'MEETING',
      title: { nb: 'Oppstartsmøte', nn: 'Oppstartsmøte', en: 'First meeting' },
      optional: false,
      window: { kind: 'RANGE', months: [2] },
      statements: [],
      themes: [
        {
          text: { nb: 'Bli kjent og legge en plan', nn: 'Bli kjende og leggje ein plan', en: 'Meet and make a plan' },
          statements: [],
        },
      ],
      responsibilities: [
        {
          actor: 'COORDINATOR',
          duty: 'SUPPORT',
          text: {
            nb: 'Koordinatoren hjelper utvalget i gang.',
            nn: 'Koordinatoren hjelper utvalet i gang.',
            en: 'The coordinator helps the committee to get started.',
          },
          statements: [],
        },
      ],
    },
    {
      position: 2,
      kind: 'DIALOGUE',
      title: { nb: 'Åpen dag i nærmiljøet', nn: 'Open dag i nærmiljøet', en: 'Open day in the neighbourhood' },
      optional: false,
      window: { kind: 'RANGE', months: [3, 4, 5] },
      statements: [],
      themes: [],
      responsibilities: [
        {
          actor: 'COMMITTEE',
          duty: 'CARRY_OUT',
          text: {
            nb: 'Hele utvalget tar imot folk og noterer innspill.',
            nn: 'Heile utvalet tek imot folk og noterer innspel.',
            en: 'The whole committee welcomes people and writes down their input.',
          },
          statements: [],
        },
      ],
    },
    {
      position: 3,
      kind: 'MEETING',
      title: { nb: 'Sommermøte', nn: 'Sommarmøte', en: 'Summer meeting' },
      optional: false,
      window: { kind: 'RANGE', months: [6] },
      statements: [],
      themes: [
        {
          text: { nb: 'Velge årets saker', nn: 'Velje sakene for året', en: 'Choose the cases of the year' },
          statements: [],
        },
      ],
      responsibilities: [
        {
          actor: 'RESIDENTS',
          duty: 'PRIORITISE',
          text: {
            nb: 'Innbyggerne velger sakene.',
            nn: 'Innbyggjarane vel sakene.',
            en: 'The residents choose the cases.',
          },
          statements: [],
        },
        {
          actor: 'POLITICIANS',
          duty: 'ADVISE',
          text: { nb: 'Politikerne gir råd.', nn: 'Politikarane gir råd.', en: 'The politicians give advice.' },
          statements: [],
        },
      ],
    },
    {
      position: 4,
      kind: 'EXCHANGE',
      title: { nb: 'Høsttreff for utvalgene', nn: 'Hausttreff for utvala', en: 'Autumn gathering' },
      optional: true,
      window: { kind: 'ONE_OF', months: [9, 11] },
      statements: [],
      themes: [],
      responsibilities: [
        {
          actor: 'COMMITTEE',
          duty: 'SHARE',
          text: {
            nb: 'Utvalgene viser hverandre noe de har fått til.',
            nn: 'Utvala viser kvarandre noko dei har fått til.',
            en: 'The committees show each other something that worked.',
          },
          statements: [],
        },
      ],
    },
    {
      position: 5,
      kind: 'MEETING',
      title: { nb: 'Årsmøte', nn: 'Årsmøte', en: 'Annual meeting' },
      optional: false,
      window: { kind: 'RANGE', months: [12, 1] },
      statements: [],
      themes: [
        {
          text: { nb: 'Se tilbake på året', nn: 'Sjå attende på året', en: 'Look back on the year' },
          statements: [],
        },
      ],
      responsibilities: [
        {
          actor: 'RESIDENTS',
          duty: 'EVALUATE',
          text: {
            nb: 'Innbyggerne sier hva de mener om året.',
            nn: 'Innbyggjarane seier kva dei meiner om året.',
            en: 'The residents say what they think of the year.',
          },
          statements: [],
        },
        {
          actor: 'POLITICIANS',
          duty: 'EVALUATE',
          text: {
            nb: 'Politikerne sier hva de mener om året.',
            nn: 'Politikarane seier kva dei meiner om året.',
            en: 'The politicians say what they think of the year.',
          },
          statements: [],
        },
      ],
    },
  ],
};
