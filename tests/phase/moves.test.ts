import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { Meeting, Phase } from '../testkit/shapes.ts';
import { documentOf, type Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';

const reason = 'Derfor';
const WINDOW = { kind: 'RANGE', months: [6] };

/** A phase of an open year, brought to where it stands on 1 June. */
type Bring = (all: World, phase: (position: number) => Phase, cycleId: string) => Promise<Phase>;

async function after(steps: Promise<unknown>, { current }: World, phase: { readonly id: string }): Promise<Phase> {
  await steps;
  return current('Phase', phase);
}

const heldMeeting = async (all: World, phase: Phase) => {
  const { id } = meetingIn(phase);
  await all.carryOut('dateMeeting', { id, startsAt: '2026-01-20T17:00:00Z' });
  await all.carryOut('holdMeeting', { id });
};

const PHASES: Record<string, Bring> = {
  'a dialogue': async (_, phase) => phase(2),
  'a dialogue with days': async (all, phase) =>
    after(all.carryOut('datePhase', { id: phase(2).id, startsOn: '2026-03-02' }), all, phase(2)),
  'a dialogue that was carried out': async (all, phase) =>
    after(all.carryOut('signOffPhase', { id: phase(2).id, doneOn: '2026-03-02' }), all, phase(2)),
  'a dialogue that is skipped': async (all, phase) =>
    after(all.carryOut('skipPhase', { id: phase(2).id, reason }), all, phase(2)),
  'an exchange': async (_, phase) => phase(5),
  'an exchange that was declined': async (all, phase) =>
    after(all.carryOut('chooseOptionalPhase', { id: phase(5).id, choice: 'DECLINED' }), all, phase(5)),
  'a meeting phase': async (_, phase) => phase(1),
  'a meeting phase whose meeting was held': async (all, phase) => after(heldMeeting(all, phase(1)), all, phase(1)),
  'a meeting phase whose meeting was cancelled': async (all, phase) =>
    after(all.carryOut('cancelMeeting', { id: meetingIn(phase(1)).id, reason }), all, phase(1)),
  'a phase that was added': async (all, _, cycleId) =>
    all.carryOut('addPhase', { cycleId, kind: 'OTHER', title: { nb: 'Fest' }, window: WINDOW, reason }),
};

const PHASE_VERBS: Record<string, (phase: Phase, cycleId: string) => [Verb, object]> = {
  CHOOSE: ({ id }) => ['chooseOptionalPhase', { id, choice: 'WANTED' }],
  DATE: ({ id }) => ['datePhase', { id, startsOn: '2026-05-20', reason }],
  SIGN_OFF: ({ id }) => ['signOffPhase', { id, doneOn: '2026-05-20' }],
  SKIP: ({ id }) => ['skipPhase', { id, reason }],
  RESUME: ({ id }) => ['resumePhase', { id, reason }],
  CHANGE: ({ id }) => ['changePhase', { id, title: { nb: 'Nytt navn' }, reason }],
  REMOVE: ({ id }) => ['removePhase', { id, reason }],
  PLAN_MEETING: ({ id }, cycleId) => ['planMeeting', { kind: 'ORDINARY', committees: [{ cycleId, phaseId: id }] }],
};

const MEETINGS: Record<string, (all: World, id: string) => Promise<unknown>> = {
  'a planned meeting': async () => undefined,
  'a dated meeting': async (all, id) => all.carryOut('dateMeeting', { id, startsAt: '2026-06-10T16:00:00Z' }),
  'a dated meeting whose time has come': async (all, id) =>
    all.carryOut('dateMeeting', { id, startsAt: '2026-05-12T16:00:00Z' }),
  'an announced meeting': async (all, id) => {
    await all.carryOut('dateMeeting', { id, startsAt: '2026-06-10T16:00:00Z' });
    return all.carryOut('announceMeeting', { id });
  },
  'a held meeting': async (all, id) => {
    await all.carryOut('dateMeeting', { id, startsAt: '2026-05-12T16:00:00Z' });
    return all.carryOut('holdMeeting', { id });
  },
  'a cancelled meeting': async (all, id) => all.carryOut('cancelMeeting', { id, reason }),
};

const MEETING_VERBS: Record<string, (meeting: Meeting) => [Verb, object]> = {
  DATE: ({ id }) => ['dateMeeting', { id, startsAt: '2026-05-20T16:00:00Z' }],
  MOVE: ({ id }) => ['moveMeeting', { id, startsAt: '2026-05-21T16:00:00Z', reason }],
  ANNOUNCE: ({ id }) => ['announceMeeting', { id }],
  HOLD: ({ id }) => ['holdMeeting', { id }],
  CANCEL: ({ id }) => ['cancelMeeting', { id, reason }],
  REOPEN: ({ id }) => ['reopenMeeting', { id, reason }],
  UPDATE: ({ id }) => ['updateMeeting', { id, place: 'Skolen' }],
  REMOVE: ({ id }) => ['removeMeeting', { id, reason }],
};

/** An open year in June of as many committees as there are tries, so that no try meets what another did. */
async function opened(size: number) {
  const all = await world({ now: '2026-01-05T12:00:00Z' });
  const cycles = await all.givenYear(2026, { size });
  all.at('2026-06-01');
  const of = (nth: number) => {
    const cycle = cycles[nth];
    if (cycle === undefined) throw new Error('there are more tries than committees');
    return cycle;
  };
  return { all, of };
}

async function isDone({ ask }: World, [verb, input]: [Verb, object]): Promise<boolean> {
  const { data, errors } = await ask<Record<string, unknown>>(documentOf(verb), { input });
  return errors === undefined && data?.[verb] !== null;
}

describe('what the server offers to do can be done, and nothing else: with', () => {
  it.each(Object.entries(PHASES))('%s', async (_, bring) => {
    const found: Record<string, boolean> = {};
    const offered: Record<string, boolean> = {};
    const { all, of } = await opened(Object.keys(PHASE_VERBS).length);
    for (const [nth, [move, call]] of Object.entries(PHASE_VERBS).entries()) {
      const cycle = of(nth);
      const phase = await bring(all, (position) => phaseOf(cycle, position), cycle.id);
      offered[move] = phase.moves.includes(move);
      found[move] = await isDone(all, call(phase, cycle.id));
    }
    expect(found).toEqual(offered);
  });

  it.each(Object.entries(MEETINGS))('%s', async (_, bring) => {
    const found: Record<string, boolean> = {};
    const offered: Record<string, boolean> = {};
    const { all, of } = await opened(Object.keys(MEETING_VERBS).length);
    for (const [nth, [move, call]] of Object.entries(MEETING_VERBS).entries()) {
      const { id } = meetingIn(phaseOf(of(nth), 3));
      await bring(all, id);
      const meeting = await all.current('Meeting', { id });
      offered[move] = meeting.moves.includes(move);
      found[move] = await isDone(all, call(meeting));
    }
    expect(found).toEqual(offered);
  });
});
