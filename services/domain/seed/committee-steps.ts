import { CORRECTIONS } from '@naerhjul/prisma/seed/corrections.ts';
import { CASE_PLACES } from '@naerhjul/prisma/seed/work-places.ts';
import { agreementSteps } from './agreement-steps.ts';
import { electionSteps, nextElectionSteps } from './election-steps.ts';
import { evaluationSteps, schemeSteps } from './evaluation-steps.ts';
import { exchangeSteps } from './exchange-steps.ts';
import type { Known } from './known.ts';
import type { Made } from './made.ts';
import { meetingWork } from './meeting-work.ts';
import type { OpenedYear } from './opened-year.ts';
import { knowCommittees, peopleSteps, type Peopled } from './people-steps.ts';
import type { Place } from './places.ts';
import { actorsStep, prioritySteps } from './priority-steps.ts';
import { collatedSteps, reportSteps } from './report-steps.ts';
import { roadSteps } from './road-steps.ts';
import type { Chain } from './timeline.ts';
import { sentSteps } from './sent-steps.ts';
import { visitSteps } from './visit-steps.ts';
import { caseSteps, dialogueSteps, themesStep } from './work-steps.ts';
import { heldAt, type Worked } from './worked.ts';

/** What the committees of a municipality do over the years, from who sits in them on. */
export function committeeSteps(place: Place, { known, opened }: Made, registeredAt: Date): readonly Chain[] {
  const { municipality, papers } = place;
  const { number, timeZone: zone } = municipality;
  const worked = yearsOf(place, opened, known);
  const everyone: Chain = [
    { at: registeredAt, kind: 'PLAN', run: (act) => knowCommittees(act, number, known) },
    themesStep(number, known, registeredAt),
    actorsStep(number, known, registeredAt),
  ];
  const peopled = peopledOf(place, known, registeredAt);
  return [
    everyone,
    ...peopled.flatMap(peopleSteps),
    ...worked.flatMap((one) => [dialogueSteps(one), ...meetingWork(one), ...caseSteps(one, CORRECTIONS)]),
    ...worked.flatMap((one) => [...prioritySteps(one), agreementSteps(one), visitSteps(one)]),
    ...peopled.flatMap((one) => elections(one, worked, opened)),
    ...(papers
      ? [
          ...exchangeSteps({ zone, known, opened }),
          ...sentSteps(number, zone, known),
          ...roadSteps(worked),
          ...paperSteps(worked, papers),
        ]
      : []),
  ];
}

function yearsOf(
  { municipality, people, cases, years, wheel }: Place,
  opened: ReadonlyMap<number, OpenedYear>,
  known: Known,
) {
  const places: Readonly<Record<string, readonly [string, string]>> = CASE_PLACES;
  return Object.entries(cases).flatMap(([slug, theirs], index) =>
    years.flatMap((seed): readonly Worked[] => {
      const open = opened.get(seed.year);
      const theirPlaces = places[slug];
      if (open === undefined || theirPlaces === undefined) return [];
      return [
        {
          municipality: municipality.number,
          zone: municipality.timeZone,
          slug,
          year: seed.year,
          index,
          places: theirPlaces,
          cases: theirs,
          people: people[slug],
          known,
          seed,
          wheel: wheel.phases,
          opened: open,
        },
      ];
    }),
  );
}

function peopledOf({ municipality, people, years }: Place, known: Known, registeredAt: Date): readonly Peopled[] {
  const [regulation] = municipality.regulations;
  const first = years[0]?.year ?? 0;
  return Object.entries(people).map(([slug, theirs]) => ({
    municipality: municipality.number,
    zone: municipality.timeZone,
    slug,
    people: theirs,
    known,
    seatsFrom: municipality.committees.find((one) => one.slug === slug)?.establishedOn ?? '2025-01-01',
    registeredAt,
    term: first < 2025 ? 2023 : 2025,
    residentSeats: regulation?.residentSeats ?? 0,
  }));
}

function elections(peopled: Peopled, worked: readonly Worked[], opened: ReadonlyMap<number, OpenedYear>) {
  const { slug } = peopled;
  const [elected, next] = [opened.get(2024), opened.get(2026)];
  const dayOf = (year: number, position: number) => {
    const one = worked.find((of) => of.slug === slug && of.year === year);
    return one ? heldAt(one, position)?.on : undefined;
  };
  const [on, firstMeetingOn, plannedOn, nextOn] = [dayOf(2024, 7), dayOf(2025, 1), dayOf(2026, 4), dayOf(2026, 7)];
  if (!elected || !on || !firstMeetingOn) return [];
  const cycleId = () => elected.cycleId(slug);
  const held = electionSteps(peopled, { cycleId, meetingId: () => elected.meetingId(slug, 7), on, firstMeetingOn });
  if (!next || !plannedOn) return [held];
  const round = { cycleId: () => next.cycleId(slug), meetingId: () => next.meetingId(slug, 7), plannedOn, on: nextOn };
  return [held, nextElectionSteps(peopled, round)];
}

/** What is said of each year in evaluations and reports, for each committee and for all together. */
function paperSteps(worked: readonly Worked[], papers: NonNullable<Place['papers']>): readonly Chain[] {
  const known = new Set<number>();
  return worked.flatMap((one) => {
    const ofYear = papers[one.year];
    if (ofYear === undefined) return [];
    const isFirst = !known.has(one.year);
    known.add(one.year);
    const theirs = [evaluationSteps(one, ofYear), reportSteps(one, ofYear)];
    return isFirst ? [...theirs, schemeSteps(one, ofYear), collatedSteps(one, ofYear)] : theirs;
  });
}
