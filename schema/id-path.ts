import { Refusal } from '@naerhjul/domain/refusal.ts';
import {
  defaultFieldResolver,
  getNamedType,
  GraphQLID,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';

/** What was sent as a global id and is none. Where it was sent only the field's arguments know. */
export class NotAnId extends Error {
  readonly sent: string;

  constructor(sent: string) {
    super(`must be a global id: ${sent.slice(0, 100)}`);
    this.name = 'NotAnId';
    this.sent = sent;
  }
}

/** Lets every field that takes ids refuse what is no id by its path in them, as verbs do with their input. */
export function tellWhereIdsAre(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (field.args.some(takesIds)) guard(field);
  }
  return schema;
}

function takesIds({ type }: { readonly type: GraphQLInputType }): boolean {
  const named = getNamedType(type);
  return named === GraphQLID || (isInputObjectType(named) && Object.values(named.getFields()).some(takesIds));
}

function guard(field: GraphQLField<unknown, Context>) {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args: object, context, info): Promise<unknown> => {
    try {
      return await resolve(source, args, context, info);
    } catch (error) {
      throw error instanceof NotAnId ? refusalOf(error, args) : error;
    }
  };
  const { subscribe } = field;
  if (subscribe === undefined) return;
  field.subscribe = async (source, args: object, context, info): Promise<unknown> => {
    try {
      return await subscribe(source, args, context, info);
    } catch (error) {
      throw error instanceof NotAnId ? refusalOf(error, args) : error;
    }
  };
}

function refusalOf({ sent, message }: NotAnId, args: object): Refusal {
  const [path = ['id']] = pathsTo(sent, args);
  // A mutation has one argument, and its fields are told relative to it.
  const field = (path[0] === 'input' ? path.slice(1) : path).join('.');
  return new Refusal('INVALID_INPUT', { fields: [{ field, fault: 'id', message }] });
}

const ID = /^(id|.*Id|ids|.*Ids)$/;

function pathsTo(sent: string, value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (value === sent) return path.some((key) => ID.test(key)) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => pathsTo(sent, one, [...path, key]));
}
