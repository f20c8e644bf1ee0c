import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { schema } from '@naerhjul/schema/index.ts';
import { expect, it } from 'vitest';
import { SELECTIONS } from '../testkit/shapes.ts';
import { documentOf, VERBS } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';

const ID = '00000000-0000-4000-8000-000000000000';

/** What the verbs' id is of, where the name of the verb does not end with it. */
const OF: Readonly<Record<string, string>> = {
  adoptAgreement: 'AgreementVersion',
  discardAgreementDraft: 'AgreementVersion',
  refreshAgreementDraft: 'AgreementVersion',
  updateAgreementDraft: 'AgreementVersion',
  removeContribution: 'EvaluationContribution',
  updateContribution: 'EvaluationContribution',
  writeForeword: 'AnnualReport',
  changeCaseLead: 'Case',
  changeCaseStatus: 'Case',
  changeCaseStatuses: 'Case',
  removeAdvice: 'CaseAdvice',
};

/** The kind of thing that an id in a verb's input is about, as its name or the verb's says. */
function kindOf(verb: string, field: string): string {
  const named =
    field === 'id' ? (OF[verb] ?? verb) : `${field.charAt(0).toUpperCase()}${field.replace(/Ids?$/, '').slice(1)}`;
  const kinds = Object.keys(SELECTIONS).filter((kind) => named.endsWith(kind));
  return kinds.toSorted((a, b) => b.length - a.length)[0] ?? 'Meeting';
}

/** The least that a type takes: what must be there, well-formed, about things that may not exist. */
function least(type: GraphQLInputType, field: string, of: { verb: string; municipality: string }): unknown {
  if (isNonNullType(type)) return least(type.ofType, field, of);
  if (isListType(type)) return field === 'months' ? [5, 6] : [least(type.ofType, field, of)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((one) => isNonNullType(one.type));
    return Object.fromEntries(fields.map((one) => [one.name, least(one.type, one.name, of)]));
  }
  const values: Record<string, unknown> = {
    ID: Buffer.from(`${kindOf(of.verb, field)}:${ID}`).toString('base64'),
    String: { municipality: of.municipality, number: '0001', slug: 'utvalg' }[field] ?? 'tekst',
    Int: field === 'year' ? 2026 : 1,
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
  const found = least(input.type, 'input', { verb, municipality: municipality.number }) as Record<string, unknown>;
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
