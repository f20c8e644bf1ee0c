import { noteContact } from '@naerhjul/domain/person/contact-read.ts';
import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';

const PRIVATE = ['birthYear', 'email', 'phone', 'address', 'protectReason'] as const;

interface Contact {
  readonly personId: string;
  readonly municipalityId: string;
}

/** Has it noted whose private data an operation tells. */
export function tellOfContacts(schema: GraphQLSchema): GraphQLSchema {
  const type = schema.getType('PersonContact');
  if (!isObjectType(type)) throw new Error('the schema has no PersonContact');
  for (const name of PRIVATE) {
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`a contact has no ${name}`);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (contact: Contact, args, context: Context, info) => {
      const value: unknown = await resolve(contact, args, context, info);
      if (value !== null && value !== undefined) noteContact(context.act, contact);
      return value;
    };
  }
  return schema;
}
