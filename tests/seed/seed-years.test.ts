import { describe, expect, it } from 'vitest';
import { DRAMMEN } from '@naerhjul/prisma/seed/drammen.ts';
import { LIER } from '@naerhjul/prisma/seed/lier.ts';
import type { SeedMunicipality, SeedPhaseFacts, SeedWheel, SeedYear } from '@naerhjul/prisma/seed/types.ts';
import { LIER_WHEEL } from '@naerhjul/prisma/seed/wheel-lier.ts';
import { WHEEL } from '@naerhjul/prisma/seed/wheel.ts';
import { DRAMMEN_YEARS, LIER_YEARS } from '@naerhjul/prisma/seed/years.ts';

const TODAY = '2026-11-23';
/** Those that fall on a working day. */
const PUBLIC_HOLIDAYS = new Set(
  [
    ['2024-01-01', '2024-03-28', '2024-03-29', '2024-04-01', '2024-05-01', '2024-05-09', '2024-05-17', '2024-05-20'],
    ['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-17', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29'],
    ['2025-06-09', '2025-12-25', '2025-12-26', '2026-01-01', '2026-04-02', '2026-04-03', '2026-04-06', '2026-05-01'],
    ['2026-05-14', '2026-05-25', '2026-12-25', '2027-01-01'],
  ].flat(),
);

interface Place {
  municipality: SeedMunicipality;
  wheel: SeedWheel;
  year: SeedYear;
}
const PLACES: readonly Place[] = [
  ...DRAMMEN_YEARS.map((year) => ({ municipality: DRAMMEN, wheel: WHEEL, year })),
  ...LIER_YEARS.map((year) => ({ municipality: LIER, wheel: LIER_WHEEL, year })),
];

const FACTS = PLACES.flatMap(({ municipality, wheel, year }) =>
  Object.entries(year.committees).flatMap(([slug, committee]) =>
    wheel.phases.map((phase) => ({
      what: `${municipality.name} ${year.year}, ${slug}, ${phase.position}`,
      year,
      phase,
      committee,
      facts: committee.phases[phase.position],
    })),
  ),
);

const MEETINGS = PLACES.flatMap(({ municipality, year }) => [
  ...Object.entries(year.committees).flatMap(([slug, { phases, extras = [], venue }]) =>
    [...Object.values(phases).flatMap(({ meeting }) => meeting ?? []), ...extras.map(({ meeting }) => meeting)].map(
      (meeting) => ({ municipality, year, slugs: [slug], meeting, place: meeting.place ?? venue }),
    ),
  ),
  ...(year.joint ?? []).map(({ committees, meeting }) => ({
    municipality,
    year,
    slugs: committees,
    meeting,
    place: meeting.place ?? '',
  })),
]);

const yearOf = (day: string) => Number(day.slice(0, 4));
/** 0 is Sunday; 1 January 1970 was a Thursday. */
const weekdayOf = (day: string) => (Date.parse(day) / 86_400_000 + 4) % 7;

/** Year and month of each month in a window: a month smaller than the one before lies in the next year. */
function monthsOf(months: readonly number[], year: number): readonly string[] {
  const first = months[0] ?? 1;
  return months.map((month) => `${month < first ? year + 1 : year}-${String(month).padStart(2, '0')}`);
}

const daysOf = ({ meeting, from, to, doneOn, choice, movedFrom = [], skipped }: SeedPhaseFacts) =>
  [
    ...(meeting ? [meeting.on, ...(meeting.movedFrom ?? []).map(({ on }) => on)] : []),
    ...movedFrom.flatMap((moved) => [moved.from, moved.to]),
    from,
    to,
    doneOn,
    choice?.on,
    skipped?.on,
  ].filter((day) => day !== undefined);

describe('the years', () => {
  it('say something about every phase of every committee', () => {
    expect(FACTS.filter(({ facts }) => facts === undefined).map(({ what }) => what)).toEqual([]);
    for (const { municipality, year } of PLACES) {
      expect(Object.keys(year.committees)).toEqual(municipality.committees.map(({ slug }) => slug));
    }
  });

  it('keep every day inside its year, or inside a window that runs into the next', () => {
    const stray = FACTS.filter(({ facts = {}, year, phase }) =>
      daysOf(facts).some((day) => {
        const inWindow = monthsOf(phase.window.months, year.year).includes(day.slice(0, 7));
        return yearOf(day) !== year.year && !inWindow;
      }),
    );
    expect(stray.map(({ what }) => what)).toEqual([]);
    expect(MEETINGS.filter(({ meeting }) => daysOf({ meeting }).some((day) => !/^20\d\d-/.test(day)))).toEqual([]);
  });

  it('give a reason for whatever lies outside its window', () => {
    const silent = FACTS.filter(({ facts = {}, year, phase }) => {
      const { meeting, from, to = from, reason = meeting?.reason } = facts;
      const months = monthsOf(phase.window.months, year.year);
      const outside = [meeting?.on, from, to].some((day) => day && !months.includes(day.slice(0, 7)));
      return outside && !reason;
    });
    expect(silent.map(({ what }) => what)).toEqual([]);
  });

  it('differ from the shared wheel here and there, in every year of Drammen', () => {
    const alike = DRAMMEN_YEARS.filter(({ committees }) => {
      const facts = Object.values(committees).flatMap(({ phases }) => Object.values(phases));
      return facts.filter(({ reason, meeting }) => reason ?? meeting?.reason).length < 3;
    });
    expect(alike).toEqual([]);
  });

  it('let a committee choose only what is optional, on a day when it met', () => {
    const odd = FACTS.filter(({ facts, phase, committee }) => {
      if (!facts?.choice) return false;
      const met = Object.values(committee.phases).flatMap(({ meeting }) =>
        meeting?.status === 'HELD' ? meeting.on : [],
      );
      return !phase.optional || !met.includes(facts.choice.on) || facts.choice.on > TODAY;
    });
    expect(odd.map(({ what }) => what)).toEqual([]);
  });

  it('note nothing as held or done before it has happened', () => {
    const ahead = FACTS.filter(({ facts }) => {
      const heldAhead = facts?.meeting?.status === 'HELD' && facts.meeting.on > TODAY;
      const doneEarly = facts?.doneOn && (facts.doneOn > TODAY || facts.doneOn < (facts.to ?? facts.from ?? TODAY));
      return heldAhead || doneEarly;
    });
    expect(ahead.map(({ what }) => what)).toEqual([]);
  });

  it('close 2024 and most of 2025 with everything settled', () => {
    const closed = FACTS.filter(({ year, committee }) => year.status === 'CLOSED' && !committee.leftOpen);
    expect(closed).toHaveLength((10 + 7) * 7);
    expect(closed.filter(({ facts }) => !isSettled(facts))).toEqual([]);
  });

  it('leave two loose ends in 2025', () => {
    const open = FACTS.filter(({ year }) => year.year === 2025).filter(({ facts }) => !isSettled(facts));
    expect(open.map(({ what }) => what)).toEqual(['Drammen 2025, rodskog-og-gulskogen, 2', 'Drammen 2025, svelvik, 7']);
  });

  it('tell the real dates of the seventh committee in 2024', () => {
    const seventh = DRAMMEN_YEARS[0]?.committees['stromso-nedenfor-vestfoldbanen'];
    expect([1, 3, 4, 7].map((position) => seventh?.phases[position]?.meeting?.on)).toEqual([
      '2024-03-06',
      '2024-05-23',
      '2024-08-28',
      '2024-11-13',
    ]);
  });
});

describe('the evenings', () => {
  it('are never a weekend, a public holiday or a school holiday', () => {
    const bad = MEETINGS.filter(({ municipality, meeting: { on } }) => {
      const holiday = municipality.schoolHolidays.some(({ firstOn, lastOn }) => firstOn <= on && on <= lastOn);
      return holiday || PUBLIC_HOLIDAYS.has(on) || [0, 6].includes(weekdayOf(on));
    });
    expect(bad.map(({ slugs, meeting }) => [slugs, meeting.on])).toEqual([]);
  });

  it('ask one coordinator to be in two places just once, on 25 November 2026', () => {
    const live = MEETINGS.filter(({ meeting }) => meeting.status !== 'CANCELLED');
    const clashes = live.flatMap((one, i) =>
      live
        .slice(i + 1)
        .flatMap((other) => (sharesEvening(one, other) ? [[one.meeting.on, one.slugs, other.slugs]] : [])),
    );
    expect(clashes).toEqual([['2026-11-25', ['skoger-og-askollen'], ['svelvik']]]);
  });

  it('put no two committees in the same room', () => {
    const rooms = MEETINGS.map(({ meeting, place }) => `${meeting.on} ${place}`);
    expect(rooms.filter((room, i) => rooms.indexOf(room) !== i)).toEqual([]);
  });

  it('say why a meeting was cancelled, and never moved one from a day to itself', () => {
    const silent = MEETINGS.filter(({ meeting }) => meeting.status === 'CANCELLED' && !meeting.cancelReason);
    const unmoved = MEETINGS.filter(({ meeting }) => meeting.movedFrom?.some(({ on }) => on === meeting.on));
    expect([...silent, ...unmoved]).toEqual([]);
  });
});

function isSettled(facts: SeedPhaseFacts = {}): boolean {
  const settled = facts.choice?.value === 'DECLINED' || facts.skipped !== undefined;
  return settled || facts.meeting?.status === 'HELD' || facts.doneOn !== undefined;
}

function sharesEvening(one: (typeof MEETINGS)[number], other: (typeof MEETINGS)[number]): boolean {
  if (one.municipality !== other.municipality || one.meeting.on !== other.meeting.on) return false;
  const coordinatorOf = (slug: string) => one.municipality.committees.find((c) => c.slug === slug)?.coordinator;
  const busy = new Set(one.slugs.map(coordinatorOf));
  return other.slugs.some((slug) => busy.has(coordinatorOf(slug)));
}
