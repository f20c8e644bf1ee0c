import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { world } from '../testkit/world.ts';
import { ask } from './door.ts';

const PAGE = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

const block = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(PAGE)?.[1] ?? '';

describe('the page on errors', () => {
  it('shows an operation and its refusal as the server gives it', async () => {
    const { givenMeeting, carryOut, ask: asked } = await world();
    const { id } = await givenMeeting('2026-01-20T17:00:00Z');
    await carryOut('cancelMeeting', { id, reason: 'For få kan komme' });
    expect(await asked(block('graphql'), { input: { id } })).toEqual(JSON.parse(block('json')));
  });

  it.each([
    ['a day', '{ schedule(municipality: "3301", from: "2027-02-29", to: "2027-03-01") { totalCount } }', 40],
    ['a moment', '{ committees(filter: { changedSince: "i går" }) { totalCount } }', 38],
  ])('promises the place of a literal that is not %s', async (_, query, column) => {
    const { errors } = await ask(query);
    expect(errors).toMatchObject([
      { locations: [{ line: 1, column }], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  it.each([
    ['a variable', 'query($number: String!) { municipality(number: $number) { name } }', { number: '\0' }, 'number'],
    ['an argument', String.raw`{ municipality(number: "\u0000") { name } }`, {}, 'number'],
    ['a field of one', String.raw`{ committees(filter: { name: "\u0000" }) { totalCount } }`, {}, 'filter.name'],
  ])('promises the name of %s that holds a NUL', async (_, query, variables, field) => {
    const { errors } = await ask(query, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ field, fault: 'custom' }] } }]);
  });
});
