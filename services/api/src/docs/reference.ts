import { schema } from '@naerhjul/schema/index.ts';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLType,
} from 'graphql';
import { inline } from './markdown.ts';
import type { DocPage } from './page.ts';

/** Where the reference is served: a page of all types, and one for each. */
export const REFERENCE = '/docs/portal/reference';

/** The kinds of types, in the order in which a reader looks for them. */
const KINDS: readonly (readonly [name: string, is: (type: GraphQLNamedType) => boolean])[] = [
  ['Questions, changes and subscriptions', (type) => ROOTS.has(type.name)],
  ['Objects', (type) => isObjectType(type) && !ROOTS.has(type.name) && !isOfPages(type)],
  ['Pages of lists', (type) => isObjectType(type) && isOfPages(type)],
  ['Interfaces and unions', (type) => isInterfaceType(type) || isUnionType(type)],
  ['Inputs', isInputObjectType],
  ['Enums', isEnumType],
  ['Scalars', isScalarType],
];
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);
const isOfPages = ({ name }: GraphQLNamedType) => /.(Connection|Edge)$/.test(name);

const TYPES = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .toSorted((one, other) => (one.name < other.name ? -1 : 1));
const KNOWN = new Set(TYPES.map(({ name }) => name));

const pathOf = (name: string) => `${REFERENCE}/${name}`;
const linkTo = (name: string) => (KNOWN.has(name) ? `<a href="${pathOf(name)}">${name}</a>` : name);
/** A type as it is written, with a link to what it is made of. */
const written = (type: GraphQLType) => {
  const { name } = getNamedType(type);
  return `<code>${String(type).replace(name, linkTo(name))}</code>`;
};
const said = (text: string | null | undefined) => (text ? `<p>${inline(text)}</p>\n` : '');
const gone = (reason: string | null | undefined) =>
  reason ? `<p class="deprecated"><strong>Deprecated.</strong> ${inline(reason)}</p>\n` : '';

/** Everything that the schema tells of itself, a page for each type. */
export function referencePages(): readonly DocPage[] {
  return [everyType(), ...TYPES.map(pageOf)];
}

function everyType(): DocPage {
  const parts = KINDS.map(([text, is]) => {
    const lines = TYPES.filter(is).map(
      ({ name, description }) => `<dt>${linkTo(name)}</dt><dd>${inline(firstSentence(description ?? ''))}</dd>\n`,
    );
    const id = text.toLowerCase().replaceAll(/\W+/g, '-');
    return { id, text, html: `<h2 id="${id}">${text}</h2>\n<dl>\n${lines.join('')}</dl>\n` };
  });
  return {
    title: 'Reference',
    path: REFERENCE,
    language: 'en',
    sections: parts,
    html: `<p>All that can be asked and changed, as the schema tells it. <a href="/docs/portal/schema.graphql">The schema as one file</a> (SDL).</p>\n${parts
      .map(({ html }) => html)
      .join('')}`,
  };
}

const firstSentence = (text: string) => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

function pageOf(type: GraphQLNamedType): DocPage {
  return {
    title: type.name,
    path: pathOf(type.name),
    language: 'en',
    html: `${said(type.description)}${interfacesOf(type)}${partsOf(type)}${usesOf(type)}<p><a href="${REFERENCE}">All types</a></p>\n`,
  };
}

function interfacesOf(type: GraphQLNamedType): string {
  if (!isObjectType(type) || type.getInterfaces().length === 0) return '';
  const names = type.getInterfaces().map(({ name }) => linkTo(name));
  return `<p>Implements ${names.join(', ')}.</p>\n`;
}

function partsOf(type: GraphQLNamedType): string {
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields()).map(
      (field) =>
        `<h3 id="${field.name}"><code>${field.name}</code></h3>\n<p>Gives ${written(field.type)}</p>\n${said(field.description)}${gone(
          field.deprecationReason,
        )}${argumentsOf(field.args)}`,
    );
    return `<h2 id="fields">Fields</h2>\n${fields.join('')}`;
  }
  if (isInputObjectType(type)) {
    return `<h2 id="fields">Fields</h2>\n${listOf(Object.values(type.getFields()))}`;
  }
  if (isEnumType(type)) {
    const values = type
      .getValues()
      .map(
        ({ name, description, deprecationReason }) =>
          `<dt id="${name}"><code>${name}</code></dt><dd>${inline(description ?? '')}${gone(deprecationReason)}</dd>\n`,
      );
    return `<h2 id="values">Values</h2>\n<dl>\n${values.join('')}</dl>\n`;
  }
  if (isUnionType(type))
    return `<p>One of ${type
      .getTypes()
      .map((one) => linkTo(one.name))
      .join(', ')}.</p>\n`;
  return '';
}

type Given = Pick<GraphQLArgument, 'name' | 'type' | 'description' | 'deprecationReason'>;

function argumentsOf(args: readonly Given[]): string {
  return args.length === 0 ? '' : `<p>Arguments:</p>\n${listOf(args)}`;
}

function listOf(fields: readonly Given[]): string {
  const lines = fields.map(
    ({ name, type, description, deprecationReason }) =>
      `<dt><code>${name}</code>: ${written(type)}</dt><dd>${inline(description ?? '')}${gone(deprecationReason)}</dd>\n`,
  );
  return `<dl>\n${lines.join('')}</dl>\n`;
}

/** Where each type is given or asked for, found in one look through all of them. */
const USES: ReadonlyMap<string, readonly string[]> = usesOfAll();

function usesOfAll(): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  const add = (of: GraphQLType, use: string) => {
    const { name } = getNamedType(of);
    uses.set(name, (uses.get(name) ?? new Set()).add(use));
  };
  for (const one of TYPES) {
    if (isInputObjectType(one)) {
      for (const field of Object.values(one.getFields())) add(field.type, linkTo(one.name));
    } else if (isObjectType(one) && !isOfPages(one)) {
      for (const field of Object.values(one.getFields())) {
        const use = `<a href="${pathOf(one.name)}#${field.name}">${one.name}.${field.name}</a>`;
        for (const each of [field, ...field.args]) add(each.type, use);
      }
    }
  }
  return new Map([...uses].map(([name, found]) => [name, [...found]]));
}

/** What is used in more places than a reader would look through is told of in none. */
const MOST_USES = 60;

function usesOf({ name }: GraphQLNamedType): string {
  const uses = USES.get(name) ?? [];
  if (uses.length === 0 || uses.length > MOST_USES) return '';
  return `<h2 id="used">Where it is used</h2>\n<ul>${uses.map((use) => `<li>${use}</li>`).join('')}</ul>\n`;
}
