import type { InputFieldMap, InputRef, InputShapeFromFields } from '@pothos/core';
import { together, type Act } from '@naerhjul/domain/act.ts';
import { scopeFor } from '@naerhjul/domain/client/scopes.ts';
import { isSeen } from '@naerhjul/domain/own.ts';
import { once } from '@naerhjul/domain/once.ts';
import { Refusal } from '@naerhjul/domain/refusal.ts';
import type { Changeable } from '@naerhjul/domain/rows.ts';
import { builder } from './builder.ts';
import { Removed } from './removed.ts';

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** A mutation: what it is, what it takes, and what carries it out. */
export interface Verb<Fields extends InputFieldMap, Result> {
  readonly description: string;
  readonly input: (t: InputBuilder) => Fields;
  readonly run: (act: Act, input: InputShapeFromFields<NoInfer<Fields>>) => Promise<Result>;
}

/** What each verb changes. */
export const VERBS = new Map<string, Changeable>();

interface Done {
  readonly id: string;
}

export const expectedVersionField = {
  description:
    'The version that the edit rests on. If someone else was first, the edit is refused with CHANGED_MEANWHILE.',
} as const;

/** A mutation that answers with the one object it changed. */
export function verb<Fields extends InputFieldMap>(
  name: string,
  type: Changeable,
  { description, input: fields, run }: Verb<Fields, Done>,
) {
  VERBS.set(name, type);
  const Input = inputOf(name, description, fields);
  builder.mutationField(name, (t) =>
    t.prismaField({
      // The model's name decides which rows come back; the builder needs one to infer from.
      type: type as 'Meeting',
      description,
      args: { input: t.arg({ type: Input, required: true, description: 'What to do.' }) },
      resolve: async (query, _root, { input }, { act }) => {
        const [id = ''] = await carryOut(act, { name, answers: type }, input, async (inside, values) => [
          (await run(inside, values as InputShapeFromFields<Fields>)).id,
        ]);
        const rows = act.db[delegateOf(type)] as (typeof act.db)['meeting'];
        return rows.findUniqueOrThrow({ ...query, where: { id } });
      },
    }),
  );
}

/** A mutation that answers with all the years it opened. */
export function verbForCycles<Fields extends InputFieldMap>(name: string, verbOf: Verb<Fields, readonly Done[]>) {
  verbForMany(name, 'Cycle', [{ committee: { sortNumber: 'asc' } }, { id: 'asc' }], verbOf);
}

/** A mutation that answers with all the cases it changed. */
export function verbForCases<Fields extends InputFieldMap>(name: string, verbOf: Verb<Fields, readonly Done[]>) {
  verbForMany(name, 'Case', [{ year: 'asc' }, { serial: 'asc' }], verbOf);
}

/** A mutation that answers with all the meetings it changed. */
export function verbForMeetings<Fields extends InputFieldMap>(name: string, verbOf: Verb<Fields, readonly Done[]>) {
  verbForMany(name, 'Meeting', [{ startsAt: 'asc' }, { id: 'asc' }], verbOf);
}

function verbForMany<Fields extends InputFieldMap>(
  name: string,
  type: 'Cycle' | 'Case' | 'Meeting',
  orderBy: readonly object[],
  { description, input: fields, run }: Verb<Fields, readonly Done[]>,
) {
  VERBS.set(name, type);
  const Input = inputOf(name, description, fields);
  builder.mutationField(name, (t) =>
    t.prismaField({
      // As in verb.
      type: [type as 'Cycle'],
      description,
      args: { input: t.arg({ type: Input, required: true, description: 'What to do.' }) },
      resolve: async (query, _root, { input }, { act }) => {
        const ids = await carryOut(act, { name, answers: type }, input, async (inside, values) =>
          (await run(inside, values as InputShapeFromFields<Fields>)).map(({ id }) => id),
        );
        const rows = act.db[delegateOf(type)] as (typeof act.db)['cycle'];
        return rows.findMany({ ...query, where: { id: { in: [...ids] } }, orderBy: [...orderBy] });
      },
    }),
  );
}

/** A mutation that removes something. */
export function verbThatRemoves<Fields extends InputFieldMap>(
  name: string,
  type: Changeable,
  { description, input: fields, run }: Verb<Fields, Done>,
) {
  VERBS.set(name, type);
  const Input = inputOf(name, description, fields);
  builder.mutationField(name, (t) =>
    t.field({
      type: Removed,
      description,
      args: { input: t.arg({ type: Input, required: true, description: 'What to do.' }) },
      resolve: async (_root, { input }, { act }) => {
        const [id = ''] = await carryOut(act, { name }, input, async (inside, values) => [
          (await run(inside, values as InputShapeFromFields<Fields>)).id,
        ]);
        return { id, typename: type };
      },
    }),
  );
}

interface Keyed {
  readonly clientMutationKey?: string | null | undefined;
}

/** The input type of a mutation, with the key that makes a call a single one. */
export function inputOf(name: string, description: string, fields: (t: InputBuilder) => InputFieldMap) {
  const input = builder.inputType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, {
    description: `Input of ${name}: ${description}`,
    fields: (t) => ({
      ...fields(t),
      clientMutationKey: t.string({
        description:
          'A key of your own for this very call, at most 200 characters. The same call again gives the first result instead of doing it twice.',
      }),
    }),
  });
  return input as unknown as InputRef<Keyed>;
}

/** Carries a mutation out, once for each key. */
export function carryOut(
  act: Act,
  { name, answers }: { readonly name: string; readonly answers?: Changeable },
  { clientMutationKey, ...input }: Keyed,
  work: (act: Act, input: unknown) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (act.actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  const acting = { ...act, actor: { ...act.actor, needs: scopeFor(VERBS.get(name)) } };
  const carried = (inside: Act) => once(inside, { verb: name, input, clientMutationKey }, (one) => work(one, input));
  if (act.actor.kind !== 'MACHINE') return carried(acting);
  return together(acting, async (inside) => {
    const ids = await carried(inside);
    // A program brings about nothing that it may not see: no drafts, and nothing private.
    for (const id of ids) {
      if (answers !== undefined && !(await isSeen(inside, answers, id))) {
        throw new Refusal('NOT_ALLOWED', { what: answers });
      }
    }
    return ids;
  });
}

function delegateOf(type: Changeable) {
  return (type.charAt(0).toLowerCase() + type.slice(1)) as Uncapitalize<Changeable>;
}
