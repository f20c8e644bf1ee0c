import { schema } from '@naerhjul/schema/index.ts';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

interface Described {
  readonly path: string;
  readonly description: string;
}

interface Part {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const describedAs = (path: string, { description }: Omit<Part, 'name'>): Described => ({
  path,
  description: description?.trim() ?? '',
});

function partsOf(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => describedAs(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => describedAs(`${type.name}.${field.name}`, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    return [describedAs(path, field), ...field.args.map((arg) => describedAs(`${path}(${arg.name})`, arg))];
  });
}

const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
const all = [
  ...ours.flatMap((type) => [describedAs(type.name, type), ...partsOf(type)]),
  ...directives.flatMap((directive) => [
    describedAs(`@${directive.name}`, directive),
    ...directive.args.map((arg) => describedAs(`@${directive.name}(${arg.name})`, arg)),
  ]),
];

describe('the schema explains itself', () => {
  it('to the last type, field, argument, input field and enum value', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ description }) => description === '').map(({ path }) => path)).toEqual([]);
  });

  it('in words that end as sentences do', () => {
    expect(all.filter(({ description }) => !/^$|[.)]$/.test(description)).map(({ path }) => path)).toEqual([]);
  });
});
