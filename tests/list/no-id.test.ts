import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it.each([
  ['committees', '{ committees(filter: { coordinatorId: "x" }) { edges { cursor } } }', 'filter.coordinatorId'],
  ['node', '{ node(id: "x") { id } }', 'id'],
  ['nodes', '{ nodes(ids: ["TWVldGluZzp4", "x"]) { id } }', 'ids.0'],
  ['clashes', '{ clashes(meetingId: "x", startsAt: "2026-01-05T12:00:00Z") { kind } }', 'meetingId'],
  ['holdMeeting', 'mutation { holdMeeting(input: { id: "x" }) { id } }', 'id'],
  [
    'planMeeting',
    'mutation { planMeeting(input: { kind: EXTRA, committees: [{ cycleId: "x" }] }) { id } }',
    'committees.0.cycleId',
  ],
])('%s tells where in the input the id stands that is none', async (_, document, field) => {
  const { ask } = await world();
  const { errors } = await ask(document);
  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
    { code: 'INVALID_INPUT', fields: [{ field, fault: 'id' }] },
  ]);
});
