import { schema } from '@naerhjul/schema/index.ts';
import { VERBS as TYPES } from '@naerhjul/schema/verb.ts';
import {
  GraphQLList,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Chain, Entity } from '../change/one-of-each.ts';
import { globalId } from '../testkit/rows.ts';
import type { Verb } from '../testkit/verbs.ts';

/** The concept that a field of ids names; those that only say how it is used are listed. */
const NAMED: Readonly<Record<string, Entity>> = {
  actorIds: 'OutsideActor',
  basedOnId: 'WheelVersion',
  carryTo: 'Cycle',
  committees: 'Committee',
  deputyId: 'Person',
  fromCycleId: 'Cycle',
  hostCycleId: 'Cycle',
  invitedCycleIds: 'Cycle',
  leadCommitteeId: 'Committee',
  memberIds: 'Person',
  participantIds: 'Person',
  partnerCommitteeIds: 'Committee',
  themeId: 'CaseTheme',
  toCycleId: 'Cycle',
};

function entityOf(field: string, verb: Verb): Entity {
  if (field === 'id') return TYPES.get(verb) as Entity;
  return NAMED[field] ?? ((field.charAt(0).toUpperCase() + field.slice(1).replace(/Ids?$/, '')) as Entity);
}

const PLAIN: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Date: '2026-03-02',
  DateTime: '2026-03-02T17:00:00Z',
  Int: 1,
  String: 'tekst',
};

/** The fields whose texts or numbers mean something. */
const valuesOf = (chain: Chain): Readonly<Record<string, unknown>> => ({
  municipality: chain.number,
  year: 2026,
  slug: `utvalg-${chain.nth}`,
  months: [1, 2],
  rule: 'R02',
  to: 'RAISED',
});

interface Target {
  readonly verb: Verb;
  readonly chain: Chain;
}

/** What a verb needs beside the least, or instead of it. */
const ALSO: Partial<Record<Verb, (chain: Chain) => Readonly<Record<string, unknown>>>> = {
  addAgendaItem: () => ({ kind: 'OTHER', title: 'Eventuelt' }),
  createMunicipality: ({ number }) => ({ number }),
  planExchange: () => ({ invitedCycleIds: [] }),
};

/** The least that a verb takes, about the rows of a chain, resting on a version that there is none of where it can. */
export function inputOf(verb: Verb, chain: Chain): Readonly<Record<string, unknown>> {
  const type = getNamedType(schema.getMutationType()?.getFields()[verb]?.args[0]?.type);
  if (!isInputObjectType(type)) throw new Error(`${verb} has no input`);
  const input = { ...objectOf(type, { verb, chain }), ...ALSO[verb]?.(chain) };
  return 'expectedVersion' in type.getFields() ? { ...input, expectedVersion: 999 } : input;
}

function objectOf(type: GraphQLInputObjectType, target: Target): Readonly<Record<string, unknown>> {
  const fields = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) || WANTED.has(field.name),
  );
  return Object.fromEntries(fields.map(({ name, type: of }) => [name, valueOf(name, of, target)]));
}

/** Fields that may be left out of the schema's view, and without which a verb has nothing to do. */
const WANTED: ReadonlySet<string> = new Set(['text', 'personId']);

function valueOf(name: string, type: GraphQLInputType, target: Target): unknown {
  const known = valuesOf(target.chain);
  if (name in known) return known[name];
  const inner = getNullableType(type);
  if (inner instanceof GraphQLList) return [valueOf(name, inner.ofType, target)];
  const named = getNamedType(type);
  if (isInputObjectType(named)) return objectOf(named, target);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (named.name !== 'ID') return PLAIN[named.name];
  const entity = entityOf(name, target.verb);
  return globalId(entity, target.chain[entity]);
}
