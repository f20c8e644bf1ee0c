import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, theDay } from '../calendar.ts';
import { ledgerAt, stepOn, type Step } from './ledger.rules.ts';

const step = (seq: number, day: string, toId: string | null, changes: Partial<Step> = {}): Step => ({
  id: `step-${seq}`,
  seq,
  occurredOn: theDay(day),
  recordedAt: new Date(`${day}T12:00:00Z`),
  toId,
  correctsId: null,
  ...changes,
});

const at = (text: string) => new Date(text);
const idsOf = (steps: readonly Step[]) => steps.map(({ id }) => id);

describe('the ledger of a case (R20)', () => {
  const raised = step(1, '2026-01-20', 'raised');
  const begun = step(2, '2026-03-01', 'begun');

  it.each([
    ['the day before it was raised', '2026-01-19', undefined],
    ['the day it was raised', '2026-01-20', 'raised'],
    ['the day before the next step', '2026-02-28', 'raised'],
    ['the day of the next step', '2026-03-01', 'begun'],
    ['ever after', '2099-12-31', 'begun'],
  ])('tells the status of %s', (_, day, status) => {
    expect(stepOn([raised, begun], theDay(day))?.toId).toBe(status);
  });

  it('orders the steps by the day they happened, however late they were recorded', () => {
    const late = step(3, '2026-02-01', 'considered', { recordedAt: at('2026-04-01T12:00:00Z') });
    expect(idsOf(ledgerAt([raised, begun, late]))).toEqual(['step-1', 'step-3', 'step-2']);
    expect(stepOn([raised, begun, late])?.toId).toBe('begun');
  });

  it('knows nothing that was recorded later, and all that was recorded at that very moment', () => {
    const late = step(3, '2026-02-01', 'considered', { recordedAt: at('2026-04-01T12:00:00Z') });
    const ledger = [raised, begun, late];
    const status = (knownAt: string) => stepOn(ledger, theDay('2026-02-10'), at(knownAt))?.toId;
    expect(status('2026-04-01T11:59:59.999Z')).toBe('raised');
    expect(status('2026-04-01T12:00:00Z')).toBe('considered');
  });

  it('has a correction stand in the place of the step it names, also among those of the same day', () => {
    const closed = step(3, '2026-03-01', 'closed');
    const put = step(4, '2026-03-01', 'waiting', { correctsId: 'step-2' });
    expect(idsOf(ledgerAt([raised, begun, closed, put]))).toEqual(['step-1', 'step-4', 'step-3']);
  });

  it('takes away a step that a correction voids, and brings it back when the voiding is corrected', () => {
    const voided = step(3, '2026-03-01', null, { correctsId: 'step-2' });
    const again = step(4, '2026-03-02', 'begun', { correctsId: 'step-3' });
    expect(idsOf(ledgerAt([raised, begun, voided]))).toEqual(['step-1']);
    expect(idsOf(ledgerAt([raised, begun, voided, again]))).toEqual(['step-1', 'step-4']);
  });

  it('answers about a moment as if what came later had never been recorded', () => {
    const correction = step(3, '2026-03-01', null, {
      correctsId: 'step-2',
      recordedAt: at('2026-05-01T12:00:00Z'),
    });
    const asOf = theDay('2026-12-31');
    expect(stepOn([raised, begun, correction], asOf, at('2026-04-30T12:00:00Z'))).toEqual(
      stepOn([raised, begun], asOf),
    );
  });
});

/** What happened to a case, in the order of recording: a step on a day, or a correction of one that stands. */
const acts = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 60 }),
    later: fc.integer({ min: 0, max: 20 }),
    status: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom('step', 'correct', 'void'),
    which: fc.nat(),
  }),
  { maxLength: 12 },
);

const FIRST = theDay('2026-01-01');

interface Standing {
  readonly id: string;
  readonly place: number;
  readonly day: number;
  readonly status: string;
}

/** Plays the acts one by one into a plain list: what a person with pen and paper would do. */
function play(all: readonly { day: number; later: number; status: string; kind: string; which: number }[]) {
  const ledger: Step[] = [];
  const pages: { readonly at: Date; readonly standing: readonly Standing[] }[] = [];
  let standing: readonly Standing[] = [];
  let hour = 0;
  for (const [index, { day, later, status, kind, which }] of all.entries()) {
    hour += later;
    const recordedAt = new Date(Date.UTC(2026, 0, 1, hour));
    const target = kind === 'step' ? undefined : standing[which % Math.max(1, standing.length)];
    const seq = index + 1;
    const id = `step-${seq}`;
    const toId = kind === 'void' && target !== undefined ? null : status;
    const occurredOn = addDays(FIRST, day);
    ledger.push({ id, seq, occurredOn, recordedAt, toId, correctsId: target?.id ?? null });
    const others = standing.filter((one) => one !== target);
    standing = toId === null ? others : [...others, { id, place: target?.place ?? seq, day, status: toId }];
    pages.push({ at: recordedAt, standing });
  }
  return { ledger, pages };
}

describe('any ledger (R20)', () => {
  it('tells as of any day and moment what a replay of the acts up to then tells', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: -1, max: 61 }), fc.integer({ min: -1, max: 250 }), (all, day, hour) => {
        const { ledger, pages } = play(all);
        const knownAt = new Date(Date.UTC(2026, 0, 1, hour));
        const page = pages.findLast((one) => one.at <= knownAt)?.standing ?? [];
        const replayed = page
          .filter((one) => one.day <= day)
          .toSorted((a, b) => a.day - b.day || a.place - b.place)
          .at(-1);
        expect(stepOn(ledger, addDays(FIRST, day), knownAt)?.toId).toBe(replayed?.status);
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same about a moment, whatever is recorded afterwards', () => {
    fc.assert(
      fc.property(acts, acts, fc.integer({ min: 0, max: 60 }), (before, after, day) => {
        const { ledger } = play([...before, ...after.map((one) => ({ ...one, later: one.later + 1 }))]);
        const known = ledger.slice(0, before.length);
        const knownAt = known.at(-1)?.recordedAt ?? new Date(Date.UTC(2026, 0, 1));
        const asOf = addDays(FIRST, day);
        expect(stepOn(ledger, asOf, knownAt)?.id).toBe(stepOn(known, asOf)?.id);
      }),
    );
  });
});
