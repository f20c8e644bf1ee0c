import type { SeedPhase } from './types.ts';

/** August to October: the exchange and the mayor. */
export const AUTUMN: readonly SeedPhase[] = [
  {
    position: 4,
    kind: 'MEETING',
    title: { nb: 'Nærutvalgsmøte 3', nn: 'Nærutvalsmøte 3', en: 'Committee meeting 3' },
    optional: false,
    window: { kind: 'ONE_OF', months: [8, 9] },
    statements: ['S2', 'S3', 'S7', 'S10', 'S42', 'S43', 'S44', 'S46'],
    themes: [
      {
        text: {
          nb: 'Planlegge hvordan utvalget vil dele erfaringer med andre nærutvalg',
          nn: 'Planleggje korleis utvalet vil dele erfaringar med andre nærutval',
          en: 'Plan how the committee will exchange experience with other committees',
        },
        statements: ['S28'],
      },
    ],
    responsibilities: [
      {
        actor: 'RESIDENTS',
        duty: 'PLAN',
        text: {
          nb: 'Innbyggerne planlegger sammen med innbyggere i andre nærutvalg, ut fra det de trenger. De kan be naboutvalget på en prat, eller ungdommene kan treffes på en ungdomsklubb.',
          nn: 'Innbyggjarane planlegg saman med innbyggjarar i andre nærutval, ut frå det dei treng. Dei kan be naboutvalet på ein prat, eller ungdommane kan treffast på ein ungdomsklubb.',
          en: 'The residents plan with residents of other committees, by what they need. They may ask a neighbouring committee over for a talk, or the young members may meet at a youth club.',
        },
        statements: ['S29', 'S30'],
      },
      {
        actor: 'POLITICIANS',
        duty: 'PLAN',
        text: {
          nb: 'Politikerne planlegger sammen med politikere i andre nærutvalg, ut fra det de trenger.',
          nn: 'Politikarane planlegg saman med politikarar i andre nærutval, ut frå det dei treng.',
          en: 'The politicians plan with politicians of other committees, by what they need.',
        },
        statements: ['S31'],
      },
      {
        actor: 'RESIDENTS',
        duty: 'DECIDE_FORM',
        text: {
          nb: 'Innbyggerne velger selv formen på sin del.',
          nn: 'Innbyggjarane vel sjølve forma på sin del.',
          en: 'The residents choose the form of their part themselves.',
        },
        statements: ['S32'],
      },
      {
        actor: 'POLITICIANS',
        duty: 'DECIDE_FORM',
        text: {
          nb: 'Politikerne velger selv formen på sin del.',
          nn: 'Politikarane vel sjølve forma på sin del.',
          en: 'The politicians choose the form of their part themselves.',
        },
        statements: ['S32'],
      },
    ],
  },
  {
    position: 5,
    kind: 'EXCHANGE',
    title: {
      nb: 'Gjennomføre erfaringsutveksling',
      nn: 'Gjennomføre erfaringsutveksling',
      en: 'Carry out the exchange of experience',
    },
    optional: true,
    window: { kind: 'RANGE', months: [10] },
    statements: ['S2', 'S5', 'S10', 'S42', 'S43', 'S45'],
    themes: [],
    responsibilities: [
      {
        actor: 'COMMITTEE',
        duty: 'SHARE',
        text: {
          nb: 'Utvalgene snakker sammen, lærer av hverandre og løfter fram det som har gått bra.',
          nn: 'Utvala snakkar saman, lærer av kvarandre og løftar fram det som har gått bra.',
          en: 'The committees talk, learn from each other and bring out what has gone well.',
        },
        statements: ['S33'],
      },
      {
        actor: 'RESIDENTS',
        duty: 'CARRY_OUT',
        text: {
          nb: 'Innbyggerne gjør det de har planlagt.',
          nn: 'Innbyggjarane gjer det dei har planlagt.',
          en: 'The residents do what they have planned.',
        },
        statements: ['S34'],
      },
      {
        actor: 'POLITICIANS',
        duty: 'CARRY_OUT',
        text: {
          nb: 'Politikerne gjør det de har planlagt.',
          nn: 'Politikarane gjer det dei har planlagt.',
          en: 'The politicians do what they have planned.',
        },
        statements: ['S34'],
      },
    ],
  },
  {
    position: 6,
    kind: 'MAYOR_VISIT',
    title: { nb: 'Besøk av ordfører', nn: 'Besøk av ordførar', en: 'Visit by the mayor' },
    optional: true,
    window: { kind: 'RANGE', months: [10] },
    statements: ['S2', 'S5', 'S10', 'S42', 'S43', 'S45'],
    themes: [],
    responsibilities: [
      {
        actor: 'MAYOR',
        duty: 'MEET',
        text: {
          nb: 'Ordføreren møter to eller tre av innbyggerne uten fast program.',
          nn: 'Ordføraren møter to eller tre av innbyggjarane utan fast program.',
          en: 'The mayor meets two or three of the residents, with no fixed programme.',
        },
        statements: ['S36'],
      },
      {
        actor: 'LEADER',
        duty: 'MEET',
        text: {
          nb: 'Lederen er en av dem som møter ordføreren.',
          nn: 'Leiaren er ein av dei som møter ordføraren.',
          en: 'The leader is one of those who meet the mayor.',
        },
        statements: ['S36'],
      },
      {
        actor: 'RESIDENTS',
        duty: 'MEET',
        text: {
          nb: 'Innbyggerne stiller med to eller tre, lederen medregnet.',
          nn: 'Innbyggjarane stiller med to eller tre, leiaren medrekna.',
          en: 'Two or three residents come, the leader among them.',
        },
        statements: ['S36'],
      },
      {
        actor: 'RESIDENTS',
        duty: 'DISCUSS',
        text: {
          nb: 'Innbyggerne tar opp det utvalget er opptatt av, lite eller stort.',
          nn: 'Innbyggjarane tek opp det utvalet er oppteke av, lite eller stort.',
          en: 'The residents bring up what is on the committee’s mind, small or large.',
        },
        statements: ['S35'],
      },
    ],
  },
];
