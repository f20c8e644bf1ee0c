import { beforeAll, describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { rowId } from '../testkit/rows.ts';
import type { Cycle } from '../testkit/shapes.ts';
import { world, type World } from '../testkit/world.ts';
import { eventsIn, subscriberTo } from './subscribed.ts';

let w: World;
let ours: Cycle;
let origin: string;
beforeAll(async () => {
  ({ origin } = await theApi());
  w = await world({ now: '2026-01-05' });
  const [first] = await w.givenYear(2026, { size: 2 });
  if (first === undefined) throw new Error('no year was opened');
  ours = first;
});

const feed = (rest = '.ics') => `${origin}/calendar/${w.municipality.number}${rest}`;
const meetingOf = (position: number) => meetingIn(phaseOf(ours, position));
const textOf = async (address: string) => (await fetch(address)).text();

/** The clock of the API goes with the next question. */
async function atNoon(day: string) {
  w.at(day);
  await w.current('Cycle', ours);
}

async function extraMeeting(title: string, startsAt: string) {
  const committees = [{ cycleId: ours.id }];
  const { id } = await w.carryOut('planMeeting', {
    committees,
    kind: 'EXTRA',
    title: { nb: title },
    reason: 'Mye å gjøre',
  });
  return w.carryOut('dateMeeting', { id, startsAt });
}

describe('a calendar', () => {
  it('has everything that is published, days as days and moments in UTC over both changes of the clock', async () => {
    await w.carryOut('dateMeeting', { id: meetingOf(1).id, startsAt: '2026-03-26T18:00:00+01:00', reason: 'sent' });
    // 18:00 in Norway on the days before and after the clocks are put forward and back.
    const moments = [
      '2026-03-28T17:00:00.000Z',
      '2026-03-29T16:00:00.000Z',
      '2026-10-24T16:00:00.000Z',
      '2026-10-25T17:00:00.000Z',
    ];
    for (const moment of moments) await extraMeeting('Ekstra', moment);
    const text = await textOf(feed('/utvalg-1.ics'));
    const events = eventsIn(text);
    const extras = events.filter(({ summary }) => summary.startsWith('Ekstra'));
    expect(extras.map(({ start }) => start)).toEqual(moments);
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
    const dialogue = events.find(({ uid }) => uid === rowId(phaseOf(ours, 2)));
    expect(dialogue).toMatchObject({ allDay: true, start: '2026-02-01', end: '2026-05-01', status: 'TENTATIVE' });
    expect(dialogue?.summary).toBe('Gjennomføre innbyggerdialog – Utvalg 1 (dato ikke fastsatt)');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    // What a line may hold, in bytes; and each ends as the format says.
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
  });

  it('shows a subscriber the new date of what was moved, and what is cancelled stays, marked', async () => {
    const program = subscriberTo(feed());
    const { id } = await extraMeeting('Flyttemøte', '2026-06-02T16:00:00Z');
    const kept = () => program.kept.get(rowId({ id }));
    await program.refresh();
    expect(kept()).toMatchObject({ start: '2026-06-02T16:00:00.000Z', status: 'CONFIRMED' });
    expect(await program.refresh()).toBe(304);

    const others = () => [...program.kept.values()].filter(({ uid }) => uid !== rowId({ id }));
    const asBefore = others();
    w.at('2026-01-06');
    await w.carryOut('moveMeeting', { id, startsAt: '2026-06-09T16:00:00Z', reason: 'Salen var opptatt' });
    const before = kept();
    expect(await program.refresh()).toBe(200);
    expect(kept()).toMatchObject({ start: '2026-06-09T16:00:00.000Z' });
    expect(kept()?.description).toContain('Flyttet fra 02.06.2026 kl. 18:00: Salen var opptatt');
    expect(kept()?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    // Nothing else was revised.
    expect(others()).toEqual(asBefore);

    w.at('2026-01-07');
    const moved = kept();
    await w.carryOut('cancelMeeting', { id, reason: 'For få saker' });
    expect(await program.refresh()).toBe(200);
    expect(kept()).toMatchObject({ status: 'CANCELLED', start: '2026-06-09T16:00:00.000Z' });
    expect(kept()?.summary).toBe('Avlyst: Flyttemøte – Utvalg 1');
    expect(kept()?.sequence).toBeGreaterThan(moved?.sequence ?? Infinity);
  });

  it('tells a subscriber of another title, though it stands in the phase', async () => {
    const program = subscriberTo(feed());
    await program.refresh();
    const { id } = meetingOf(4);
    const before = program.kept.get(rowId({ id }));
    w.at('2026-01-08');
    await w.carryOut('changePhase', {
      id: phaseOf(ours, 4).id,
      title: { nb: 'Høstmøtet' },
      reason: 'Slik sier vi det',
    });
    await program.refresh();
    const after = program.kept.get(rowId({ id }));
    expect(after?.summary).toContain('Høstmøtet');
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  it('tells a subscriber what a committee is called now, though it stands in no meeting', async () => {
    const program = subscriberTo(feed());
    await program.refresh();
    const kept = () => program.kept.get(rowId({ id: meetingOf(1).id }));
    const before = kept();
    w.at('2026-01-09');
    const { id: districtId } = await w.givenDistrict();
    const name = { number: 1, districtId, name: 'Utvalget ved elva', validFrom: '2026-01-20' };
    await w.carryOut('renameCommittee', { id: ours.committee.id, ...name });
    await atNoon('2026-01-19');
    await program.refresh();
    const told = kept();
    expect(told?.summary).toContain('Utvalg 1');
    await atNoon('2026-01-20');
    await program.refresh();
    expect(kept()?.summary).toContain('Utvalget ved elva');
    expect(kept()?.sequence).toBeGreaterThan(told?.sequence ?? Infinity);
    expect(told).toEqual(before);
  });

  it('is narrowed to a committee, to kinds and to what has a date, and is told in three languages', async () => {
    const all = eventsIn(await textOf(feed()));
    expect(all.some(({ summary }) => summary.includes('Utvalg 2'))).toBe(true);
    const own = eventsIn(await textOf(feed('/utvalg-2.ics')));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ summary }) => !summary.includes('Utvalg 2'))).toEqual([]);
    const dialogues = eventsIn(await textOf(feed('.ics?kind=dialogue,MAYOR_VISIT')));
    expect(dialogues).toHaveLength(4);
    expect(eventsIn(await textOf(feed('.ics?undated=no'))).filter(({ allDay }) => allDay)).toEqual([]);
    expect(await textOf(feed('.ics?lang=nn'))).toContain('dato ikkje fastsett');
    expect(await textOf(feed('.ics?lang=en'))).toContain('date not set');
  });

  it('has nothing of what is only being prepared, nor a place that isn’t there', async () => {
    const [next] = await w.carryOut('planYear', { municipality: w.municipality.number, year: 2027 });
    expect((next as Cycle).status).toBe('PLANNED');
    expect(await textOf(feed())).not.toContain('DTSTART;VALUE=DATE:2027');
    const statuses = await Promise.all(
      [
        feed('/nowhere.ics'),
        `${origin}/calendar/0000.ics`,
        feed('.ics?kind=FEST'),
        feed('.ics?lang=se'),
        feed('.ics?undated=maybe'),
      ].map(async (address) => (await fetch(address)).status),
    );
    expect(statuses).toEqual([404, 404, 400, 400, 400]);
  });

  it('may be kept for some minutes by anyone, read from any page, and changed by nobody', async () => {
    const { headers } = await fetch(feed(), { headers: { origin: 'https://portal.example', cookie: 'x=1' } });
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=600');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
    expect((await fetch(feed(), { method: 'POST' })).status).toBe(405);
    const head = await fetch(feed(), { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, headers.get('etag')]);
  });
});
