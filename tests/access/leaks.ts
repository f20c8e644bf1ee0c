import type { Actor } from '@naerhjul/domain/act.ts';
import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
import { APPENDED_ONLY } from '../change/one-of-each.ts';
import { keyOf } from '../testkit/api.ts';
import { globalId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';
import { actorsIn } from './actors.ts';
import { chainsOf, heardIn, idsIn, mayHear, plantCanaries, whoseAre, WORD, type Canary } from './canaries.ts';
import { plantAccess } from './planted-access.ts';
import { fillEmpty, rowsOf } from './fill-empty.ts';
import { agree, collatedIn, plantMore, plantSecrets } from './planted-more.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';
import { EVERY_FIELD, leavesOf, questionOf, type Pool } from './questions.ts';
import { sweep } from './sweep.ts';
import { toldIn } from './told-in.ts';

export interface Heard {
  /** What was asked and answered. */
  readonly questions: number;
  /** What was asked and cut off, since it took longer than an operation may on a busy machine. */
  readonly cut: number;
  /** The part of all fields that were asked of an object that is there. */
  readonly reached: number;
  /** The part of all fields that had a value for someone. */
  readonly answered: number;
  /** The fields that never had one. */
  readonly unanswered: readonly string[];
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

/** Those who ask for everything once. */
const SWEEPING = new Set(['public', 'user:foreign']);

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
  'TRY_AGAIN',
  'NO_WHEEL',
  'NO_REGULATION',
]);

/** The part of all fields that these are. */
const partOf = (fields: ReadonlySet<string>) =>
  EVERY_FIELD.filter((field) => fields.has(field)).length / EVERY_FIELD.length;

/** Two municipalities with a text of its own in every field of every row, and everyone who could ask about them. */
export async function listeners() {
  const w = await world({ now: '2026-06-01' });
  const planted: Awaited<ReturnType<typeof plantCanaries>>[number][] = [];
  const before = async (one: PlantedMunicipality) => {
    planted.push(...(await plantCanaries(w.db, chainsOf(one))));
    for (const { draft, open } of [one.first, one.second]) {
      await fillEmpty(w.db, rowsOf(draft));
      await agree(w.db, open);
    }
  };
  const ours = await plantMunicipality(w.db, before);
  const theirs = await plantMunicipality(w.db, before);
  const chains = [...chainsOf(ours), ...chainsOf(theirs)];
  const secrets: typeof planted = [];
  for (const one of [ours, theirs]) secrets.push(await plantSecrets(w.db, one));
  const canaries = new Map(await whoseAre(w.db, [...planted, ...secrets]));
  const { actor: signedIn, ids: signedInIds } = await plantMore(w.db, ours);
  const listening = [...Object.values(actorsIn(ours, theirs)), signedIn].map((actor) => ({
    actor,
    key: keyOf(actor),
  }));
  const [reached, answered] = [new Set<string>(), new Set<string>()];
  const pool: Pool & { cursors: string[] } = {
    reached: answered,
    ids: [
      ...(await collatedIn(w.db, ours.id, theirs.id)),
      ...idsIn(chains),
      // What is only appended to has its texts in a row of its own.
      ...planted.flatMap(({ entity, id }) =>
        entity !== 'Change' && APPENDED_ONLY.includes(entity) ? [globalId(entity, id)] : [],
      ),
      ...signedInIds,
      ...(await plantAccess(w.db, canaries, ours.id)),
      ...(await plantAccess(w.db, canaries, theirs.id)),
    ],
    municipalities: [ours.number, theirs.number],
    slugs: [ours, theirs].flatMap(({ first, second }) => [first.id, second.id]),
    words: [WORD, 'tekst'],
    cursors: [],
    asked: new Map(),
    listed: new Map(),
  };
  const heard = new Set<string>();
  let [questions, cut] = [0, 0];
  /** What our own faults answered: told when nobody heard too much, since a leak weighs more and often comes of the same. */
  const faulty: string[] = [];
  const orOurFault = async (ask: () => Promise<unknown>) => {
    faulty.length = 0;
    await ask();
    if (faulty[0] !== undefined) throw new Error(faulty[0]);
  };

  /** What an actor hears of a question that is not for them. */
  const overheard = async (question: string, { actor, key }: Said): Promise<readonly Canary[]> => {
    const { data, errors = [] } = await w.ask(question, {}, { key });
    const isCut = errors.some(({ extensions }) => extensions?.code === 'TRY_AGAIN');
    if (isCut) cut += 1;
    else questions += 1;
    const faults = errors.filter(({ extensions }) => !REFUSED.has(extensions?.code ?? ''));
    if (faults.length > 0) faulty.push(`${actor.id}: ${question}: ${JSON.stringify(faults)}`);
    const told = toldIn(data);
    for (const field of told.reached) reached.add(field);
    for (const field of told.answered) answered.add(field);
    const answer = JSON.stringify({ data, errors });
    for (const [, cursor] of answer.matchAll(/"(?:cursor|endCursor)":"([^"]+)"/g)) {
      if (cursor !== undefined && pool.cursors.length < 500) pool.cursors.push(cursor);
    }
    const found = heardIn(answer, canaries);
    for (const { token } of found) heard.add(token);
    return found.filter((canary) => !mayHear(actor, canary));
  };

  /** Asks, and throws with the first that tells too much. */
  const hear = async (question: string, said: Said, how = `by ${question}`) => {
    const [leak] = await overheard(question, said);
    if (leak) throw new Error(`${said.actor.id} hears ${leak.entity}.${leak.column} ${how}`);
  };

  /** Some of them, the public always among them. */
  const drawn = (gen: GeneratorValue): readonly Said[] => {
    const [nobody, ...others] = listening;
    const from = gen(fc.nat, { max: others.length - 1 });
    const some = [0, 1, 2].map((nth) => others[(from + nth * 3) % others.length]);
    return [nobody, ...some].filter((one) => one !== undefined);
  };

  /** A server is asked by all of them at once, so that none hears another either; an embedded database answers one at a time. */
  const ofEach = async (some: readonly Said[], ask: (said: Said) => Promise<void>) => {
    if (w.db.kind === 'postgresql') await Promise.all(some.map(ask));
    else for (const said of some) await ask(said);
  };

  /** Asks so many questions, each of four callers; throws with the first that tells too much. */
  const listen = async (runs: number, { seed, limit, alone = false }: Listening = {}) =>
    fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const question = questionOf(gen, pool);
        // Another test's municipality may have a holiday for each day: to and fro over them is more than any database answers.
        if (!alone && question.split('schoolHolidays').length > 2) return;
        await ofEach(drawn(gen), async (said) => hear(question, said));
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
      if (entity === 'Change') continue;
      const ids = new Set(planted.flatMap((one) => (one.entity === entity ? [globalId(entity, one.id)] : [])));
      const fields = leavesOf(entity);
      if (fields.length === 0) continue;
      const question = `query { nodes(ids: ${JSON.stringify([...ids])}) { ... on ${entity} { ${fields.join(' ')} } } }`;
      for (const said of listening) await hear(question, said, 'by its id');
    }
  };

  /** Asks once for every field that there is, as the public and as who looks after something; throws with the first that tells too much. */
  const askForAll = async () => {
    const some = listening.filter(({ actor }) => SWEEPING.has(actor.id) || actor === signedIn);
    for (const question of sweep({ ids: pool.ids, municipality: ours.number, slug: ours.first.id })) {
      for (const said of some) await hear(question, said);
    }
  };

  /** Reads the log to its end, and what it tells of who and what; throws with the first entry that tells too much. */
  const askForLog = async () => {
    const committees = [ours, theirs].flatMap(({ first, second }) => [first.id, second.id]);
    const whole = [
      ...[ours, theirs].map(({ id }) => globalId('Municipality', id)),
      ...committees.map((id) => globalId('Committee', id)),
    ];
    for (const said of listening) {
      for (const { number } of [ours, theirs]) {
        for (let after: string | null = null; ;) {
          const page: string = `changes(municipality: "${number}", first: 500, after: ${JSON.stringify(after)})`;
          const question: string = `query { ${page} { entries { entity reason } endCursor hasNextPage } }`;
          await hear(question, said, 'in the log');
          type Page = { changes: { endCursor: string; hasNextPage: boolean } };
          const { changes }: Page = await w.told<Page>(question, {}, { key: said.key });
          if (!changes.hasNextPage) break;
          after = changes.endCursor;
        }
      }
      const history = 'history(first: 500) { entries { actor reason fields { before after } } }';
      for (const id of whole) {
        const question = `query { node(id: "${id}") { ... on Municipality { ${history} } ... on Committee { ${history} coordinator { name } } } }`;
        await hear(question, said, 'in the log');
      }
    }
  };

  const told = (): Heard => ({
    questions,
    cut,
    reached: partOf(reached),
    answered: partOf(answered),
    unanswered: EVERY_FIELD.filter((field) => !answered.has(field)),
    heard: heard.size,
  });
  return {
    w,
    ours,
    theirs,
    canaries,
    listening,
    told,
    listen: async (runs: number, how?: Listening) => orOurFault(async () => listen(runs, how)),
    askForEach: async () => orOurFault(askForEach),
    askForAll: async () => orOurFault(askForAll),
    askForLog: async () => orOurFault(askForLog),
  };
}
