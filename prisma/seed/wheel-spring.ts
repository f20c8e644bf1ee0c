import type { SeedPhase } from './types.ts';

/** January to May: training, the dialogue, and what the residents make of it. */
export const SPRING: readonly SeedPhase[] = [
  {
    position: 1,
    kind: 'MEETING',
    title: { nb: 'Nærutvalgsmøte 1', nn: 'Nærutvalsmøte 1', en: 'Committee meeting 1' },
    optional: false,
    window: { kind: 'RANGE', months: [1] },
    statements: ['S2', 'S3', 'S7', 'S10', 'S42', 'S43'],
    themes: [
      {
        text: {
          nb: 'Opplæring: hva et nærutvalg er, og hva medvirkning er',
          nn: 'Opplæring: kva eit nærutval er, og kva medverknad er',
          en: 'Training: what a local committee is, and what participation is',
        },
        statements: ['S8'],
      },
      {
        text: {
          nb: 'Komme i gang med å planlegge innbyggerdialogen: noe utvalget gjør for å få vite hva som er vanskelig, hva som er mulig og hva folk trenger i kommunedelen',
          nn: 'Kome i gang med å planleggje innbyggjardialogen: noko utvalet gjer for å få vite kva som er vanskeleg, kva som er mogleg og kva folk treng i kommunedelen',
          en: 'Begin planning the dialogue: something the committee does to learn about challenges, opportunities and needs in the district',
        },
        statements: ['S9'],
      },
    ],
    responsibilities: [
      {
        actor: 'RESIDENTS',
        duty: 'ATTEND_TRAINING',
        text: {
          nb: 'Innbyggerne tar del i opplæringen.',
          nn: 'Innbyggjarane tek del i opplæringa.',
          en: 'The residents take part in the training.',
        },
        statements: ['S11'],
      },
      {
        actor: 'POLITICIANS',
        duty: 'ATTEND_TRAINING',
        text: {
          nb: 'Politikerne tar del i den samme opplæringen.',
          nn: 'Politikarane tek del i den same opplæringa.',
          en: 'The politicians take part in the same training.',
        },
        statements: ['S11'],
      },
      {
        actor: 'RESIDENTS',
        duty: 'PLAN',
        text: {
          nb: 'Innbyggerne planlegger dialogen.',
          nn: 'Innbyggjarane planlegg dialogen.',
          en: 'The residents plan the dialogue.',
        },
        statements: ['S12'],
      },
    ],
  },
  {
    position: 2,
    kind: 'DIALOGUE',
    title: {
      nb: 'Gjennomføre innbyggerdialog',
      nn: 'Gjennomføre innbyggjardialog',
      en: 'Carry out the residents’ dialogue',
    },
    optional: false,
    window: { kind: 'RANGE', months: [2, 3, 4] },
    statements: ['S2', 'S4', 'S10', 'S42', 'S43', 'S44'],
    themes: [],
    responsibilities: [
      {
        actor: 'RESIDENTS',
        duty: 'CHOOSE_METHOD',
        text: {
          nb: 'Innbyggerne bestemmer hvilke metoder de vil bruke for å få folk med.',
          nn: 'Innbyggjarane avgjer kva metodar dei vil bruke for å få folk med.',
          en: 'The residents decide which methods they use to involve people.',
        },
        statements: ['S13'],
      },
      {
        actor: 'RESIDENTS',
        duty: 'CARRY_OUT',
        text: {
          nb: 'Innbyggerne står for selve dialogen.',
          nn: 'Innbyggjarane står for sjølve dialogen.',
          en: 'The residents carry out the dialogue themselves.',
        },
        statements: ['S14'],
      },
    ],
  },
  {
    position: 3,
    kind: 'MEETING',
    title: { nb: 'Nærutvalgsmøte 2', nn: 'Nærutvalsmøte 2', en: 'Committee meeting 2' },
    optional: false,
    window: { kind: 'RANGE', months: [5] },
    statements: ['S2', 'S3', 'S7', 'S10', 'S42', 'S43', 'S46'],
    themes: [
      {
        text: {
          nb: 'Legge fram det dialogen med lokalmiljøet ga, og velge temaene utvalget vil gå videre med',
          nn: 'Leggje fram det dialogen med lokalmiljøet gav, og velje temaa utvalet vil gå vidare med',
          en: 'Present what the dialogue with the local community gave, and choose the themes to take further',
        },
        statements: ['S15'],
      },
      {
        text: {
          nb: 'Lage årets samarbeidsavtale, slik reglementet sier: sakene innbyggerne setter først, hva alle venter av arbeidsformen, og hvem som gjør hva etterpå',
          nn: 'Lage samarbeidsavtalen for året, slik reglementet seier: sakene innbyggjarane set først, kva alle ventar av arbeidsforma, og kven som gjer kva etterpå',
          en: 'Make the yearly agreement the regulation asks for: the cases the residents put first, what is expected of the way of working, and who does what next',
        },
        statements: ['S16', 'S17', 'S18'],
      },
      {
        text: {
          nb: 'Finne ut hvordan innbyggerne vil arbeide videre, etter lyst og tid. Arbeidsgrupper for enkeltsaker er én mulighet, med minst én innbygger fra utvalget og gjerne andre fra lokalmiljøet',
          nn: 'Finne ut korleis innbyggjarane vil arbeide vidare, etter lyst og tid. Arbeidsgrupper for enkeltsaker er éi moglegheit, med minst éin innbyggjar frå utvalet og gjerne andre frå lokalmiljøet',
          en: 'Find out how the residents want to work on, by interest and time. Working groups for single cases are one way, with at least one resident of the committee and perhaps others from the community',
        },
        statements: ['S19', 'S20', 'S21'],
      },
    ],
    responsibilities: [
      {
        actor: 'RESIDENTS',
        duty: 'PRESENT',
        text: {
          nb: 'Innbyggerne legger fram for politikerne hva de fikk vite i dialogen.',
          nn: 'Innbyggjarane legg fram for politikarane kva dei fekk vite i dialogen.',
          en: 'The residents tell the politicians what they learnt in the dialogue.',
        },
        statements: ['S22'],
      },
      {
        actor: 'POLITICIANS',
        duty: 'LISTEN',
        text: {
          nb: 'Politikerne lytter, både til innspillene og til det innbyggerne vil satse på.',
          nn: 'Politikarane lyttar, både til innspela og til det innbyggjarane vil satse på.',
          en: 'The politicians listen, both to the input and to what the residents want to pursue.',
        },
        statements: ['S23', 'S27'],
      },
      {
        actor: 'POLITICIANS',
        duty: 'ASK',
        text: {
          nb: 'Politikerne spør for å forstå bakgrunnen for innspillene.',
          nn: 'Politikarane spør for å forstå bakgrunnen for innspela.',
          en: 'The politicians ask, to understand what is behind the input.',
        },
        statements: ['S23'],
      },
      {
        actor: 'RESIDENTS',
        duty: 'DISCUSS',
        text: {
          nb: 'Innbyggerne drøfter sakene sammen.',
          nn: 'Innbyggjarane drøftar sakene saman.',
          en: 'The residents discuss the cases together.',
        },
        statements: ['S25'],
      },
      {
        actor: 'RESIDENTS',
        duty: 'PRIORITISE',
        text: {
          nb: 'Innbyggerne velger noen få saker, for ingen rekker alt. Et råd er én sak på lang sikt og to eller tre på kortere sikt.',
          nn: 'Innbyggjarane vel nokre få saker, for ingen rekk alt. Eit råd er éi sak på lang sikt og to eller tre på kortare sikt.',
          en: 'The residents choose a few cases, as nobody can do everything. A piece of advice: one long-term case and two or three shorter ones.',
        },
        statements: ['S24', 'S25', 'S26'],
      },
      {
        actor: 'POLITICIANS',
        duty: 'ADVISE',
        text: {
          nb: 'Politikerne gir innbyggerne råd om en klok vei videre i saken.',
          nn: 'Politikarane gir innbyggjarane råd om ein klok veg vidare i saka.',
          en: 'The politicians advise the residents on a wise way forward with the case.',
        },
        statements: ['S27'],
      },
      {
        actor: 'RESIDENTS',
        duty: 'DECIDE_FORM',
        text: {
          nb: 'Innbyggerne bestemmer hvordan de vil arbeide videre, også om de vil ha arbeidsgrupper.',
          nn: 'Innbyggjarane avgjer korleis dei vil arbeide vidare, òg om dei vil ha arbeidsgrupper.',
          en: 'The residents decide how to work on, and whether to have working groups.',
        },
        statements: ['S19', 'S20', 'S21'],
      },
      {
        actor: 'COMMITTEE',
        duty: 'AGREE',
        text: {
          nb: 'Utvalget blir enig om samarbeidsavtalen: saker, arbeidsform og hvem som gjør hva.',
          nn: 'Utvalet blir samd om samarbeidsavtalen: saker, arbeidsform og kven som gjer kva.',
          en: 'The committee agrees on the agreement: cases, way of working, and who does what.',
        },
        statements: ['S16', 'S17', 'S18'],
      },
    ],
  },
];
