import type { CommitteeFacts, DivergenceFact } from '@naerhjul/domain/report/report-facts.ts';
import { figuresOf } from '@naerhjul/domain/report/report.rules.ts';
import { dayIn, type Lang } from '../outlet/words.ts';
import { heading, list, table, text, type Block } from './paper.ts';
import { filled, REPORT_WORDS, type ReportWords } from './words.ts';

interface Telling {
  readonly facts: CommitteeFacts;
  readonly words: ReportWords;
  readonly lang: Lang;
}

/** The year of one committee in words, from the facts that its report keeps. */
export function committeeBlocks(
  lang: Lang,
  facts: CommitteeFacts,
  titles: ReadonlyMap<number, string>,
): readonly Block[] {
  const telling = { facts, lang, words: REPORT_WORDS[lang] };
  return [
    ...figures(telling),
    ...members(telling),
    ...meetings(telling),
    ...dialogue(telling),
    ...agreement(telling),
    ...cases(telling),
    ...others(telling),
    ...elections(telling),
    ...divergence(telling, titles),
    ...evaluation(telling),
  ];
}

/** Two columns: what, and how many. */
const counted = (words: ReportWords) => [
  { head: words.figure, share: 75 },
  { head: words.count, share: 25, isFigure: true },
];

function figures({ facts, words }: Telling): readonly Block[] {
  const sums = figuresOf(facts);
  return [
    heading(words.figures),
    ...table(words.figures, counted(words), [
      [words.more.meetingsHeld, `${sums.meetingsHeld} ${words.of} ${facts.meetingsRequired}`],
      [words.participants, sums.participants],
      [words.more.findings, sums.findings],
      [words.allCases, facts.casesInAll],
      [words.priorities, facts.priorities],
      [words.settled, facts.settled],
      [words.carried, facts.carriedOver],
      [words.groups, facts.workingGroups],
      [words.more.vacancies, sums.vacancies],
      [words.more.divergences, sums.divergences],
    ]),
  ];
}

function members({ facts, words }: Telling): readonly Block[] {
  const { residents, politicians, youthObservers } = facts.composition;
  const trained = ({ reached, notReached }: CommitteeFacts['residentsTrained']) =>
    `${reached} ${words.of} ${reached + notReached}`;
  const rows = [
    [words.residents, residents.seats, residents.held, residents.vacant, trained(facts.residentsTrained)],
    [words.politicians, politicians.seats, politicians.held, politicians.vacant, trained(facts.politiciansTrained)],
    ...(youthObservers.seats > 0
      ? [[words.youth, youthObservers.seats, youthObservers.held, youthObservers.vacant, words.none]]
      : []),
  ];
  const columns = [
    { head: words.group, share: 32 },
    ...[words.seats, words.held, words.vacant, words.trained].map((head) => ({ head, share: 17, isFigure: true })),
  ];
  return [heading(words.members), ...table(words.members, columns, rows)];
}

function meetings({ facts, words, lang }: Telling): readonly Block[] {
  const held = figuresOf(facts).meetingsHeld;
  const columns = [
    { head: words.day, share: 30 },
    { head: words.meeting, share: 40 },
    { head: words.standing, share: 30 },
  ];
  const rows = facts.meetings.map(({ on, kind, status }) => [
    on === null ? words.undated : dayIn(on, lang),
    words.kinds[kind],
    words.meetingIs[status],
  ]);
  return [
    heading(words.meetings),
    text(filled(words.meetingsHeld, { held, required: facts.meetingsRequired })),
    ...table(words.meetings, columns, rows),
  ];
}

function dialogue({ facts: { dialogue: told }, words, lang }: Telling): readonly Block[] {
  if (told === null) return [heading(words.dialogue), text(words.noDialogue)];
  const completed = told.completedOn === null ? words.none : dayIn(told.completedOn, lang);
  return [
    heading(words.dialogue),
    text(filled(words.dialogueIs[told.status], { day: completed })),
    ...table(words.inDialogue, counted(words), [
      [words.activities, told.activities],
      [words.participants, told.participants],
      [words.challenges, told.challenges],
      [words.opportunities, told.opportunities],
      [words.needs, told.needs],
    ]),
  ];
}

function agreement({ facts, words, lang }: Telling): readonly Block[] {
  const told = facts.agreement;
  const changes = (told?.versions ?? 1) - 1;
  const later = changes === 1 ? words.changedOnce : filled(words.changed, { times: changes });
  const said =
    told === null || told.adoptedOn === null
      ? words.noAgreement
      : [filled(words.adopted, { day: dayIn(told.adoptedOn, lang) }), ...(changes > 0 ? [later] : [])].join(' ');
  return [
    heading(words.agreement),
    text(said),
    ...list([`${words.priorities}: ${facts.priorities}`, `${words.groups}: ${facts.workingGroups}`]),
  ];
}

function cases({ facts, words }: Telling): readonly Block[] {
  const hidden = facts.casesInAll - facts.cases.length;
  const columns = [
    { head: words.number, share: 16 },
    { head: words.case, share: 42 },
    { head: words.standing, share: 26 },
    { head: words.rank, share: 16, isFigure: true },
  ];
  const rows = facts.cases.map(({ number, title, category, rank }) => [
    number,
    title,
    words.categories[category],
    rank ?? words.none,
  ]);
  const byCategory = facts.casesByCategory.map(({ category, count }) => [words.categories[category], count]);
  return [
    heading(words.cases),
    ...list([
      `${words.allCases}: ${facts.casesInAll}`,
      `${words.settled}: ${facts.settled}`,
      `${words.carried}: ${facts.carriedOver}`,
    ]),
    ...(byCategory.length === 0 ? [] : [heading(words.byCategory, 2)]),
    ...table(words.byCategory, counted(words), byCategory),
    ...(rows.length === 0 ? [] : [heading(words.theCases, 2)]),
    ...(hidden > 0 ? [text(filled(words.hidden, { count: hidden }))] : []),
    ...table(words.theCases, columns, rows),
  ];
}

function others({ facts: { exchanges, visits, goodExamples }, words, lang }: Telling): readonly Block[] {
  const items = [
    ...exchanges.map(({ track, status, actualOn, plannedOn, committees }) =>
      [
        `${words.exchange} ${words.tracks[track]}`,
        words.exchangeIs[status],
        ...days(actualOn ?? plannedOn, lang),
        filled(words.withCommittees, { count: committees }),
      ].join(', '),
    ),
    ...visits.map(({ status, on, residents }) =>
      [words.visit, words.visitIs[status], ...days(on, lang), filled(words.withResidents, { count: residents })].join(
        ', ',
      ),
    ),
    ...goodExamples.map(({ title }) => filled(words.example, { title })),
  ];
  return [heading(words.others), ...(items.length === 0 ? [text(words.noOthers)] : list(items))];
}

const days = (on: CommitteeFacts['asOf'] | null, lang: Lang) => (on === null ? [] : [dayIn(on, lang)]);

function elections({ facts, words, lang }: Telling): readonly Block[] {
  const columns = [
    { head: words.day, share: 40 },
    { head: words.standing, share: 35 },
    { head: words.elected, share: 25, isFigure: true },
  ];
  const rows = facts.elections.map(({ heldOn, status, elected }) => [
    heldOn === null ? words.undated : dayIn(heldOn, lang),
    words.electionIs[status],
    elected,
  ]);
  return [
    heading(words.elections),
    ...(rows.length === 0 ? [text(words.noOthers)] : table(words.elections, columns, rows)),
  ];
}

function divergence({ facts, words }: Telling, titles: ReadonlyMap<number, string>): readonly Block[] {
  const columns = [
    { head: words.phase, share: 34 },
    { head: words.differs, share: 24 },
    { head: words.days, share: 12, isFigure: true },
    { head: words.reason, share: 30 },
  ];
  const phaseOf = ({ position }: DivergenceFact) =>
    position === null ? words.outside : [`${position}.`, titles.get(position) ?? ''].join(' ').trim();
  const rows = facts.divergence.map((one) => [
    phaseOf(one),
    words.kindsOfDivergence[one.kind],
    one.days === 0 ? words.none : one.days,
    one.reason ?? words.none,
  ]);
  return [
    heading(words.divergence),
    ...(rows.length === 0 ? [text(words.noDivergence)] : table(words.divergence, columns, rows)),
  ];
}

function evaluation({ facts: { evaluation: told }, words }: Telling): readonly Block[] {
  if (told === null) return [heading(words.evaluation), text(words.noEvaluation)];
  const { summary, byResidents, byPoliticians } = told;
  return [
    heading(words.evaluation),
    text(filled(words.contributions, { residents: byResidents, politicians: byPoliticians })),
    ...(summary === null ? [] : [text(summary)]),
  ];
}
