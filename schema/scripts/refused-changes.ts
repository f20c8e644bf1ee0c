import { ChangeType, CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

export interface RefusedChange {
  readonly message: string;
  readonly why: string;
}

const REMOVALS: ReadonlySet<string> = new Set([
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.EnumValueRemoved,
]);

/**
 * What in a schema breaks the released one. What was released as deprecated with "remove after YYYY-MM-DD" may go
 * when that day has passed; nothing else that clients may use goes, changes its type or becomes required.
 */
export async function refusedChanges(
  released: GraphQLSchema,
  current: GraphQLSchema,
  today: string,
): Promise<readonly RefusedChange[]> {
  const changes = await diff(released, current);
  return changes.flatMap((change) => {
    const { criticality, message } = change;
    if (criticality.level !== CriticalityLevel.Breaking) return [];
    const why = whyNot(change, released, current, today);
    return why === undefined ? [] : [{ message, why: why || (criticality.reason ?? '') }];
  });
}

/** Why a breaking change is refused; undefined when it is not, and empty when there is no more to say. */
function whyNot(change: Change, released: GraphQLSchema, current: GraphQLSchema, today: string): string | undefined {
  const path = change.path ?? '';
  if (REMOVALS.has(change.type)) return whyNotRemoved(deprecationOf(released, path), today);
  if (change.type === ChangeType.TypeRemoved) return whyTypeNotRemoved(path, released, current, today);
  return '';
}

function whyNotRemoved(reason: string | undefined, today: string): string | undefined {
  if (reason === undefined) return 'It was never deprecated.';
  const [, removeAfter] = /remove after (\d{4}-\d{2}-\d{2})/.exec(reason) ?? [];
  if (removeAfter === undefined) return 'Its deprecation does not say "remove after YYYY-MM-DD".';
  return removeAfter < today ? undefined : `It stays until ${removeAfter} has passed.`;
}

/**
 * What leads to a type is judged by itself, so a type goes with the last that led to it. Through an interface that
 * stays it can still be reached: then everything it has beyond the interface must have been deprecated.
 */
function whyTypeNotRemoved(
  name: string,
  released: GraphQLSchema,
  current: GraphQLSchema,
  today: string,
): string | undefined {
  const type = released.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const stays = type.getInterfaces().filter((one) => current.getType(one.name) !== undefined);
  if (stays.length === 0) return undefined;
  const shared = new Set(stays.flatMap((one) => Object.keys(one.getFields())));
  const own = Object.values(type.getFields()).filter((field) => !shared.has(field.name));
  return own.map(({ deprecationReason }) => whyNotRemoved(deprecationReason ?? undefined, today)).find(isText);
}

function isText(why: string | undefined): why is string {
  return why !== undefined;
}

function deprecationOf(schema: GraphQLSchema, path: string): string | undefined {
  const [typeName = '', name = '', argument] = path.split('.');
  const type = schema.getType(typeName);
  if (isEnumType(type)) return type.getValue(name)?.deprecationReason ?? undefined;
  if (isInputObjectType(type)) return type.getFields()[name]?.deprecationReason ?? undefined;
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[name];
  const found = argument === undefined ? field : field?.args.find((arg) => arg.name === argument);
  return found?.deprecationReason ?? undefined;
}
