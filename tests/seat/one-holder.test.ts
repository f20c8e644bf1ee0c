import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, theDay } from '@naerhjul/domain/calendar.ts';
import { documentOf, type Verb } from '../testkit/verbs.ts';
import { world } from '../testkit/world.ts';

const FIRST = theDay('2026-01-01');
const DAYS = 30;
const on = (n: number | null) => (n === null ? null : addDays(FIRST, n));
const dayNo = fc.integer({ min: 0, max: DAYS - 1 });
const step = fc.oneof(
  fc.record({
    do: fc.constant('fill' as const),
    seat: fc.nat(2),
    person: fc.nat(3),
    on: dayNo,
    until: fc.option(dayNo),
  }),
  fc.record({ do: fc.constant('end' as const), nth: fc.nat(20), until: fc.option(dayNo) }),
  fc.record({ do: fc.constant('remove' as const), nth: fc.nat(20) }),
);

it('has one holder of a seat, and one seat of a person, on any day, whatever is filled, ended and removed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const w = await world();
      const { id: committeeId } = await w.givenCommittee();
      const seats: string[] = [];
      for (let i = 0; i < 3; i += 1) {
        seats.push((await w.carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: FIRST })).id);
      }
      const people: string[] = [];
      for (let i = 0; i < 4; i += 1) people.push((await w.givenPerson()).id);
      const memberships: string[] = [];
      const attempt = async (verb: Verb, input: object) => {
        const { data } = await w.ask<Record<string, { id: string }>>(documentOf(verb), { input });
        return data?.[verb]?.id;
      };
      for (const one of steps) {
        if (one.do === 'fill') {
          const days = { startsOn: on(one.on), endsOn: on(one.until) };
          const id = await attempt('fillSeat', { seatId: seats[one.seat], personId: people[one.person], ...days });
          if (id !== undefined) memberships.push(id);
        } else {
          const id = memberships[one.nth % Math.max(1, memberships.length)];
          if (id === undefined) continue;
          if (one.do === 'end') await attempt('endMembership', { id, endsOn: on(one.until) });
          else await attempt('removeMembership', { id, reason: 'Ført ved en feil' });
        }
      }
      const double = await w.db.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM membership a JOIN membership b ON a.id < b.id
           AND (a.seat_id = b.seat_id OR a.person_id = b.person_id)
           AND a.starts_on <= coalesce(b.ends_on, 'infinity') AND b.starts_on <= coalesce(a.ends_on, 'infinity')
         JOIN municipality m ON m.id = a.municipality_id WHERE m.number = $1`,
        [w.municipality.number],
      );
      expect(double).toEqual([{ count: 0 }]);
    }),
    { numRuns: 15 },
  );
}, 120_000);
