import type { CollatedFacts, CommitteeRow, Figures } from '@naerhjul/domain/report/report-facts.ts';
import { heading, table, text, type Block } from './paper.ts';
import { REPORT_WORDS, type ReportWords } from './words.ts';
import type { Lang } from '../outlet/words.ts';

/** What is told of each committee in a table. */
interface Told {
  readonly head: string;
  readonly of: (row: Pick<CommitteeRow, 'figures' | 'cases'>) => number;
}

/** The year of all committees in words, from the facts that the collated report keeps. */
export function collatedBlocks(lang: Lang, facts: CollatedFacts): readonly Block[] {
  const words = REPORT_WORDS[lang];
  const { short } = words;
  return [
    ...figures(facts, words),
    ...cases(facts, words),
    heading(words.committees),
    ...beside(facts, words, words.activity, [
      { head: short.meetings, of: ({ figures: { meetingsHeld } }) => meetingsHeld },
      { head: short.dialogues, of: ({ figures: { dialoguesCompleted } }) => dialoguesCompleted },
      { head: short.participants, of: ({ figures: { participants } }) => participants },
      { head: short.findings, of: ({ figures: { findings } }) => findings },
      { head: short.agreements, of: ({ figures: { agreementsAdopted } }) => agreementsAdopted },
    ]),
    ...beside(facts, words, words.results, [
      { head: short.cases, of: (row) => row.cases },
      { head: short.priorities, of: ({ figures: { priorities } }) => priorities },
      { head: short.settled, of: ({ figures: { settled } }) => settled },
      { head: short.carried, of: ({ figures: { carriedOver } }) => carriedOver },
      { head: short.groups, of: ({ figures: { workingGroups } }) => workingGroups },
    ]),
    ...beside(facts, words, words.cooperation, [
      { head: short.exchanges, of: ({ figures: { exchangesCarriedOut } }) => exchangesCarriedOut },
      { head: short.visits, of: ({ figures: { visitsHeld } }) => visitsHeld },
      { head: short.examples, of: ({ figures: { goodExamples } }) => goodExamples },
      { head: short.vacancies, of: ({ figures: { vacancies } }) => vacancies },
      { head: short.divergences, of: ({ figures: { divergences } }) => divergences },
    ]),
  ];
}

function figures({ sums }: CollatedFacts, words: ReportWords): readonly Block[] {
  const rows: readonly (readonly [string, keyof Figures])[] = [
    [words.more.meetingsHeld, 'meetingsHeld'],
    [words.more.extraMeetingsHeld, 'extraMeetingsHeld'],
    [words.more.meetingsCancelled, 'meetingsCancelled'],
    [words.more.dialoguesCompleted, 'dialoguesCompleted'],
    [words.participants, 'participants'],
    [words.more.findings, 'findings'],
    [words.more.agreementsAdopted, 'agreementsAdopted'],
    [words.priorities, 'priorities'],
    [words.settled, 'settled'],
    [words.carried, 'carriedOver'],
    [words.groups, 'workingGroups'],
    [words.more.exchangesCarriedOut, 'exchangesCarriedOut'],
    [words.more.visitsHeld, 'visitsHeld'],
    [words.more.goodExamples, 'goodExamples'],
    [words.more.electionsHeld, 'electionsHeld'],
    [words.more.vacancies, 'vacancies'],
    [words.more.divergences, 'divergences'],
  ];
  const columns = [
    { head: words.figure, share: 75 },
    { head: words.count, share: 25, isFigure: true },
  ];
  return [
    heading(words.figures),
    ...table(
      words.figures,
      columns,
      rows.map(([said, name]) => [said, sums[name]]),
    ),
  ];
}

function cases(facts: CollatedFacts, words: ReportWords): readonly Block[] {
  const columns = [
    { head: words.standing, share: 50 },
    { head: words.inMunicipality, share: 25, isFigure: true },
    { head: words.perCommittee, share: 25, isFigure: true },
  ];
  const rows = facts.casesByCategory.map(({ category, casesInMunicipality, casesPerCommittee }) => [
    words.categories[category],
    casesInMunicipality,
    casesPerCommittee,
  ]);
  return [
    heading(words.cases),
    text(words.shared),
    ...table(words.byCategory, columns, [...rows, [words.sum, facts.casesInMunicipality, facts.casesPerCommittee]]),
  ];
}

function beside(facts: CollatedFacts, words: ReportWords, caption: string, told: readonly Told[]): readonly Block[] {
  const columns = [
    { head: words.committee, share: 22 },
    ...told.map(({ head }) => ({ head, share: 16, isFigure: true })),
  ];
  const rows = facts.committees.map((one) => [`${one.number} ${one.name}`, ...told.map(({ of }) => of(one))]);
  const sum = [words.sum, ...told.map(({ of }) => of({ figures: facts.sums, cases: facts.casesPerCommittee }))];
  return [heading(caption, 2), ...table(caption, columns, [...rows, sum])];
}
