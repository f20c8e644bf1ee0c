import { day } from '@naerhjul/domain/calendar.ts';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { DateTime } from 'luxon';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'A day of the calendar, as YYYY-MM-DD (ISO 8601). Days that do not exist are refused.',
  serialize: (value) => value,
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

builder.scalarType('DateTime', {
  description: 'A moment, as ISO 8601 with an offset, such as 2026-05-12T16:00:00Z. Answers are in UTC.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => parseMoment(value),
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** A literal is told where it stands; where a variable stands GraphQL says by itself. */
function parseDay(value: unknown, node?: ValueNode) {
  const found = typeof value === 'string' ? day(value) : undefined;
  if (found === undefined)
    throw new GraphQLError('Date must be a day that exists, as YYYY-MM-DD', { nodes: node ?? null });
  return found;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseMoment(value: unknown, node?: ValueNode) {
  const found = typeof value === 'string' && MOMENT.test(value) ? DateTime.fromISO(value) : undefined;
  if (!found?.isValid || found.year < 1900 || found.year > 2200) {
    const message = 'DateTime must be a moment that exists, as ISO 8601 with an offset, from 1900 to 2200';
    throw new GraphQLError(message, { nodes: node ?? null });
  }
  return found.toJSDate();
}
