import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';
import { eventsIn } from './subscribed.ts';

const HERE = process.env['TZ'];
const ZONES = ['Europe/Oslo', 'UTC', 'America/New_York', 'Pacific/Auckland'];
/** 18:00 in Norway on the evenings around both changes of the clock, and near midnight, when it is another day elsewhere. */
const EVENINGS = [
  ['2026-03-28T17:00:00.000Z', '28.03.2026 kl. 18:00', '2026-03-28T18:00:00+01:00'],
  ['2026-03-29T16:00:00.000Z', '29.03.2026 kl. 18:00', '2026-03-29T18:00:00+02:00'],
  ['2026-06-30T21:30:00.000Z', '30.06.2026 kl. 23:30', '2026-06-30T23:30:00+02:00'],
  ['2026-10-24T16:00:00.000Z', '24.10.2026 kl. 18:00', '2026-10-24T18:00:00+02:00'],
  ['2026-10-25T17:00:00.000Z', '25.10.2026 kl. 18:00', '2026-10-25T18:00:00+01:00'],
] as const;

let w: World;
let origin: string;
beforeAll(async () => {
  ({ origin } = await theApi());
  w = await world({ now: '2026-01-05' });
  const [year] = await w.givenYear(2026);
  if (year === undefined) throw new Error('no year was opened');
  for (const [startsAt] of EVENINGS) {
    const committees = [{ cycleId: year.id }];
    const { id } = await w.carryOut('planMeeting', {
      committees,
      kind: 'EXTRA',
      title: { nb: 'Kveldsmøte' },
      reason: 'Mye å gjøre',
    });
    await w.carryOut('dateMeeting', { id, startsAt });
  }
});
afterAll(() => {
  if (HERE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = HERE;
});

/** What is at an address, of a server whose machine is in a zone. */
async function servedIn(zone: string, path: string): Promise<string> {
  process.env['TZ'] = zone;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  expect(timeZone).toBe(zone);
  return (await fetch(`${origin}${path}`)).text();
}

const [first = '', ...others] = ZONES;
const paths = () => {
  const { number } = w.municipality;
  return [`/calendar/${number}.ics`, ...['html', 'json', 'svg'].map((form) => `/wheel/${number}/2026.${form}`)];
};

describe('what others read of a year in Norway', () => {
  it('has the same bytes, and so the same etag, wherever the server’s machine is', async () => {
    for (const path of paths()) {
      const here = await servedIn(first, path);
      for (const zone of others) expect([zone, await servedIn(zone, path)]).toEqual([zone, here]);
    }
  });

  it.each(ZONES)('tells Norway’s clock and days, over both changes of the clock, with a server in %s', async (zone) => {
    const [calendar = '', html = '', json = ''] = paths();
    const shown = eventsIn(await servedIn(zone, calendar)).filter(({ summary }) => summary.startsWith('Kveldsmøte'));
    expect(shown.map(({ start }) => start)).toEqual(EVENINGS.map(([startsAt]) => startsAt));
    const page = await servedIn(zone, html);
    expect(EVENINGS.filter(([, said]) => !new RegExp(`<td[^>]*>${said}</td>`).test(page))).toEqual([]);
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const events = JSON.parse(text) as readonly { readonly startDate: string }[];
    const told = new Set(events.map(({ startDate }) => startDate));
    expect(EVENINGS.filter(([, , startDate]) => !told.has(startDate))).toEqual([]);
    const { next } = JSON.parse(await servedIn(zone, json)) as { next: readonly { when: string }[] };
    expect(next.map(({ when }) => when)).toEqual(EVENINGS.map(([, said]) => said));
  });
});
