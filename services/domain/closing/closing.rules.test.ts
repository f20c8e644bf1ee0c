import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { RULES, type RuleId } from '../rule/rules.ts';
import { compositionOf } from '../seat/composition.rules.ts';
import { aCase, aPriority, aYear, seats } from './closing.fixture.ts';
import { blocksClosing, closingChecklist, inTheWay } from './closing.rules.ts';
import type { ClosingFacts } from './closing-facts.ts';

const rowOf = (rule: RuleId, facts: Partial<ClosingFacts>) =>
  closingChecklist(aYear(facts)).find((row) => row.rule === rule);

const ADVICE = { longTerm: { min: 1, max: 1 }, shortTerm: { min: 2, max: 3 } };
const [LONG, SHORT] = [{ horizon: 'LONG' }, { horizon: 'SHORT' }] as const;

it('has one row for each rule that concerns the closing, those that block first, and all are kept in a year that lacks nothing', () => {
  const rows = closingChecklist(aYear());
  expect(rows.map(({ rule, strength }) => `${rule} ${strength}`)).toEqual([
    'R02 P',
    'R03 P',
    'R04 P',
    'R15 P',
    'R07 W',
    'R08 W',
    'R10 W',
    'R14 W',
    'R16 W',
    'R17 W',
    'R18 W',
    'R19 D',
  ]);
  expect(rows.every(({ status, lacks }) => status === 'KEPT' && lacks.length === 0)).toBe(true);
  expect(inTheWay(rows)).toEqual([]);
});

it('blocks with those rules only that are of strength P', () => {
  const blocking = (Object.keys(RULES) as RuleId[]).filter(blocksClosing);
  expect(blocking).toEqual(['R02', 'R03', 'R04', 'R15']);
  expect(blocking.map((rule) => RULES[rule].strength)).toEqual(['P', 'P', 'P', 'P']);
  expect(blocksClosing('toString')).toBe(false);
});

it.each<[string, RuleId, Partial<ClosingFacts>, readonly string[]]>([
  ['with three of four meetings held', 'R02', { meetings: { held: 3, required: 4 } }, ['meetings']],
  ['with more meetings than are asked for', 'R02', { meetings: { held: 5, required: 4 } }, []],
  ['where no regulation asks for meetings', 'R02', { meetings: { held: 0, required: 0 } }, []],
  ['without a dialogue', 'R03', { dialogue: null }, ['dialogue']],
  ['with a dialogue under way', 'R03', { dialogue: { completed: false, findings: 3 } }, ['completion']],
  ['where no dialogue is asked for', 'R03', { dialogue: null, dialoguesRequired: 0 }, []],
  ['with one dialogue where the regulation says two', 'R03', { dialoguesRequired: 2 }, []],
  ['with a dialogue without findings', 'R04', { dialogue: { completed: true, findings: 0 } }, ['findings']],
  ['with a single finding', 'R04', { dialogue: { completed: true, findings: 1 } }, []],
  ['without the dialogue that is asked for', 'R04', { dialogue: null }, ['findings']],
  ['where no dialogue is asked for', 'R04', { dialogue: null, dialoguesRequired: 0 }, []],
  ['with a case of which nothing is said', 'R15', { cases: [aCase('2026-004')] }, ['2026-004']],
  ['with a case that is carried over', 'R15', { cases: [aCase('2026-004', { said: 'CARRIED_OVER' })] }, []],
  ['with a case that is achieved', 'R15', { cases: [aCase('2026-004', { category: 'ACHIEVED' })] }, []],
  ['with a settled case taken up again', 'R15', { cases: [aCase('2026-004', { said: 'SETTLED' })] }, ['2026-004']],
  [
    'with a priority that rests on no finding',
    'R07',
    { priorities: [aPriority('2026-001', { findings: 0 })] },
    ['2026-001'],
  ],
  ['without priorities', 'R07', { priorities: [] }, []],
  ['with two earlier years open', 'R01', { earlierOpen: [2024, 2025] }, ['earlierYear:2024', 'earlierYear:2025']],
  ['without an agreement', 'R08', { agreement: 'NONE' }, ['agreement']],
  ['with a draft of an agreement', 'R08', { agreement: 'DRAFT' }, ['adoption']],
  ['without priorities', 'R10', { priorities: [] }, ['tooFewLongTermCases', 'tooFewShortTermCases']],
  [
    'with too many long-term and too few short-term cases',
    'R10',
    { priorities: [aPriority('1', LONG), aPriority('2', LONG), aPriority('3', SHORT)] },
    ['tooManyLongTermCases', 'tooFewShortTermCases'],
  ],
  [
    'with four short-term cases where three are advised',
    'R10',
    { priorities: [aPriority('1', LONG), ...['2', '3', '4', '5'].map((number) => aPriority(number, SHORT))] },
    ['tooManyShortTermCases'],
  ],
  [
    'before the meeting is held',
    'R14',
    { meetingAfterDialogue: { held: false, findings: 1, onAgenda: false } },
    ['meeting'],
  ],
  [
    'with other things on the agenda',
    'R14',
    { meetingAfterDialogue: { held: true, findings: 1, onAgenda: false } },
    ['dialogueReport'],
  ],
  ['without an evaluation', 'R16', { contributions: null }, ['evaluation']],
  ['with residents’ words only', 'R16', { contributions: [{ givenBy: 'RESIDENTS' }] }, ['politicians']],
  ['with nobody’s words', 'R16', { contributions: [] }, ['residents', 'politicians']],
  ['when terms end and nobody was elected', 'R17', { election: { expected: true, held: false } }, ['election']],
  ['without a report', 'R19', { report: 'NONE' }, ['report']],
  ['with a draft of a report', 'R19', { report: 'DRAFT' }, ['submission']],
  ['with a report that was submitted', 'R19', { report: 'SUBMITTED' }, []],
])('tells what a year lacks %s (%s)', (_, rule, facts, lacks) => {
  expect(rowOf(rule, facts)).toMatchObject({ lacks, status: lacks.length > 0 ? 'LACKING' : 'KEPT' });
});

it('shows a vacancy and a seat too few, and how many of the seats are held (R18)', () => {
  const roster = [...seats(6, 4), { kind: 'RESIDENT', held: false } as const];
  const composition = compositionOf(roster, { residentSeats: 8, politicianSeats: 4 });
  expect(rowOf('R18', { composition })).toMatchObject({
    status: 'LACKING',
    lacks: ['residentSeats', 'residents'],
    figures: [
      { what: 'residentSeats', count: 6, atLeast: 8, atMost: 8 },
      { what: 'politicianSeats', count: 4, atLeast: 4, atMost: 4 },
    ],
  });
});

it('says nothing of what no regulation asks for, of an election that nobody expects, or of a wheel without a dialogue', () => {
  const rows = closingChecklist(
    aYear({
      advised: null,
      election: { expected: false, held: false },
      meetingAfterDialogue: null,
    }),
  );
  expect(rows.map(({ rule }) => rule)).toEqual(['R02', 'R03', 'R04', 'R15', 'R07', 'R08', 'R16', 'R18', 'R19']);
});

it('counts, so that it can be told as 3 of 4', () => {
  expect(rowOf('R02', { meetings: { held: 3, required: 4 } })?.figures).toEqual([
    { what: 'meetingsHeld', count: 3, atLeast: 4, atMost: null },
  ]);
  expect(rowOf('R10', { advised: ADVICE })?.figures).toEqual([
    { what: 'longTermCases', count: 1, atLeast: 1, atMost: 1 },
    { what: 'shortTermCases', count: 2, atLeast: 2, atMost: 3 },
  ]);
  const cases = [aCase('2026-004'), aCase('2026-005', { category: 'ACHIEVED' })];
  expect(rowOf('R15', { cases })).toMatchObject({
    figures: [{ what: 'casesSettled', count: 1, atLeast: 2, atMost: 2 }],
    caseIds: ['id of 2026-004'],
  });
});

describe('a rule that is set aside', () => {
  const decidedOn = theDay('2026-11-20');
  const overrides = [{ rule: 'R02', reason: 'Streik', decidedOn }] as const;
  const meetings = { held: 3, required: 4 };

  it('is not in the way, and tells why (R02)', () => {
    const rows = closingChecklist(aYear({ meetings, overrides }));
    expect(rows[0]).toMatchObject({
      status: 'OVERRIDDEN',
      lacks: ['meetings'],
      override: { reason: 'Streik', decidedOn },
    });
    expect(inTheWay(rows)).toEqual([]);
  });

  it('is kept where nothing is lacking after all (R02)', () => {
    expect(rowOf('R02', { overrides })).toMatchObject({ status: 'KEPT', override: { reason: 'Streik' } });
  });

  it('leaves the others in the way, in the order of the list (R03, R15)', () => {
    const rows = closingChecklist(aYear({ meetings, overrides, dialogue: null, cases: [aCase('2026-004')] }));
    expect(inTheWay(rows).map(({ rule }) => rule)).toEqual(['R03', 'R04', 'R15']);
  });
});

it('never blocks with advice', () => {
  const rows = closingChecklist(aYear({ agreement: 'NONE', priorities: [], contributions: null, report: 'NONE' }));
  expect(rows.filter(({ status }) => status === 'LACKING').length).toBeGreaterThan(3);
  expect(inTheWay(rows)).toEqual([]);
});
