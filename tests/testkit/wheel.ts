/** The seven-phase wheel of the source text, in short: fit for addPhaseTemplate. */
export const SEVEN_PHASES = [
  {
    kind: 'MEETING',
    title: { nb: 'Nærutvalgsmøte 1', nn: 'Nærutvalsmøte 1', en: 'Committee meeting 1' },
    window: { kind: 'RANGE', months: [1] },
    themes: [
      { text: { nb: 'Opplæring om nærutvalget', nn: 'Opplæring om nærutvalet' }, statements: ['S3'] },
      { text: { nb: 'Planlegge innbyggerdialog', en: 'Plan the dialogue' } },
    ],
    responsibilities: [
      { actor: 'RESIDENTS', duty: 'PLAN', text: { nb: 'Innbyggerne planlegger dialogen' } },
      { actor: 'POLITICIANS', duty: 'ATTEND_TRAINING', text: { nb: 'Politikerne får opplæring' } },
    ],
  },
  { kind: 'DIALOGUE', title: { nb: 'Gjennomføre innbyggerdialog' }, window: { kind: 'RANGE', months: [2, 3, 4] } },
  { kind: 'MEETING', title: { nb: 'Nærutvalgsmøte 2' }, window: { kind: 'RANGE', months: [5] } },
  { kind: 'MEETING', title: { nb: 'Nærutvalgsmøte 3' }, window: { kind: 'ONE_OF', months: [8, 9] } },
  {
    kind: 'EXCHANGE',
    title: { nb: 'Gjennomføre erfaringsutveksling' },
    optional: true,
    window: { kind: 'RANGE', months: [10] },
  },
  { kind: 'MAYOR_VISIT', title: { nb: 'Besøk av ordfører' }, optional: true, window: { kind: 'RANGE', months: [10] } },
  { kind: 'MEETING', title: { nb: 'Nærutvalgsmøte 4' }, window: { kind: 'RANGE', months: [11] } },
] as const;

/** The numbers of Drammen's regulation. */
export const REGULATION = {
  title: 'Reglement for nærutvalg',
  validFrom: '2020-01-01',
  ordinaryMeetings: 4,
  dialogues: 1,
  politicianSeats: 3,
  residentSeats: 8,
  longTermCasesMin: 1,
  longTermCasesMax: 1,
  shortTermCasesMin: 2,
  shortTermCasesMax: 3,
  visitResidentsMin: 2,
  visitResidentsMax: 3,
} as const;
