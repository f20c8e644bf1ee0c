import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Refused, type Running } from './running.ts';

export const MUNICIPALITY = '3301';
const WRITERS = 4;

const YEAR = `{ cycles(first: 100, filter: { municipality: "3301", years: [2027] }) { edges { node { id } } }
  meetings(first: 100, filter: { municipality: "3301", years: [2027], kinds: [ORDINARY] }) { edges { node { id } } } }`;

interface Listed {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

/** What can be changed of a year. */
export interface OpenYear {
  readonly meetings: readonly string[];
  readonly cycles: readonly string[];
}

const verb = (name: string) =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`;
const evening = () =>
  `2027-${String(randomInt(1, 12)).padStart(2, '0')}-${String(randomInt(1, 28)).padStart(2, '0')}T17:00:00Z`;
const oneOf = <Item>(items: readonly Item[]): Item => items[randomInt(items.length)] as Item;

/** Asks again where the server is too busy: nothing was done then. */
async function patiently<Data>(running: Running, document: string, variables: object = {}): Promise<Data> {
  for (;;) {
    try {
      return await running.ask<Data>(document, variables);
    } catch (error) {
      if (!(error instanceof Refused) || !error.message.includes('TRY_AGAIN')) throw error;
      await pause(1000);
    }
  }
}

/** A year of all committees, with a date for each of its meetings. */
export async function openTheYear(running: Running): Promise<OpenYear> {
  await patiently(running, `mutation { openYear(input: { municipality: "${MUNICIPALITY}", year: 2027 }) { id } }`);
  const found = await patiently<{ meetings: Listed; cycles: Listed }>(running, YEAR);
  const meetings = found.meetings.edges.map(({ node }) => node.id);
  for (const id of meetings) await patiently(running, verb('dateMeeting'), { input: { id, startsAt: evening() } });
  return { meetings, cycles: found.cycles.edges.map(({ node }) => node.id) };
}

/**
 * Something that a coordinator may do to the year; now and then a year becomes public or is taken back, and a meeting is
 * cancelled or not after all. Nothing is done for good, so there is always something left to do.
 */
function anyChange({ meetings, cycles }: OpenYear): readonly [string, object] {
  const kind = randomInt(100);
  if (kind < 4) return ['openCycle', { id: oneOf(cycles) }];
  if (kind < 6) return ['unpublishCycle', { id: oneOf(cycles), reason: 'Året skal ses på en gang til' }];
  const id = oneOf(meetings);
  // Most are not cancelled, and this is refused for them: otherwise all would be in the end.
  if (kind < 20) return ['reopenMeeting', { id, reason: 'Det lot seg gjøre likevel' }];
  if (kind < 22) return ['cancelMeeting', { id, reason: 'For få kan komme' }];
  if (kind < 40) return ['updateMeeting', { id, place: `Rom ${randomInt(1000)}` }];
  return ['moveMeeting', { id, startsAt: evening(), reason: 'Det passet bedre' }];
}

/** Four writers at once, until so many changes are made; gives how many were. */
export async function writeTheYear(running: Running, year: OpenYear, changes: number): Promise<number> {
  let changed = 0;
  const write = async () => {
    while (changed < changes) {
      const [name, input] = anyChange(year);
      try {
        await running.ask(verb(name), { input });
        changed += 1;
      } catch (error) {
        // Open already, cancelled already, or someone else was first.
        if (!(error instanceof Refused)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return changed;
}
