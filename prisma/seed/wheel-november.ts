import type { SeedPhase } from './types.ts';

/** November: how the year went, and who comes next. */
export const NOVEMBER: SeedPhase = {
  position: 7,
  kind: 'MEETING',
  title: { nb: 'Nærutvalgsmøte 4', nn: 'Nærutvalsmøte 4', en: 'Committee meeting 4' },
  optional: false,
  window: { kind: 'RANGE', months: [11] },
  statements: ['S2', 'S3', 'S7', 'S10', 'S42', 'S43', 'S46'],
  themes: [
    {
      text: {
        nb: 'Evaluere både nærutvalgsordningen og utvalgets eget år',
        nn: 'Evaluere både nærutvalsordninga og året til utvalet sjølv',
        en: 'Evaluate both the committee scheme and this committee',
      },
      statements: ['S37'],
    },
    {
      text: {
        nb: 'Gå gjennom alle saker utvalget har hatt oppe i år, og si hvordan det gikk',
        nn: 'Gå gjennom alle saker utvalet har hatt oppe i år, og seie korleis det gjekk',
        en: 'Go through every case the committee has raised this year and say how it went',
      },
      statements: ['S38'],
    },
    {
      text: {
        nb: 'Velge nye innbyggere til utvalget',
        nn: 'Velje nye innbyggjarar til utvalet',
        en: 'Elect new residents to the committee',
      },
      statements: ['S39'],
    },
  ],
  responsibilities: [
    {
      actor: 'RESIDENTS',
      duty: 'SHARE',
      text: {
        nb: 'Innbyggerne forteller hva de har erfart i året.',
        nn: 'Innbyggjarane fortel kva dei har erfart i året.',
        en: 'The residents tell what they have experienced this year.',
      },
      statements: ['S40'],
    },
    {
      actor: 'POLITICIANS',
      duty: 'SHARE',
      text: {
        nb: 'Politikerne forteller hva de har erfart i året.',
        nn: 'Politikarane fortel kva dei har erfart i året.',
        en: 'The politicians tell what they have experienced this year.',
      },
      statements: ['S40'],
    },
    {
      actor: 'RESIDENTS',
      duty: 'DISCUSS',
      text: {
        nb: 'Innbyggerne drøfter året med politikerne.',
        nn: 'Innbyggjarane drøftar året med politikarane.',
        en: 'The residents discuss the year with the politicians.',
      },
      statements: ['S40'],
    },
    {
      actor: 'POLITICIANS',
      duty: 'DISCUSS',
      text: {
        nb: 'Politikerne drøfter året med innbyggerne.',
        nn: 'Politikarane drøftar året med innbyggjarane.',
        en: 'The politicians discuss the year with the residents.',
      },
      statements: ['S40'],
    },
    {
      actor: 'RESIDENTS',
      duty: 'EVALUATE',
      text: {
        nb: 'Innbyggerne sier hva som var bra, og hva som bør bli bedre.',
        nn: 'Innbyggjarane seier kva som var bra, og kva som bør bli betre.',
        en: 'The residents say what was good and what should improve.',
      },
      statements: ['S37', 'S40'],
    },
    {
      actor: 'POLITICIANS',
      duty: 'EVALUATE',
      text: {
        nb: 'Politikerne sier hva som var bra, og hva som bør bli bedre.',
        nn: 'Politikarane seier kva som var bra, og kva som bør bli betre.',
        en: 'The politicians say what was good and what should improve.',
      },
      statements: ['S37', 'S40'],
    },
    {
      actor: 'COMMITTEE',
      duty: 'SETTLE',
      text: {
        nb: 'Utvalget gjør opp status for hver sak.',
        nn: 'Utvalet gjer opp status for kvar sak.',
        en: 'The committee settles the status of each case.',
      },
      statements: ['S38'],
    },
    {
      actor: 'COMMITTEE',
      duty: 'ELECT',
      text: {
        nb: 'Utvalget gjennomfører valget av nye innbyggere.',
        nn: 'Utvalet gjennomfører valet av nye innbyggjarar.',
        en: 'The committee holds the election of new residents.',
      },
      statements: ['S39'],
    },
    {
      actor: 'COMMITTEE',
      duty: 'SUBMIT',
      text: {
        nb: 'Utvalget sender sin egen årsrapport til politisk behandling.',
        nn: 'Utvalet sender sin eigen årsrapport til politisk handsaming.',
        en: 'The committee submits its own annual report for political treatment.',
      },
      statements: ['S41'],
    },
    {
      actor: 'COORDINATOR',
      duty: 'SUBMIT',
      text: {
        nb: 'Lokalkoordinatoren sender årets evaluering av ordningen til politisk behandling.',
        nn: 'Lokalkoordinatoren sender evalueringa av ordninga i år til politisk handsaming.',
        en: 'The coordinator submits the yearly evaluation of the scheme for political treatment.',
      },
      statements: ['S41'],
    },
  ],
};
