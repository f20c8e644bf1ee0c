import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf } from '../report/given.ts';
import type { Case } from '../testkit/shapes-case.ts';
import { documentOf, type Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';

const COMMITTEES = 4;

/** What a case and its committees may meet; the server refuses some of it, and then nothing has happened. */
const event = fc.oneof(
  fc.record({
    kind: fc.constant('raise' as const),
    of: fc.nat(COMMITTEES - 1),
    partners: fc.uniqueArray(fc.nat(COMMITTEES - 1), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom('shareCase' as const, 'unshareCase' as const, 'changeCaseLead' as const),
    which: fc.nat(20),
    committee: fc.nat(COMMITTEES - 1),
  }),
  fc.record({ kind: fc.constant('move' as const), which: fc.nat(20), to: fc.constantFrom('ACHIEVED', 'WITHDRAWN') }),
);
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;

/** Who works with each case, as the test reckons it: the first of them leads. */
class Reckoning {
  readonly cases: { readonly id: string; committees: readonly string[] }[] = [];

  raised({ id }: Case, committees: readonly string[]) {
    this.cases.push({ id, committees });
  }

  at(which: number) {
    return this.cases.length === 0 ? undefined : this.cases[which % this.cases.length];
  }

  get perCommittee(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const committee of this.cases.flatMap(({ committees }) => committees))
      counts.set(committee, (counts.get(committee) ?? 0) + 1);
    return counts;
  }
}

const COUNT = `query($municipality: String!, $committeeId: ID) {
  cases(filter: { municipality: $municipality, committeeId: $committeeId }) { totalCount }
}`;

async function countIn(here: World, committeeId?: string) {
  const { cases } = await here.told<{ cases: { totalCount: number } }>(
    COUNT,
    { municipality: here.municipality.number, ...(committeeId === undefined ? {} : { committeeId }) },
    { as: 'public' },
  );
  return cases.totalCount;
}

async function isDone(here: World, verb: Verb, input: object) {
  const { errors } = await here.ask(documentOf(verb), { input });
  return errors === undefined;
}

async function happens(here: World, committees: readonly string[], known: Reckoning, happening: Event) {
  const committeeOf = (at: number) => committees[at] ?? '';
  if (happening.kind === 'raise') {
    const committeeId = committeeOf(happening.of);
    const partners = happening.partners.map(committeeOf).filter((one) => one !== committeeId);
    const raised = await here.givenCase({ committeeId, partnerCommitteeIds: partners });
    known.raised(raised, [committeeId, ...partners]);
    return;
  }
  const one = known.at(happening.which);
  if (one === undefined) return;
  if (happening.kind === 'move') {
    const input = { id: one.id, to: happening.to, reason: 'Avklart' };
    // Whether it may is no matter here: it counts where it did, whatever has become of it.
    await here.ask(documentOf('changeCaseStatus'), { input });
    return;
  }
  const committeeId = committeeOf(happening.committee);
  const isIn = one.committees.includes(committeeId);
  const isLead = one.committees[0] === committeeId;
  const others = one.committees.filter((committee) => committee !== committeeId);
  const after = {
    shareCase: isIn ? undefined : [...one.committees, committeeId],
    unshareCase: isIn && !isLead ? others : undefined,
    changeCaseLead: isLead ? undefined : [committeeId, ...others],
  }[happening.kind];
  const reason = happening.kind === 'shareCase' ? {} : { reason: 'Slik ble det' };
  expect(await isDone(here, happening.kind, { id: one.id, committeeId, ...reason })).toBe(after !== undefined);
  one.committees = after ?? one.committees;
}

it('a shared case counts once in the municipality and once in each of its committees, whoever shares what', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 6, maxLength: 14 }), async (events) => {
      const here = await world();
      const years = await here.givenYear(2026, { size: COMMITTEES });
      const committees = years.map(({ committee }) => committee.id);
      const known = new Reckoning();
      for (const happening of events) await happens(here, committees, known, happening);

      expect(await countIn(here)).toBe(known.cases.length);
      for (const committee of committees) {
        expect(await countIn(here, committee)).toBe(known.perCommittee.get(committee) ?? 0);
      }
      const report = await here.carryOut('generateCollatedReport', {
        municipality: here.municipality.number,
        year: 2026,
      });
      const { collated } = (await factsOf(here, report)) ?? {};
      const sum = known.cases.reduce((all, one) => all + one.committees.length, 0);
      expect(collated).toMatchObject({ casesInMunicipality: known.cases.length, casesPerCommittee: sum });
      expect(collated?.committees.map(({ cycleId, cases }) => [cycleId, cases])).toEqual(
        years.map(({ id, committee }) => [id, known.perCommittee.get(committee.id) ?? 0]),
      );
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
