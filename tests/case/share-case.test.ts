import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

interface Feed {
  readonly changes: {
    readonly entries: readonly { readonly entity: string; readonly operation: string }[];
    readonly endCursor: string;
  };
}

async function twoYears() {
  const w = await world();
  const [lead, partner] = await w.givenYear(2026, { size: 2 });
  if (!lead || !partner) throw new Error('no years were opened');
  return { ...w, lead, partner };
}

it('shares a case with one more committee, among the cases of whose year it then is', async () => {
  const { lead, partner, givenCase, carryOut } = await twoYears();
  const { id } = await givenCase({ committeeId: lead.committee.id });
  const shared = await carryOut('shareCase', { id, committeeId: partner.committee.id });
  expect(shared.partners).toEqual([{ committee: { id: partner.committee.id } }]);
  expect(new Set(shared.cycles.map((cycle) => cycle.id))).toEqual(new Set([lead.id, partner.id]));
});

it('refuses to share a case with a committee that has it already, and leaves no trace', async () => {
  const { lead, partner, givenCase, refusalOf } = await twoYears();
  const of = { committeeId: lead.committee.id, partnerCommitteeIds: [partner.committee.id] };
  const { id } = await givenCase(of);
  for (const committeeId of [lead.committee.id, partner.committee.id]) {
    expect(await refusalOf('shareCase', { id, committeeId })).toMatchObject({ code: 'ALREADY_EXISTS' });
  }
});

it('ends that a committee shares a case, unless it prioritises it', async () => {
  const { lead, partner, givenCase, carryOut, refusalOf } = await twoYears();
  const of = { committeeId: lead.committee.id, partnerCommitteeIds: [partner.committee.id] };
  const { id } = await givenCase(of);
  const unshare = { id, committeeId: partner.committee.id, reason: 'Veien ligger i det andre utvalget' };
  const prioritised = { caseId: id, cycleId: partner.id, decidedOn: '2026-01-05' };
  const priority = await carryOut('prioritiseCase', prioritised);
  expect(await refusalOf('unshareCase', unshare)).toMatchObject({ code: 'STILL_IN_USE', by: 'Priority' });
  await carryOut('dropPriority', { id: priority.id, reason: 'Feil utvalg' });
  const left = await carryOut('unshareCase', unshare);
  expect(left.partners).toEqual([]);
  expect(left.cycles.map((cycle) => cycle.id)).toEqual([lead.id]);
});

it('is told in the change feed of the committee that no longer shares it, too', async () => {
  const { lead, partner, givenCase, carryOut, told, municipality, log } = await twoYears();
  const of = { committeeId: lead.committee.id, partnerCommitteeIds: [partner.committee.id] };
  const { id } = await givenCase(of);
  await log.settled();
  const FEED = `query($number: String!, $after: String, $ids: [ID!]) {
    changes(municipality: $number, after: $after, committeeIds: $ids, first: 100) { entries { entity operation } endCursor }
  }`;
  const feed = async (after?: string) => {
    const variables = { number: municipality.number, after, ids: [partner.committee.id] };
    return (await told<Feed>(FEED, variables, { as: 'public' })).changes;
  };
  const { endCursor } = await feed();
  await carryOut('unshareCase', { id, committeeId: partner.committee.id, reason: 'Veien ligger i det andre utvalget' });
  await log.settled();
  expect((await feed(endCursor)).entries).toEqual([
    { entity: 'CasePartner', operation: 'DELETE' },
    { entity: 'CaseCycle', operation: 'DELETE' },
  ]);
});

it('hands the lead to another committee, and the one that led goes on sharing the case', async () => {
  const { lead, partner, givenCase, carryOut, refusalOf } = await twoYears();
  const { id, number } = await givenCase({ committeeId: lead.committee.id });
  const hand = { id, committeeId: partner.committee.id, reason: 'De har arbeidet mest med den' };
  expect(await carryOut('changeCaseLead', hand)).toMatchObject({
    number,
    leadCommittee: { id: partner.committee.id },
    partners: [{ committee: { id: lead.committee.id } }],
  });
  expect(await refusalOf('changeCaseLead', hand)).toMatchObject({ code: 'ALREADY_EXISTS' });
});

it('refuses a committee of another municipality, and leaves no trace', async () => {
  const { lead, givenCase, refusalOf } = await twoYears();
  const other = await (await world()).givenCommittee();
  const { id } = await givenCase({ committeeId: lead.committee.id });
  for (const verb of ['shareCase', 'changeCaseLead'] as const) {
    const input = { id, committeeId: other.id, ...(verb === 'shareCase' ? {} : { reason: 'Feil' }) };
    expect(await refusalOf(verb, input)).toMatchObject({ code: 'NOT_FOUND', what: 'Committee' });
  }
});

it('counts a shared case once in the municipality and once in each of its committees', async () => {
  const { lead, partner, givenCase, told, municipality } = await twoYears();
  await givenCase({ committeeId: lead.committee.id, partnerCommitteeIds: [partner.committee.id] });
  await givenCase({ committeeId: lead.committee.id });
  const count = async (of: object) => {
    const filter = { municipality: municipality.number, ...of };
    const document = 'query($filter: CaseFilter) { cases(filter: $filter) { totalCount } }';
    return (await told<{ cases: { totalCount: number } }>(document, { filter }, { as: 'public' })).cases.totalCount;
  };
  expect(await count({})).toBe(2);
  expect(await count({ committeeId: lead.committee.id })).toBe(2);
  expect(await count({ committeeId: partner.committee.id })).toBe(1);
  expect(await count({ years: [2026] })).toBe(2);
});
