import { beforeAll, describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { Cycle } from '../testkit/shapes.ts';
import { world, type World } from '../testkit/world.ts';
import { rowsOf, take } from './take.ts';

let w: World;
let cycle: Cycle;
let here: { readonly municipality: string };
beforeAll(async () => {
  w = await world({ now: '2026-03-01' });
  const [first] = await w.givenYear(2026, { size: 2 });
  if (first === undefined) throw new Error('no year was opened');
  cycle = first;
  here = { municipality: w.municipality.number };
});

describe('what an address asks', () => {
  it.each([
    ['muncipality', '3301', 'unknown'],
    ['municipality', '33', 'invalid_format'],
    ['municipality', '0000', 'unknown'],
    ['from', '2026-02-30', 'invalid_format'],
    ['to', '1. mai', 'invalid_format'],
    ['asOf', '2026', 'invalid_format'],
    ['knownAt', '2026-01-01', 'invalid_format'],
    ['knownAt', '2999-01-01T00:00:00Z', 'too_late'],
    ['dialect', 'excel-en', 'invalid_value'],
    ['lang', 'sv', 'invalid_value'],
    ['version', 'v2', 'invalid_value'],
    ['committee', 'utvalg-1', 'not_with'],
    ['from', '', 'required'],
    ['theme', 'Finnes ikke', 'unknown'],
    ['horizon', 'LONG,MIDDELS', 'invalid_value'],
    ['horizon', 'long', 'invalid_format'],
    ['origin', 'NEIGHBOUR', 'invalid_value'],
    ['year', '2024-2026', 'invalid_format'],
  ])('is refused by the name of %s, where it is «%s»', async (name, value, fault) => {
    const answer = await take('cases.csv', { [name]: value });
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string; fields: object[] } }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: name, fault }] });
    expect([answer.headers.get('content-disposition'), answer.headers.get('cache-control')]).toEqual([
      null,
      'no-store',
    ]);
  });

  it('is refused where two things do not go together', async () => {
    const both = [
      ['cases.xlsx', { dialect: 'excel-nb' }, 'dialect'],
      ['cases.csv', { ...here, committee: 'finnes-ikke' }, 'committee'],
      ['cases.csv', { from: '2026-02-01', to: '2026-01-01' }, 'to'],
      ['cases.csv', { since: 'x', asOf: '2026-01-01' }, 'asOf'],
      ['meetings.csv', { year: '2026' }, 'year'],
      ['cases.csv', { since: 'x', horizon: 'LONG' }, 'horizon'],
      ['meetings.csv', { knownAt: '2999-01-01T00:00:00Z' }, 'knownAt'],
      ['agreements.csv', { since: 'x', knownAt: '2026-01-01T00:00:00Z' }, 'knownAt'],
    ] as const;
    for (const [file, query, field] of both) {
      const answer = await take(file, query);
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { errors: [{ extensions: { fields: [{ field }] } }] },
      ]);
    }
    const unread = await take('cases.csv', { since: 'x' });
    expect([unread.status, await unread.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_CURSOR' } }] },
    ]);
  });

  it('is nothing where there is no such dataset or format, and can only be read', async () => {
    expect((await take('members.csv')).status).toBe(404);
    expect((await take('cases.pdf')).status).toBe(404);
    const posted = await take('cases.csv', {}, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('keeps to days, and to committees', async () => {
    await w.carryOut('dateMeeting', {
      id: meetingIn(phaseOf(cycle, 1)).id,
      startsAt: '2026-03-26T17:00:00Z',
      reason: 'Sent',
    });
    const dated = await rowsOf('meetings', { ...here, from: '2026-03-26', to: '2026-03-26', committee: 'utvalg-1' });
    expect(dated.filter(({ meets_on: on }) => on !== null)).toMatchObject([
      { meets_on: '2026-03-26', start_time: '18:00' },
    ]);
    const before = await rowsOf('meetings', { ...here, to: '2026-03-25', committee: 'utvalg-1' });
    expect(before.every(({ meets_on: on }) => on === null)).toBe(true);
    const both = await rowsOf('phases', here);
    const one = await rowsOf('phases', { ...here, committee: 'utvalg-2' });
    expect([both.length, one.length]).toEqual([14, 7]);
  });
});

describe('a case as of a day, and as it was known at a moment', () => {
  it('has the status that its ledger says, and the same for ever', async () => {
    w.at('2026-03-01T08:00:00Z');
    const { id, number } = await w.givenCase({ committeeId: cycle.committee.id, raisedOn: '2026-01-10' });
    await w.carryOut('changeCaseStatus', {
      id,
      to: 'UNDER_CONSIDERATION',
      reason: 'Sett på',
      occurredOn: '2026-02-01',
    });
    w.at('2026-03-02T08:00:00Z');
    const [, second] = await w.ledgerOf({ id });
    await w.carryOut('correctCaseStatusEvent', {
      id: second?.id,
      occurredOn: '2026-02-20',
      to: 'UNDER_CONSIDERATION',
      reason: 'Feil dag',
    });
    w.at('2026-03-03T08:00:00Z');
    const ask = async (query: Readonly<Record<string, string>>) =>
      (await rowsOf('cases', { ...here, ...query })).find((row) => row['number'] === number);
    const now = { asOf: '2026-03-01' };
    expect(await ask({ asOf: '2026-01-09' })).toBeUndefined();
    expect(await ask({ asOf: '2026-02-10' })).toMatchObject({
      status: 'RAISED',
      status_since: '2026-01-10',
      days_in_status: 31,
    });
    expect(await ask({ asOf: '2026-02-10', knownAt: '2026-03-01T12:00:00Z' })).toMatchObject({
      status: 'UNDER_CONSIDERATION',
      status_since: '2026-02-01',
    });
    expect(await ask(now)).toMatchObject({ status: 'UNDER_CONSIDERATION', status_since: '2026-02-20' });
    const events = await rowsOf('case-status-events', here);
    expect(events.filter((row) => row['case_number'] === number).map((row) => row['in_effect'])).toEqual([
      true,
      false,
      true,
    ]);
    const known = await rowsOf('case-status-events', { ...here, knownAt: '2026-03-01T12:00:00Z' });
    expect(known.filter((row) => row['case_number'] === number).map((row) => row['in_effect'])).toEqual([true, true]);
  });
});

describe('the answer to the public', () => {
  it('may be kept for a minute, and is known by what it depends on', async () => {
    await w.log.settled();
    const first = await take('phases.csv', here);
    await first.text();
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect(first.headers.get('content-disposition')).toMatch(
      /^attachment; filename="naerhjul-phases-v1-\d{4}-2026-\d\d-\d\d\.csv"$/,
    );
    expect(first.headers.get('link')).toContain('rel="license"');
    const etag = first.headers.get('etag') ?? '';
    const head = await take('phases.csv', here, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('content-type')]).toEqual([
      200,
      '',
      'text/csv; charset=utf-8; header=present',
    ]);
    const others = await Promise.all([
      take('phases.jsonl', here),
      take('phases.csv', { ...here, dialect: 'excel-nb' }),
    ]);
    for (const other of others) expect(other.headers.get('etag')).not.toBe(etag);
    await w.carryOut('updateMeeting', { id: meetingIn(phaseOf(cycle, 3)).id, place: 'Rådhuset' });
    expect((await take('phases.csv', here, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });
});
