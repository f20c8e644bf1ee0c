import { z } from 'zod';
import type { ViewedList } from '@naerhjul/prisma/generated/enums.ts';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { expectedVersion, id, invalid, maybe, read, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, ownMunicipality } from '../rows.ts';
import { demandSignedIn } from '../user/access.ts';
import { demandVersion } from '../user/user-to-change.ts';
import { mayChangeView, mayRemoveView, seenViews } from './access.ts';
import { FILTERS } from './saved-view.rules.ts';

const word = z.string().regex(/^[A-Za-z][\w.]{0,59}$/, 'must be the name of a field');
const one = z.union([z.string().max(300), z.number(), z.boolean()]);

/** What a view keeps of a list. */
const viewQuery = z.strictObject({
  filter: z.record(word, z.union([one, z.array(one).max(100)])),
  sort: z.strictObject({ field: word, order: z.enum(['ASC', 'DESC']) }).nullish(),
  columns: z.array(word).max(40).nullish(),
});

const name = text(80);
const lists = z.enum(Object.keys(FILTERS) as [ViewedList, ...ViewedList[]]);

const saveInput = z.object({
  municipality: z.string(),
  list: lists,
  name,
  query: z.string().max(10_000),
  isShared: z.boolean().nullish(),
});
export type SaveView = z.input<typeof saveInput>;

/** Keeps a way to look at a list under a name, for oneself or for all who work in the municipality. */
export function saveView(act: Act, input: SaveView) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { municipality, isShared, ...values } = read(saveInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, municipality, 'SOME_WORK');
    const { userId } = inside.actor;
    // A view is somebody's: what acts without a user has no lists to look at.
    if (userId === undefined) throw new Refusal('NOT_FOUND', { what: 'User', id: inside.actor.id });
    await demandNoOther(inside, { ...values, userId, municipalityId });
    const query = queryOf(values.list, values.query);
    return inside.db.savedView.create({
      data: { ...values, query, municipalityId, userId, isShared: isShared ?? false },
    });
  });
}

const updateInput = z.object({
  id,
  name: maybe(name),
  query: maybe(z.string().max(10_000)),
  isShared: maybe(z.boolean()),
  expectedVersion,
});
export type UpdateView = z.input<typeof updateInput>;

/** Calls a view of one's own something else, keeps another look in it, or shares it. */
export function updateView(act: Act, input: UpdateView) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { id: viewId, expectedVersion: expected, query, ...values } = read(updateInput, input);
    const found = await viewTo(inside, viewId, mayChangeView);
    demandVersion('SavedView', found, expected, values);
    if (values.name !== undefined && values.name !== found.name) {
      await demandNoOther(inside, { ...found, name: values.name });
    }
    const kept = query === undefined ? {} : { query: queryOf(found.list, query) };
    return inside.db.savedView.update({ where: { id: viewId }, data: { ...given(values), ...kept } });
  });
}

const removeInput = z.object({ id, expectedVersion });
export type RemoveView = z.input<typeof removeInput>;

/** Removes a view: one of one's own, or a shared one in a municipality that one looks after. */
export function removeView(act: Act, input: RemoveView) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { id: viewId, expectedVersion: expected } = read(removeInput, input);
    const found = await viewTo(inside, viewId, mayRemoveView);
    demandVersion('SavedView', found, expected, {});
    await inside.db.savedView.delete({ where: { id: viewId } });
    return { id: viewId };
  });
}

async function viewTo({ db, actor }: ActInTransaction, viewId: string, may: typeof mayRemoveView) {
  const found = await db.savedView.findFirst({ where: { id: viewId, AND: [seenViews(actor)] } });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'SavedView', id: viewId });
  if (!may(actor, found)) throw new Refusal('NOT_ALLOWED', { what: 'SavedView' });
  return found;
}

interface Named {
  readonly municipalityId: string;
  readonly userId: string;
  readonly list: ViewedList;
  readonly name: string;
}

async function demandNoOther({ db }: ActInTransaction, { municipalityId, userId, list, name: called }: Named) {
  if ((await db.savedView.count({ where: { municipalityId, userId, list, name: called } })) > 0) {
    throw new Refusal('ALREADY_EXISTS', { what: 'SavedView', field: 'name', value: called });
  }
}

/** What a list is asked for, or a refusal that names what it can't be asked for. */
function queryOf(list: ViewedList, written: string) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch {
    throw invalid('query', 'must be JSON', 'invalid_value');
  }
  const query = read(z.object({ query: viewQuery }), { query: parsed }).query;
  const unknown = Object.keys(query.filter).find((field) => !FILTERS[list].includes(field));
  if (unknown !== undefined) {
    throw invalid(`query.filter.${unknown}`, `must be of ${FILTERS[list].join(', ')}`, 'unknown');
  }
  return { filter: query.filter, sort: query.sort ?? null, columns: query.columns ?? null };
}
