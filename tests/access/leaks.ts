import type { Actor } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import * as fc from 'fast-check';
import { keyOf } from '../testkit/api.ts';
import { globalId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';
import { actorsIn } from './actors.ts';
import { chainsOf, heardIn, idsIn, mayHear, plantCanaries, whoseAre, WORD, type Canary } from './canaries.ts';
import { plantClient, plantUser } from './planted-access.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';
import { EVERY_FIELD, leavesOf, questionOf, reachedIn, type Pool } from './questions.ts';

export interface Heard {
  /** What was asked and answered. */
  readonly questions: number;
  /** The fields that never had an answer. */
  readonly unreached: readonly string[];
  /** The part of all fields that had one. */
  readonly reached: number;
  /** The canaries that were heard by those who may. */
  readonly heard: number;
}

interface Listening {
  /** The same questions for the same seed. */
  readonly seed?: number;
  /** For so many milliseconds at most. */
  readonly limit?: number;
  /** Whether nothing else is in the database. */
  readonly alone?: boolean;
}

interface Said {
  readonly key: string;
  readonly actor: Actor;
}

/** What may go wrong with a question that was drawn at random; anything else is a fault of ours. */
const REFUSED = new Set([
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'INVALID_INPUT',
  'LIMIT_EXCEEDED',
  'NOT_FOUND',
  'SIGN_IN_FIRST',
  'NOT_ALLOWED',
  'NO_WHEEL',
  'NO_REGULATION',
]);

/** Two municipalities with a text of its own in every field of every row, and everyone who could ask about them. */
export async function listeners() {
  const w = await world({ now: '2026-06-01' });
  const planted: Awaited<ReturnType<typeof plantCanaries>>[number][] = [];
  const before = async (one: PlantedMunicipality) => {
    planted.push(...(await plantCanaries(w.db, chainsOf(one))));
  };
  const ours = await plantMunicipality(w.db, before);
  const theirs = await plantMunicipality(w.db, before);
  const chains = [...chainsOf(ours), ...chainsOf(theirs)];
  const canaries = await whoseAre(w.db, planted);
  const listening = Object.values(actorsIn(ours, theirs)).map((actor) => ({
    actor,
    key: keyOf(actor),
  }));
  const reached = new Set<string>();
  const pool: Pool & { cursors: string[] } = {
    reached,
    ids: [...idsIn(chains), ...(await plantAccess(w.db, ours.id))],
    municipalities: [ours.number, theirs.number],
    slugs: slugsOf(ours, theirs),
    words: [WORD, 'tekst'],
    cursors: [],
  };
  const heard = new Set<string>();
  let questions = 0;

  /** What an actor hears of a question that is not for them. */
  const overheard = async (question: string, { actor, key }: Said): Promise<readonly Canary[]> => {
    questions += 1;
    const { data, errors } = await w.ask(question, {}, { key });
    const faults = (errors ?? []).filter(({ extensions }) => !REFUSED.has(extensions?.code ?? ''));
    if (faults.length > 0) throw new Error(`${actor.id}: ${question}: ${JSON.stringify(faults)}`);
    for (const field of reachedIn(data)) reached.add(field);
    const answer = JSON.stringify({ data, errors });
    for (const [, cursor] of answer.matchAll(/"(?:cursor|endCursor)":"([^"]+)"/g)) {
      if (cursor !== undefined && pool.cursors.length < 500) pool.cursors.push(cursor);
    }
    const found = heardIn(answer, canaries);
    for (const { token } of found) heard.add(token);
    return found.filter((canary) => !mayHear(actor, canary));
  };

  /** Asks so many questions, each of everyone; throws with the first that tells too much. */
  const listen = async (runs: number, { seed, limit, alone = false }: Listening = {}) =>
    fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const question = questionOf(gen, pool);
        // Another test's municipality may have a holiday for each day: to and fro over them is more than any database answers.
        if (!alone && question.split('schoolHolidays').length > 2) return;
        for (const said of listening) {
          const [leak] = await overheard(question, said);
          if (leak) throw new Error(`${said.actor.id} hears ${leak.entity}.${leak.column} by ${question}`);
        }
      }),
      {
        numRuns: runs,
        endOnFailure: true,
        ...(limit === undefined ? {} : { interruptAfterTimeLimit: limit }),
        ...(seed === undefined ? {} : { seed }),
      },
    );

  /** Asks for every field of every planted row by its id; throws with the first that tells too much. */
  const askForEach = async () => {
    for (const entity of new Set(planted.map((one) => one.entity))) {
      const ids = new Set(planted.flatMap((one) => (one.entity === entity ? [globalId(entity, one.id)] : [])));
      const fields = leavesOf(entity);
      if (fields.length === 0) continue;
      const question = `query { nodes(ids: ${JSON.stringify([...ids])}) { ... on ${entity} { ${fields.join(' ')} } } }`;
      for (const said of listening) {
        const [leak] = await overheard(question, said);
        if (leak) throw new Error(`${said.actor.id} hears ${leak.entity}.${leak.column} by its id`);
      }
    }
  };

  const told = (): Heard => ({
    questions,
    unreached: EVERY_FIELD.filter((field) => !reached.has(field)),
    reached: EVERY_FIELD.filter((field) => reached.has(field)).length / EVERY_FIELD.length,
    heard: heard.size,
  });
  return { w, ours, theirs, canaries, listening, overheard, listen, askForEach, told };
}

/** Someone who has signed in and a client with a key, so that there is something to tell of who may what. */
async function plantAccess(db: Database, municipalityId: string): Promise<readonly string[]> {
  const user = await plantUser(db, 'COORDINATOR', municipalityId);
  const client = await plantClient(db, municipalityId);
  const at = new Date('2026-06-01T12:00:00Z');
  const { id } = await db.prisma.auditEntry.create({
    data: { at, event: 'GRANT_GIVEN', actor: user.actor.id, userId: user.userId, municipalityId },
  });
  return [
    globalId('User', user.userId),
    globalId('RoleGrant', user.grantId),
    globalId('Session', user.sessionId),
    globalId('ApiClient', client.id),
    globalId('ApiKey', client.keyId),
    globalId('MaskinportenConsumer', client.consumerId),
    globalId('AuditEntry', id),
  ];
}

const slugsOf = (...places: readonly PlantedMunicipality[]) =>
  places.flatMap(({ first, second }) => [first.id, second.id]);
