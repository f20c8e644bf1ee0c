import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { SET_ASIDE } from '../testkit/given-closing.ts';
import { world } from '../testkit/world.ts';

const reason = 'Angret';

it('refuses every change in a closed year, and leaves no trace', async () => {
  const { givenCycle, carryOut, refusalOf, current, municipality, log } = await world();
  const cycle = await givenCycle();
  const added = await carryOut('addPhase', {
    cycleId: cycle.id,
    kind: 'OTHER',
    title: { nb: 'Fest' },
    window: { kind: 'RANGE', months: [6] },
    reason,
  });
  const dated = meetingIn(phaseOf(cycle, 1));
  await carryOut('dateMeeting', { id: dated.id, startsAt: '2026-01-20T17:00:00Z' });
  const planned = meetingIn(phaseOf(cycle, 3));
  const cancelled = meetingIn(phaseOf(cycle, 4));
  await carryOut('cancelMeeting', { id: cancelled.id, reason });
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  const [dialogue, exchange] = [phaseOf(cycle, 2), phaseOf(cycle, 5)];
  const closed = { code: 'CYCLE_CLOSED', year: 2026 };
  for (const [verb, input] of [
    ['dateMeeting', { id: planned.id, startsAt: '2026-05-12T16:00:00Z' }],
    ['moveMeeting', { id: dated.id, startsAt: '2026-01-27T17:00:00Z', reason }],
    ['announceMeeting', { id: dated.id }],
    ['holdMeeting', { id: dated.id }],
    ['cancelMeeting', { id: dated.id, reason }],
    ['reopenMeeting', { id: cancelled.id, reason }],
    ['updateMeeting', { id: dated.id, place: 'Skolen' }],
    ['removeMeeting', { id: planned.id, reason }],
    ['planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] }],
    ['chooseOptionalPhase', { id: exchange.id, choice: 'DECLINED' }],
    [
      'addPhase',
      { cycleId: cycle.id, kind: 'OTHER', title: { nb: 'Fest' }, window: { kind: 'RANGE', months: [6] }, reason },
    ],
    ['changePhase', { id: dialogue.id, title: { nb: 'Folkemøte' }, reason }],
    ['datePhase', { id: dialogue.id, startsOn: '2026-03-02' }],
    ['signOffPhase', { id: dialogue.id, doneOn: '2026-01-05' }],
    ['skipPhase', { id: dialogue.id, reason }],
    ['resumePhase', { id: dialogue.id, reason }],
    ['removePhase', { id: added.id, reason }],
    ['settleCases', { cycleId: cycle.id }],
    ['overrideRule', { cycleId: cycle.id, rule: 'R02', reason }],
  ] as const) {
    expect({ verb, refusal: await refusalOf(verb, input) }).toMatchObject({ verb, refusal: closed });
  }
  expect(await refusalOf('unpublishCycle', { id: cycle.id, reason })).toMatchObject({
    code: 'CYCLE_MOVE',
    from: 'CLOSED',
  });
  const frozen = await current('Cycle', cycle);
  expect(frozen).toMatchObject({ status: 'CLOSED', moves: [] });
  expect(frozen.phases.flatMap(({ moves, meetings }) => [...moves, ...meetings.flatMap((one) => one.moves)])).toEqual(
    [],
  );
  const before = await log.length();
  const again = await carryOut('openYear', { municipality: municipality.number, year: 2026 });
  expect(
    again.map(({ status }) => status),
    'opening it again changes nothing (R01)',
  ).toEqual(['CLOSED']);
  expect(await log.length()).toBe(before);
});
