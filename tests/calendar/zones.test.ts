import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Kept } from './subscribed.ts';

const SCRIPT = fileURLToPath(new URL('in-zone.ts', import.meta.url));
const ITEM = {
  entity: 'Meeting',
  cursor: '',
  kind: 'MEETING',
  meetingKind: 'ORDINARY',
  status: 'DATED',
  optional: false,
  choice: 'UNDECIDED',
  titleNb: 'Møte; én, to\nog tre',
  titleNn: null,
  titleEn: null,
  endsAt: null as string | null,
  endsOn: null,
  place: 'Rådhuset, sal 2',
  openToPublic: true,
  reason: null,
  year: 2026,
  window: null,
  committeeIds: [],
  committees: [{ id: 'x', slug: 'utvalg-1', name: 'Utvalg 1', knownSince: '2026-01-02T12:00:00Z' }],
  updatedAt: '2026-01-05T12:00:00Z',
  timeZone: 'Europe/Oslo',
  draft: false,
  url: 'https://naerhjul.example/wheel/3301/2026.html',
};
// Weekly at 18:00 in Norway, and whole days, over both changes of the clock there; and over those of New York.
const MOMENTS = [
  '2026-03-22T17:00:00.000Z',
  '2026-03-29T16:00:00.000Z',
  '2026-10-18T16:00:00.000Z',
  '2026-10-25T17:00:00.000Z',
];
const ENDS = MOMENTS.map((startsAt) => startsAt.replace(/T(\d\d)/, (_, hour: string) => `T${Number(hour) + 2}`));
const DAYS = ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'];
const items = [
  ...MOMENTS.map((startsAt, nth) => ({
    ...ITEM,
    id: `m${nth}`,
    startsAt,
    endsAt: ENDS[nth] ?? null,
    startsOn: startsAt.slice(0, 10),
  })),
  ...DAYS.map((startsOn, nth) => ({ ...ITEM, id: `d${nth}`, startsAt: null, startsOn })),
  { ...ITEM, id: 'w', startsAt: null, startsOn: null, window: { kind: 'RANGE', months: [12, 1] } },
];

function readIn(zone: string): { readonly written: string; readonly events: readonly Kept[] } {
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' };
  const told = execFileSync(process.execPath, [SCRIPT], { env, input: JSON.stringify({ items }), encoding: 'utf8' });
  return JSON.parse(told) as { written: string; events: readonly Kept[] };
}

it.each(['UTC', 'Europe/Oslo', 'America/New_York'])('a calendar says the same where the clock is %s', (zone) => {
  const { written, events } = readIn(zone);
  expect(events.slice(0, 4).map(({ start }) => start)).toEqual(MOMENTS);
  expect(events.slice(0, 4).map(({ end }) => end)).toEqual(ENDS);
  expect(events.slice(4, 8).map(({ start, end }) => [start, end])).toEqual([
    ['2026-03-08', '2026-03-09'],
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
    ['2026-11-01', '2026-11-02'],
  ]);
  expect(events.at(-1)).toMatchObject({ start: '2026-12-01', end: '2027-02-01', allDay: true });
  expect(events[0]?.summary).toBe('Møte; én, to og tre – Utvalg 1');
  expect(written).toContain('NAME:Solbergelva\\, Solbergmoen og Åssiden');
  expect(written).toContain('DTSTART:20260329T160000Z');
});
