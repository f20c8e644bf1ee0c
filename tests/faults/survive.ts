import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { documentOf, twoHundred, type Mutation } from './jobs.ts';
import { Refused, start, type Running, type Settings } from './running.ts';

const IN_FLIGHT = 4;
const MEETINGS = `{ meetings(first: 100, filter: { municipality: "3301", years: [2027], kinds: [ORDINARY] }) {
  edges { node { id } } } }`;
const OPEN = 'mutation { openYear(input: { municipality: "3301", year: 2027 }) { id } }';
const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Meeting { startsAt } } }';

interface Acknowledged {
  readonly mutation: Mutation;
  readonly id: string;
}

export interface Survived {
  readonly kills: number;
  readonly acknowledged: readonly Acknowledged[];
  /** What had been acknowledged before a kill and wasn't there when it answered again. */
  readonly lost: readonly string[];
  /** Calls that gave another result when they were repeated with their key. */
  readonly doubled: readonly string[];
  /** It was killed once more at the end, so that its database can be looked at. */
  readonly pid: number;
}

const send = async (to: Running, mutation: Mutation) => {
  const { verb, key, input } = mutation;
  const variables = { input: { ...input, clientMutationKey: key } };
  return (await to.ask<Record<string, { id: string }>>(documentOf(mutation), variables))[verb]?.id ?? '';
};

/** Sends two hundred mutations, several at a time, to a process that is killed again and again meanwhile. */
export async function survive(settings: Settings, kills: number): Promise<Survived> {
  let running: Running = await start(settings);
  await running.ask(OPEN);
  const { meetings } = await running.ask<{ meetings: { edges: readonly { node: { id: string } }[] } }>(MEETINGS);
  const jobs = [...twoHundred(meetings.edges.map(({ node }) => node.id))];
  // Spread over the whole run, each at a random place of its part.
  const part = Math.floor(190 / kills);
  const due = Array.from({ length: kills }, (_, nth) => nth * part + randomInt(1, part));

  const acknowledged = new Map<string, Acknowledged>();
  const lost: string[] = [];
  let restarting: Promise<void> | undefined;
  let done = 0;

  const missing = async () => {
    const all = [...acknowledged.values()];
    const { nodes } = await running.ask<{ nodes: readonly ({ readonly startsAt?: string } | null)[] }>(NODES, {
      ids: all.map(({ id }) => id),
    });
    return all.flatMap(({ mutation: { key, input } }, nth) => {
      const asked = input['startsAt'];
      const stands = nodes[nth]?.startsAt;
      // Each move is to a later day, and one that wasn't acknowledged may have been made as well.
      const moved = typeof asked !== 'string' || (stands !== undefined && new Date(stands) >= new Date(asked));
      return nodes[nth] && moved ? [] : [key];
    });
  };
  const restart = async () => {
    await running.kill();
    running = await start(settings);
    lost.push(...(await missing()));
    done += 1;
  };
  const killSoon = async () => {
    await pause(randomInt(0, 20));
    restarting = restart();
    await restarting;
    restarting = undefined;
  };
  const sendUntilAnswered = async (mutation: Mutation): Promise<string> => {
    for (;;) {
      await restarting;
      const asked = running;
      try {
        return await send(asked, mutation);
      } catch (error) {
        // It answered no, or fell over by itself.
        if (error instanceof Refused || (asked === running && restarting === undefined)) throw error;
      }
    }
  };
  const killing: Promise<void>[] = [];
  const worker = async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      for (const mutation of job) {
        acknowledged.set(mutation.key, { mutation, id: await sendUntilAnswered(mutation) });
        if (due[0] !== undefined && acknowledged.size >= due[0] && killing.length === done) {
          due.shift();
          killing.push(killSoon());
        }
      }
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  await Promise.all(killing);
  lost.push(...(await missing()));

  const doubled: string[] = [];
  for (const { mutation, id } of acknowledged.values()) {
    if ((await send(running, mutation)) !== id) doubled.push(mutation.key);
  }
  await running.kill();
  return { kills: done, acknowledged: [...acknowledged.values()], lost, doubled, pid: running.pid };
}
