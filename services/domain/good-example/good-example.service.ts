import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { expectedVersion, id, maybe, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { openGoodExampleVerbs, type GoodExampleVerb } from './good-example.rules.ts';

const links = { cycleId: id.nullish(), exchangeId: id.nullish(), caseId: id.nullish() };

const recordInput = z.object({
  committeeId: id,
  title: text(200),
  whatWasDone: text(4000),
  result: text(4000),
  ...links,
});
export type RecordGoodExample = z.input<typeof recordInput>;

/** Records a good example to learn from. Only staff see it until it is published. */
export function recordGoodExample(act: Act, input: RecordGoodExample) {
  const { committeeId, title, whatWasDone, result, ...values } = read(recordInput, input);
  return together(act, async (inside) => {
    const find = () => inside.db.committee.findUnique({ where: { id: committeeId } });
    const { municipalityId } = await toChange(inside, { what: 'Committee', id: committeeId, find, right: 'WORK' });
    await demandLinks(inside, { municipalityId, committeeId }, values);
    return inside.db.goodExample.create({
      data: { ...given(values), municipalityId, committeeId, title, whatWasDone, result },
    });
  });
}

const updateInput = z.object({
  id,
  title: maybe(text(200)),
  whatWasDone: maybe(text(4000)),
  result: maybe(text(4000)),
  ...links,
  expectedVersion,
});
export type UpdateGoodExample = z.input<typeof updateInput>;

/** Changes a good example, or what it is an example of. */
export function updateGoodExample(act: Act, input: UpdateGoodExample) {
  const { id: exampleId, expectedVersion: expected, ...values } = read(updateInput, input);
  return together(act, async (inside) => {
    const found = await exampleToChange(inside, exampleId, expected, given(values));
    await demandLinks(inside, found, values);
    return inside.db.goodExample.update({ where: { id: exampleId }, data: given(values) });
  });
}

const publishInput = z.object({ id, expectedVersion });
export type PublishGoodExample = z.input<typeof publishInput>;

/** Lets everyone read a good example. */
export function publishGoodExample(act: Act, input: PublishGoodExample) {
  const values = read(publishInput, input);
  return together(act, async (inside) => {
    demandVerb(await exampleToChange(inside, values.id, values.expectedVersion), 'PUBLISH');
    return inside.db.goodExample.update({ where: { id: values.id }, data: { isPublic: true } });
  });
}

const takeInput = z.object({ id, reason, expectedVersion });
export type UnpublishGoodExample = z.input<typeof takeInput>;
export type RemoveGoodExample = z.input<typeof takeInput>;

/** Takes a good example back from the public, which is told so. */
export function unpublishGoodExample(act: Act, input: UnpublishGoodExample) {
  const values = read(takeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    demandVerb(await exampleToChange(inside, values.id, values.expectedVersion), 'UNPUBLISH');
    return inside.db.goodExample.update({ where: { id: values.id }, data: { isPublic: false } });
  });
}

/** Removes a good example that was recorded by mistake. */
export function removeGoodExample(act: Act, input: RemoveGoodExample) {
  const values = read(takeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    await exampleToChange(inside, values.id, values.expectedVersion);
    return inside.db.goodExample.delete({ where: { id: values.id } });
  });
}

function exampleToChange(
  inside: ActInTransaction,
  exampleId: string,
  expected?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const find = () => inside.db.goodExample.findUnique({ where: { id: exampleId } });
  return toChange(inside, { what: 'GoodExample', id: exampleId, find, expectedVersion: expected, yours });
}

function demandVerb(
  { id: exampleId, isPublic }: { readonly id: string; readonly isPublic: boolean },
  verb: GoodExampleVerb,
) {
  if (!openGoodExampleVerbs(isPublic).includes(verb)) {
    throw new Refusal('NOT_OPEN', { what: 'GoodExample', id: exampleId, verb });
  }
}

interface Links {
  readonly cycleId?: string | null | undefined;
  readonly exchangeId?: string | null | undefined;
  readonly caseId?: string | null | undefined;
}

/** Refuses another committee's year, and an exchange or a case of another municipality. */
async function demandLinks(
  { db }: ActInTransaction,
  { municipalityId, committeeId }: { readonly municipalityId: string; readonly committeeId: string },
  { cycleId, exchangeId, caseId }: Links,
) {
  if (cycleId && (await db.cycle.count({ where: { id: cycleId, committeeId } })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'Cycle', id: cycleId });
  }
  if (exchangeId && (await db.exchange.count({ where: { id: exchangeId, municipalityId } })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'Exchange', id: exchangeId });
  }
  if (caseId && (await db.case.count({ where: { id: caseId, municipalityId } })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'Case', id: caseId });
  }
}
