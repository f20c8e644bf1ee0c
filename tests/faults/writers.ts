import { randomInt } from 'node:crypto';
import { Refused, type Running } from './running.ts';
import { evening, verb, YEAR, type OpenYear } from './year.ts';

const WRITERS = 4;
/** How many committees' years are taken back at a time, at most: otherwise there were little to follow in the end. */
const TAKEN = 3;
const EXTRA = 10;

/** Something that a coordinator may do, and what becomes of what the writers know when it is done, or refused. */
interface Step {
  readonly name: string;
  readonly input: object;
  readonly done?: (id: string) => void;
  readonly refused?: () => void;
}

const oneOf = <Item>(items: Iterable<Item>): Item => {
  const all = [...items];
  return all[randomInt(all.length)] as Item;
};

/** Takes one out of a set, so that no other writer has it too; it comes into another, or back where it is refused. */
function move<Item>(from: Set<Item>, to: Set<Item>) {
  const item = oneOf(from);
  from.delete(item);
  return { item, done: () => void to.add(item), refused: () => void from.add(item) };
}

const anyName = () => `Nærutvalget ${randomInt(1000)}`;

type Kind = (year: OpenYear) => Step | undefined;

/** A committee's year becomes public again, or is taken back. */
const turnYear: Kind = ({ cycles: { open, taken } }) => {
  if (taken.size > 0 && (taken.size >= TAKEN || randomInt(2) === 0)) {
    const { item, ...then } = move(taken, open);
    return { name: 'openCycle', input: { committeeId: item.committeeId, year: YEAR }, ...then };
  }
  if (open.size === 0) return undefined;
  const { item, ...then } = move(open, taken);
  return { name: 'unpublishCycle', input: { id: item.id, reason: 'Året skal ses på en gang til' }, ...then };
};

/** The public may know of a case, or may not any more. */
const turnCase: Kind = ({ cases: { open, taken } }) => {
  if (taken.size > 0 && (open.size === 0 || randomInt(2) === 0)) {
    const { item, ...then } = move(taken, open);
    return { name: 'publishCase', input: { id: item }, ...then };
  }
  if (open.size === 0) return undefined;
  const { item, ...then } = move(open, taken);
  return { name: 'unpublishCase', input: { id: item, reason: 'Saken er ikke klar' }, ...then };
};

/** A meeting beside those of the wheel is planned, or removed. */
const turnExtra: Kind = ({ extra, cycles: { open } }) => {
  if (extra.size > 0 && (extra.size >= EXTRA || randomInt(2) === 0)) {
    const id = oneOf(extra);
    extra.delete(id);
    return { name: 'removeMeeting', input: { id, reason: 'Likevel ikke' }, refused: () => extra.add(id) };
  }
  if (open.size === 0) return undefined;
  const { id } = oneOf(open);
  return {
    name: 'planMeeting',
    input: { kind: 'EXTRA', committees: [{ cycleId: id }] },
    done: (made) => extra.add(made),
  };
};

const rename: Kind = ({ committees }) => {
  const { id, number, districtId } = oneOf(committees);
  return { name: 'renameCommittee', input: { id, number, districtId, name: anyName(), validFrom: '2026-02-01' } };
};

const retitle: Kind = ({ phases }) => {
  const title = randomInt(4) === 0 ? null : { nb: `Møte ${randomInt(1000)}` };
  return { name: 'changePhase', input: { id: oneOf(phases), title, reason: 'Nytt navn' } };
};

const ofMeeting =
  (name: string, input: () => object): Kind =>
  ({ meetings }) => ({ name, input: { id: oneOf(meetings), ...input() } });

/**
 * What is done how often, in hundredths. Nothing is done for good, so there is always something left to do. Most meetings are
 * not cancelled, and are refused to be reopened; otherwise all would be cancelled in the end.
 */
const KINDS: readonly (readonly [number, Kind])[] = [
  [8, turnYear],
  [8, turnCase],
  [6, turnExtra],
  [8, rename],
  [10, retitle],
  [
    4,
    ({ cases }) =>
      cases.open.size === 0
        ? undefined
        : { name: 'updateCase', input: { id: oneOf(cases.open), title: `Sak ${randomInt(1000)}` } },
  ],
  [4, ({ seats }) => ({ name: 'updateSeat', input: { id: oneOf(seats), label: `Plass ${randomInt(1000)}` } })],
  [8, ofMeeting('reopenMeeting', () => ({ reason: 'Det lot seg gjøre likevel' }))],
  [2, ofMeeting('cancelMeeting', () => ({ reason: 'For få kan komme' }))],
  [12, ofMeeting('updateMeeting', () => ({ place: `Rom ${randomInt(1000)}` }))],
  [30, ofMeeting('moveMeeting', () => ({ startsAt: evening(), reason: 'Det passet bedre' }))],
];

function anyStep(year: OpenYear): Step {
  let left = randomInt(100);
  for (const [part, kind] of KINDS) {
    if (left < part) return kind(year) ?? anyStep(year);
    left -= part;
  }
  throw new Error('the parts are not a hundred');
}

/** What a writer may be told no with: it was so already, someone else was first, or the server is busy. */
const EXPECTED = new Set(['NOT_OPEN', 'MEETING_MOVE', 'CHANGED_MEANWHILE', 'TRY_AGAIN']);

/** How often each verb was carried out, and each code was answered. */
export type Written = ReadonlyMap<string, number>;

/** Four writers at once, until so many changes are made; gives how many of which kind were. Fails where a verb is used wrongly. */
export async function writeTheYear(running: Running, year: OpenYear, changes: number): Promise<Written> {
  const written = new Map<string, number>();
  const count = (what: string) => written.set(what, (written.get(what) ?? 0) + 1);
  let changed = 0;
  const write = async () => {
    while (changed < changes) {
      const { name, input, done, refused } = anyStep(year);
      try {
        const answer = await running.ask<Record<string, { readonly id: string }>>(verb(name), { input });
        done?.(answer[name]?.id ?? '');
        changed += 1;
        count(name);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused?.();
        const code = /"code":"(\w+)"/.exec(error.message)?.[1] ?? '';
        if (!EXPECTED.has(code))
          throw new Error(`${name} ${JSON.stringify(input)}: ${error.message}`, { cause: error });
        count(code);
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return written;
}

/** How many changes were made. */
export const changesIn = (written: Written): number =>
  [...written].reduce((sum, [what, count]) => (EXPECTED.has(what) ? sum : sum + count), 0);
