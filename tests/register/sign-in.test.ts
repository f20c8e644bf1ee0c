import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { schema } from '@naerhjul/schema/index.ts';
import { expect, it } from 'vitest';
import { documentOf, VERBS } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';

const ID = '00000000-0000-4000-8000-000000000000';
const ANOTHER = '00000000-0000-4000-8000-000000000001';

/** A field of an input, or an argument. */
type Field = Pick<GraphQLInputField, 'name' | 'type' | 'extensions'>;

/** The kind of thing that an id is about, as the field itself says. */
function kindOf({ extensions }: Field): string {
  const [kind] = (extensions['relayGlobalIDFor'] ?? []) as readonly { readonly typename: string }[];
  return kind?.typename ?? 'Meeting';
}

/** The least that a field takes: what must be there, well-formed, about things that may not exist. */
function least(field: Field, municipality: string, type: GraphQLInputType = field.type, id = ID): unknown {
  const { name } = field;
  if (isNonNullType(type)) return least(field, municipality, type.ofType, id);
  if (isListType(type) && name === 'scopes') return ['read'];
  if (isListType(type)) return name === 'months' ? [5, 6] : [least(field, municipality, type.ofType, ANOTHER)];
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name: value }) => value);
    // What asks for nothing more: another item than a theme's, another meeting than a phase's.
    return (name === 'kind' && values.find((value) => value === 'OTHER' || value === 'EXTRA')) || values[0];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((one) => isNonNullType(one.type));
    return Object.fromEntries(fields.map((one) => [one.name, least(one, municipality)]));
  }
  const values: Record<string, unknown> = {
    ID: Buffer.from(`${kindOf(field)}:${id}`).toString('base64'),
    String:
      new Map(
        Object.entries({
          municipality,
          number: '0001',
          slug: 'utvalg',
          rule: 'R02',
          organisationNumber: '974760673',
          documents: '{ viewer { actor } }',
          url: 'https://portal.example.no/hook',
        }),
      ).get(name) ?? 'tekst',
    Int: name === 'year' ? 2026 : 1,
    Boolean: true,
    Date: '2026-01-05',
    DateTime: '2026-05-12T16:00:00Z',
  };
  return values[getNamedType(type).name];
}

/** The least input of a verb, about the municipality of the test. */
function leastOf(verb: string, { municipality }: World): Record<string, unknown> {
  const fields = schema.getMutationType()?.getFields() ?? {};
  const input = fields[verb]?.args.find(({ name }) => name === 'input');
  if (input === undefined) throw new Error(`${verb} takes no input`);
  const found = least(input, municipality.number) as Record<string, unknown>;
  // Where it is given is asked before whom.
  if (verb === 'grantRole') return { ...found, municipality: municipality.number };
  return verb === 'planMeeting' ? { ...found, kind: 'EXTRA' } : found;
}

it.each(VERBS)('refuses %s to those who are not signed in, and leaves no trace', async (verb) => {
  const all = await world();
  expect(await all.refusalOf(verb, leastOf(verb, all), { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
});

// What is not there is told to those who are signed in, so it is not the input that was refused above.
it.each(VERBS)(
  'tells those who are signed in another reason than that for refusing %s, or carries it out',
  async (verb) => {
    const all = await world();
    const { errors } = await all.ask(documentOf(verb), { input: leastOf(verb, all) });
    expect(['NOT_FOUND', 'NO_WHEEL', 'ALREADY_EXISTS', undefined]).toContain(errors?.[0]?.extensions?.code);
  },
);

it.each(VERBS)('refuses %s with a key that is none of ours, and leaves no trace', async (verb) => {
  const all = await world();
  const refusal = await all.refusalOf(verb, leastOf(verb, all), { key: 'a-key-that-was-revoked' });
  expect(refusal).toMatchObject({ code: 'SIGN_IN_FIRST' });
});

it('tells those who are not signed in nothing of whether what they name is there', async () => {
  const { givenMeeting, refusalOf } = await world();
  const { id } = await givenMeeting('2026-01-20T17:00:00Z');
  const there = await refusalOf('announceMeeting', { id }, { as: 'public' });
  const unknown = Buffer.from(`Meeting:${ID}`).toString('base64');
  const { message, code } = await refusalOf('announceMeeting', { id: unknown }, { as: 'public' });
  expect(there).toMatchObject({ message, code });
});

it('says who asks', async () => {
  const { told, municipality } = await world();
  const viewer = async (as: 'staff' | 'public') =>
    (
      await told<{ viewer: { signedIn: boolean; municipalities: { number: string }[] } }>(
        '{ viewer { signedIn municipalities { number } } }',
        {},
        { as },
      )
    ).viewer;
  expect(await viewer('public')).toEqual({ signedIn: false, municipalities: [] });
  const staff = await viewer('staff');
  expect(staff.signedIn).toBe(true);
  expect(staff.municipalities).toContainEqual({ number: municipality.number });
});

it('offers the public nothing to do', async () => {
  const { givenCycle, seen } = await world();
  const cycle = await seen('Cycle', (await givenCycle()).id, { as: 'public' });
  const offered = cycle?.phases.flatMap(({ moves, meetings }) => [...moves, ...meetings.flatMap((one) => one.moves)]);
  expect([cycle?.moves, offered]).toEqual([[], []]);
});
