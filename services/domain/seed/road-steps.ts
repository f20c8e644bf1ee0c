import { ROAD } from '@naerhjul/prisma/seed/road.ts';
import { AMENDED } from '@naerhjul/prisma/seed/words.ts';
import type { Act } from '../act.ts';
import { raiseCase } from '../case/raise-case.ts';
import { assign, finishAssignment } from '../priority/assign.ts';
import { prioritiseCase } from '../priority/prioritise-case.ts';
import { amend } from './agreement-steps.ts';
import { whyPrioritised } from './priority-steps.ts';
import { momentOf, type Chain } from './timeline.ts';
import { turnOf } from './turn.ts';
import { ledger } from './work-steps.ts';
import { evening, heldAt, SECOND, type Met, type Worked } from './worked.ts';

const MUNICIPALITY = '3301';
const THIRD = 4;

/** The road that three committees share: one case, which each of them prioritises in each of its years. */
export function roadSteps(years: readonly Worked[]): readonly Chain[] {
  const [first] = years;
  if (first === undefined) return [];
  const { known, zone } = first;
  const { lead, partners, raisedOn, title, description, steps } = ROAD;
  const run = async (act: Act) => {
    const { id } = await raiseCase(act, {
      leadCommitteeId: known.id(lead),
      partnerCommitteeIds: partners.map((slug) => known.id(slug)),
      title,
      description,
      horizon: 'LONG',
      themeId: known.id(`${MUNICIPALITY} theme traffic`),
      origin: 'RESIDENT',
      originText: 'Meldt av foreldre i tre kommunedeler',
    });
    known.set('case road', id);
  };
  const raised: Chain = [
    { at: momentOf(raisedOn, '12:00', zone), kind: 'FACT', run },
    ...ledger(steps, 'case road', raisedOn, first),
  ];
  const shared = years.filter(({ slug }) => [lead, ...partners].some((one) => one === slug));
  return [raised, ...shared.flatMap(prioritised)];
}

/** In the first year after the agreement was made, which is changed; in later ones before. */
function prioritised(worked: Worked): readonly Chain[] {
  const isFirst = worked.year === Number(ROAD.raisedOn.slice(0, 4));
  const met = heldAt(worked, isFirst ? THIRD : SECOND);
  if (met === undefined) return [];
  const run = async (act: Act) => {
    await prioritiseRoad(act, worked, met);
    if (isFirst) await amend(act, worked, { met, note: AMENDED.road, adopts: true });
  };
  return [[{ at: evening(met.on, worked, 10), kind: 'FACT', run }], ...doneSteps(worked, met)];
}

const taskOf = ({ slug, year }: Worked) => ROAD.tasks[year]?.[slug === ROAD.lead ? 'lead' : 'partner'];
const assignmentOf = ({ slug, year }: Worked) => `assignment road ${slug} ${year}`;

function doneSteps(worked: Worked, { on }: Met): readonly Chain[] {
  const { known, zone } = worked;
  const doneAfter = taskOf(worked)?.[2];
  if (doneAfter === undefined) return [];
  const name = assignmentOf(worked);
  const run = (act: Act) => finishAssignment(act, { id: known.id(name) });
  return [[{ at: momentOf(on, '10:05', zone, doneAfter - (turnOf(name) % 8)), kind: 'FACT', run }]];
}

async function prioritiseRoad(act: Act, worked: Worked, { on, meetingId }: Met) {
  const { known, slug, year, opened } = worked;
  const { id: priorityId } = await prioritiseCase(act, {
    caseId: known.id('case road'),
    cycleId: opened.cycleId(slug),
    rank: 1,
    reason: whyPrioritised(ROAD.steps),
    wayOfWorking: 'WHOLE_COMMITTEE',
    decidedOn: on,
    meetingId: meetingId(),
  });
  const task = taskOf(worked);
  if (task === undefined) return;
  const { id } = await assign(act, { priorityId, task: task[0], assignee: task[1], dueOn: `${year}-11-15` });
  known.set(assignmentOf(worked), id);
}
