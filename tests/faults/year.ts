import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Refused, type Running } from './running.ts';

export const MUNICIPALITY = '3301';
export const YEAR = 2027;

const NAMED = `committees(first: 100, filter: { municipality: "3301", activeOn: "2027-06-01" }) { edges { node { id number district { id } } } }
  seats(first: 20, filter: { municipality: "3301" }) { edges { node { id } } }
  cases(first: 20, filter: { municipality: "3301" }) { edges { node { id isPublic } } }`;
const PLANNED = `cycles(first: 100, filter: { municipality: "3301", years: [2027] }) { edges { node { id committee { id } } } }
  meetings(first: 100, filter: { municipality: "3301", years: [2027], kinds: [ORDINARY] }) { edges { node { id phases { id } } } }`;

interface Listed<Node> {
  readonly edges: readonly { readonly node: Node & { readonly id: string } }[];
}

interface Named {
  readonly committees: Listed<{ readonly number: number; readonly district: { readonly id: string } }>;
  readonly seats: Listed<object>;
  readonly cases: Listed<{ readonly isPublic: boolean }>;
}

interface Planned {
  readonly cycles: Listed<{ readonly committee: { readonly id: string } }>;
  readonly meetings: Listed<{ readonly phases: readonly { readonly id: string }[] }>;
}

/** What can be changed of a year, and how it stands as far as the writers know. */
export interface OpenYear {
  readonly committees: readonly { readonly id: string; readonly number: number; readonly districtId: string }[];
  readonly meetings: readonly string[];
  readonly phases: readonly string[];
  readonly seats: readonly string[];
  /** Those that the public may know of, and those that it may not. */
  readonly cycles: { readonly open: Set<Cycle>; readonly taken: Set<Cycle> };
  readonly cases: { readonly open: Set<string>; readonly taken: Set<string> };
  /** Meetings that were planned beside those of the wheel, and may be removed. */
  readonly extra: Set<string>;
}

export interface Cycle {
  readonly id: string;
  readonly committeeId: string;
}

export const verb = (name: string) =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`;

/** An evening of the year. */
export const evening = () =>
  `${YEAR}-${String(randomInt(1, 12)).padStart(2, '0')}-${String(randomInt(1, 28)).padStart(2, '0')}T17:00:00Z`;

/** Asks again where the server is too busy: nothing was done then. */
export async function patiently<Data>(running: Running, document: string, variables: object = {}): Promise<Data> {
  for (;;) {
    try {
      return await running.ask<Data>(document, variables);
    } catch (error) {
      if (!(error instanceof Refused) || !error.message.includes('TRY_AGAIN')) throw error;
      await pause(1000);
    }
  }
}

const nodes = <Node>({ edges }: Listed<Node>) => edges.map(({ node }) => node);

/** A year of all committees, with a date for each of its meetings. */
export async function openTheYear(running: Running): Promise<OpenYear> {
  await patiently(running, `mutation { openYear(input: { municipality: "${MUNICIPALITY}", year: ${YEAR} }) { id } }`);
  const { committees, seats, cases } = await patiently<Named>(running, `{ ${NAMED} }`);
  const { cycles, meetings } = await patiently<Planned>(running, `{ ${PLANNED} }`);
  for (const { id } of nodes(meetings)) {
    await patiently(running, verb('dateMeeting'), { input: { id, startsAt: evening() } });
  }
  const ofCases = nodes(cases);
  return {
    committees: nodes(committees).map(({ id, number, district }) => ({ id, number, districtId: district.id })),
    meetings: nodes(meetings).map(({ id }) => id),
    phases: nodes(meetings).flatMap(({ phases }) => phases.map(({ id }) => id)),
    seats: nodes(seats).map(({ id }) => id),
    cycles: {
      open: new Set(nodes(cycles).map(({ id, committee }) => ({ id, committeeId: committee.id }))),
      taken: new Set(),
    },
    cases: {
      open: new Set(ofCases.filter(({ isPublic }) => isPublic).map(({ id }) => id)),
      taken: new Set(ofCases.filter(({ isPublic }) => !isPublic).map(({ id }) => id)),
    },
    extra: new Set(),
  };
}

const FEED = `query($municipality: String!, $after: String!) { changes(municipality: $municipality, after: $after, entities: ["SchoolHoliday"]) {
  entries { objectId } } }`;

/**
 * Makes one change more, and waits until the feed tells of it: then it tells of all before it. Transactions of others on the same
 * server hold it back for a while.
 */
export async function settled(running: Running): Promise<void> {
  const { changesEnd } = await patiently<{ changesEnd: string }>(running, '{ changesEnd }');
  const input = { municipality: MUNICIPALITY, name: 'Den siste', firstOn: `${YEAR}-12-24`, lastOn: `${YEAR}-12-24` };
  const { addSchoolHoliday: last } = await patiently<{ addSchoolHoliday: { readonly id: string } }>(
    running,
    verb('addSchoolHoliday'),
    { input },
  );
  for (;;) {
    const { changes } = await patiently<{ changes: { readonly entries: readonly { readonly objectId: string }[] } }>(
      running,
      FEED,
      { municipality: MUNICIPALITY, after: changesEnd },
    );
    if (changes.entries.some(({ objectId }) => objectId === last.id)) return;
    await pause(100);
  }
}
