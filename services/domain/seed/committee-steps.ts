import { CASE_PLACES } from '@naerhjul/prisma/seed/work.ts';
import type { SeedYear } from '@naerhjul/prisma/seed/types.ts';
import { electionSteps, plannedElectionSteps } from './election-steps.ts';
import { Known } from './known.ts';
import type { OpenedYear } from './opened-year.ts';
import { peopleSteps, type Peopled } from './people-steps.ts';
import type { Place } from './places.ts';
import type { Chain } from './timeline.ts';
import { caseSteps, dialogueSteps, roadSteps, themesStep } from './work-steps.ts';

/** What the committees of a municipality do over the years, from who sits in them on. */
export function committeeSteps(
  { municipality, people, years }: Place,
  opened: ReadonlyMap<number, OpenedYear>,
  registeredAt: Date,
): readonly Chain[] {
  const known = new Known();
  const [regulation] = municipality.regulations;
  const first = years[0]?.year ?? 0;
  const themes: Chain = [themesStep(municipality.number, known, registeredAt)];
  const road = first === 2024 ? [roadSteps({ known, zone: municipality.timeZone })] : [];
  const theirs = Object.entries(people).flatMap(([slug, theirPeople], index) => {
    const establishedOn = municipality.committees.find((one) => one.slug === slug)?.establishedOn ?? '2025-01-01';
    const peopled: Peopled = {
      municipality: municipality.number,
      zone: municipality.timeZone,
      slug,
      people: theirPeople,
      known,
      seatsFrom: establishedOn,
      registeredAt,
      term: first < 2025 ? 2023 : 2025,
      residentSeats: regulation?.residentSeats ?? 0,
    };
    return [...peopleSteps(peopled), ...elections(peopled, years, opened), ...work(peopled, years, opened, index)];
  });
  return [themes, ...theirs, ...road];
}

/** The day of a meeting that was held. */
export function heldOn(years: readonly SeedYear[], year: number, slug: string, position: number) {
  const meeting = years.find((one) => one.year === year)?.committees[slug]?.phases[position]?.meeting;
  return meeting?.status === 'HELD' ? meeting.on : undefined;
}

function elections(peopled: Peopled, years: readonly SeedYear[], opened: ReadonlyMap<number, OpenedYear>) {
  const { slug } = peopled;
  const chains: Chain[] = [];
  const [elected, next] = [opened.get(2024), opened.get(2026)];
  const on = heldOn(years, 2024, slug, 7);
  const firstMeetingOn = heldOn(years, 2025, slug, 1);
  if (elected && on && firstMeetingOn) {
    const cycleId = () => elected.cycleId(slug);
    chains.push(electionSteps(peopled, { cycleId, meetingId: () => elected.meetingId(slug, 7), on, firstMeetingOn }));
    const plannedOn = heldOn(years, 2026, slug, 4);
    if (next && plannedOn) {
      chains.push(plannedElectionSteps(peopled, { cycleId: () => next.cycleId(slug), plannedOn }));
    }
  }
  return chains;
}

const PLACES_OF: Readonly<Record<string, readonly string[]>> = CASE_PLACES;

function work(
  peopled: Peopled,
  years: readonly SeedYear[],
  opened: ReadonlyMap<number, OpenedYear>,
  index: number,
): readonly Chain[] {
  const { slug, people, known, zone } = peopled;
  const places = PLACES_OF[slug];
  return years.flatMap(({ year, committees }) => {
    const phases = committees[slug]?.phases;
    const open = opened.get(year);
    const meetingOn = heldOn(years, year, slug, 3);
    if (places === undefined || phases?.[2] === undefined || !open || !meetingOn) return [];
    const [responsible] = people.leaders[year < 2025 ? 2023 : 2025] ?? [];
    const worked = {
      slug,
      known,
      zone,
      year,
      index,
      places,
      meetingOn,
      responsible,
      dialogue: phases[2],
      cycleId: () => open.cycleId(slug),
      meetingId: () => open.meetingId(slug, 3),
    };
    return [dialogueSteps(worked), ...caseSteps(worked)];
  });
}
