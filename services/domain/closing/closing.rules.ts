import type { Day } from '../calendar.ts';
import { lacksOfDialogue } from '../dialogue/dialogue.rules.ts';
import { lacksOfHearing } from '../agenda/proposals.rules.ts';
import { silentGroups } from '../evaluation/evaluation.rules.ts';
import { lacksOfCase, lacksOfYear, prioritisedOf, type Span } from '../priority/priority.rules.ts';
import { outcomeOf } from '../settlement/settlement.rules.ts';
import type { Group } from '../seat/composition.rules.ts';
import type { RuleId } from '../rule/rules.ts';
import type { ClosingFacts } from './closing-facts.ts';

export type ChecklistStatus = 'KEPT' | 'LACKING' | 'OVERRIDDEN';

/** So many of something, and how many there are to be. */
export interface Figure {
  readonly what: string;
  readonly count: number;
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** What a rule says of closing the year. */
export interface ChecklistRow {
  readonly rule: RuleId;
  /** What it does to the closing: blocks it (P), is advice (W), or is told only (D). */
  readonly strength: 'P' | 'W' | 'D';
  readonly status: ChecklistStatus;
  /** What is lacking, each a word of its own, or the number of a case. */
  readonly lacks: readonly string[];
  readonly figures: readonly Figure[];
  /** The cases that lack something. */
  readonly caseIds: readonly string[];
  readonly override: { readonly reason: string; readonly decidedOn: Day } | null;
}

interface Found {
  readonly lacks: readonly string[];
  readonly figures?: readonly Figure[];
  readonly caseIds?: readonly string[];
}

type Check = (facts: ClosingFacts) => Found | null;

/** The rules that keep a year open until they are kept or set aside with a reason. */
export const BLOCKING = {
  R02: ({ meetings }) => {
    const figure = count('meetingsHeld', meetings.held, { min: meetings.required, max: null });
    return { lacks: when(tooFew(figure), 'meetings'), figures: [figure] };
  },
  R03: ({ dialogue, dialoguesRequired }) => {
    const completed = dialogue?.completed === true ? 1 : 0;
    // A committee has one dialogue a year, so a regulation asks for it or doesn't.
    const figure = count('dialoguesCompleted', completed, { min: Math.min(dialoguesRequired, 1), max: null });
    if (!tooFew(figure)) return { lacks: [], figures: [figure] };
    return { lacks: [dialogue === null ? 'dialogue' : 'completion'], figures: [figure] };
  },
  R04: ({ dialogue, dialoguesRequired }) => {
    const findings = dialogue?.findings ?? 0;
    const asked = dialogue !== null || dialoguesRequired > 0;
    return {
      lacks: asked ? lacksOfDialogue(findings) : [],
      figures: [count('findings', findings, { min: asked ? 1 : 0, max: null })],
    };
  },
  R15: ({ cases }) => {
    const open = cases.filter(({ category, said }) => outcomeOf(category, said) === null);
    const all = cases.length;
    return {
      lacks: open.map(({ number }) => number),
      figures: [count('casesSettled', all - open.length, { min: all, max: all })],
      caseIds: open.map(({ id }) => id),
    };
  },
} as const satisfies Partial<Record<RuleId, Check>>;

export type BlockingRule = keyof typeof BLOCKING;

const ADVISING: Partial<Record<RuleId, Check>> = {
  R01: ({ earlierOpen }) =>
    earlierOpen.length === 0 ? null : { lacks: earlierOpen.map((year) => `earlierYear:${year}`) },
  R07: ({ priorities }) => {
    const bare = priorities.filter(({ findings }) => lacksOfCase(findings).length > 0);
    const all = priorities.length;
    return {
      lacks: bare.map(({ number }) => number),
      figures: [count('casesWithFindings', all - bare.length, { min: all, max: all })],
      caseIds: bare.map(({ id }) => id),
    };
  },
  R08: ({ agreement }) => ({
    lacks: { NONE: ['agreement'], DRAFT: ['adoption'], ADOPTED: [] }[agreement],
    figures: [count('agreementsAdopted', agreement === 'ADOPTED' ? 1 : 0, { min: 1, max: 1 })],
  }),
  R10: ({ priorities, advised }) => {
    if (advised === null) return null;
    const horizons = priorities.map(({ horizon }) => horizon);
    return {
      lacks: lacksOfYear(horizons, advised),
      figures: [
        count('longTermCases', prioritisedOf('LONG', horizons), advised.longTerm),
        count('shortTermCases', prioritisedOf('SHORT', horizons), advised.shortTerm),
      ],
    };
  },
  R14: ({ meetingAfterDialogue: meeting }) => {
    if (meeting === null) return null;
    if (!meeting.held) return { lacks: ['meeting'] };
    return { lacks: lacksOfHearing([meeting]) };
  },
  R16: ({ contributions }) => {
    if (contributions === null) return { lacks: ['evaluation'] };
    const silent = silentGroups(contributions);
    return { lacks: silent, figures: [count('groupsContributed', 2 - silent.length, { min: 2, max: 2 })] };
  },
  R17: ({ election }) => {
    if (!election.expected && !election.held) return null;
    return { lacks: when(!election.held, 'election') };
  },
  R18: ({ composition: { residents, politicians, lacks } }) => ({
    lacks,
    figures: [seatsOf('residentSeats', residents), seatsOf('politicianSeats', politicians)],
  }),
};

const TELLING: Partial<Record<RuleId, Check>> = {
  R19: ({ report }) => ({
    // It is treated once the year is closed, so it need only be on its way.
    lacks: { NONE: ['report'], DRAFT: ['submission'], SUBMITTED: [], TREATED: [] }[report],
  }),
};

/** What closing the year asks for, rule by rule: those that block first, then advice, then what is told only. */
export function closingChecklist(facts: ClosingFacts): readonly ChecklistRow[] {
  return [...rowsOf(BLOCKING, 'P', facts), ...rowsOf(ADVISING, 'W', facts), ...rowsOf(TELLING, 'D', facts)];
}

/** Whether a rule blocks the closing of a year. */
export function blocksClosing(rule: string): rule is BlockingRule {
  return Object.hasOwn(BLOCKING, rule);
}

/** The rules that keep the year open. */
export function inTheWay(rows: readonly ChecklistRow[]): readonly ChecklistRow[] {
  return rows.filter(({ strength, status }) => strength === 'P' && status === 'LACKING');
}

function rowsOf(
  checks: Partial<Record<RuleId, Check>>,
  strength: ChecklistRow['strength'],
  facts: ClosingFacts,
): readonly ChecklistRow[] {
  return (Object.keys(checks) as RuleId[]).flatMap((rule) => {
    const found = checks[rule]?.(facts) ?? null;
    if (found === null) return [];
    const { lacks, figures = [], caseIds = [] } = found;
    const setAside = facts.overrides.findLast((one) => one.rule === rule);
    const override = setAside ? { reason: setAside.reason, decidedOn: setAside.decidedOn } : null;
    const status = lacks.length === 0 ? 'KEPT' : strength === 'P' && override ? 'OVERRIDDEN' : 'LACKING';
    return [{ rule, strength, status, lacks, figures, caseIds, override }];
  });
}

function count(what: string, counted: number, { min, max }: Span): Figure {
  return { what, count: counted, atLeast: min, atMost: max };
}

function seatsOf(what: string, { held, required, seats }: Group): Figure {
  const asked = required ?? seats;
  return count(what, held, { min: asked, max: asked });
}

function tooFew({ count: counted, atLeast }: Figure): boolean {
  return counted < atLeast;
}

function when(lacking: boolean, word: string): readonly string[] {
  return lacking ? [word] : [];
}
