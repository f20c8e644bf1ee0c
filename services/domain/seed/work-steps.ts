import { THEMES } from '@naerhjul/prisma/seed/themes.ts';
import { AIMS, METHODS, QUESTIONS, TREATED } from '@naerhjul/prisma/seed/words.ts';
import type { SeedCorrection, SeedStep, StepCode } from '@naerhjul/prisma/seed/work.ts';
import type { Day } from '@naerhjul/prisma/seed/types.ts';
import type { Act } from '../act.ts';
import { addDays, theDay } from '../calendar.ts';
import { changeCaseStatus } from '../case/change-case-status.ts';
import { correctCaseStatusEvent } from '../case/correct-case-status-event.ts';
import { raiseCase } from '../case/raise-case.ts';
import { createCaseTheme } from '../case-theme/case-theme.service.ts';
import { addDialogueActivity } from '../dialogue/activity.ts';
import { carryOutDialogue, completeDialogue } from '../dialogue/dialogue-status.ts';
import { planDialogue } from '../dialogue/plan-dialogue.ts';
import { answerQuestion, askAboutFinding } from '../dialogue/question.ts';
import { recordFinding } from '../dialogue/record-finding.ts';
import { addResponsible } from '../dialogue/responsible.ts';
import { takeOffAgendas } from './agenda-steps.ts';
import type { Known } from './known.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';
import { turnOf } from './turn.ts';
import { cameUp, evening, heldAt, oneOf, SECOND, type Worked } from './worked.ts';

/** The themes of a municipality. */
export function themesStep(municipality: string, known: Known, at: Date): Step {
  const run = async (act: Act) => {
    for (const [key, name] of Object.entries(THEMES)) {
      known.set(`${municipality} theme ${key}`, (await createCaseTheme(act, { municipality, name })).id);
    }
  };
  return { at, kind: 'PLAN', run };
}

/** The dialogue of a committee's year with what it brought to light; it is not completed where nobody signed it off. */
export function dialogueSteps(worked: Worked): Chain {
  const { slug, year, index, known, zone, places, people, seed, opened } = worked;
  const { from, to = from, doneOn } = seed.committees[slug]?.phases[2] ?? {};
  if (from === undefined || to === undefined) return [];
  const key = `dialogue ${slug} ${year}`;
  const [responsible] = people?.leaders[year < 2025 ? 2023 : 2025] ?? [];
  const steps: Step[] = [
    {
      at: momentOf(from, '09:00', zone, -10),
      kind: 'FACT',
      run: async (act) => {
        const { id } = await planDialogue(act, { cycleId: opened.cycleId(slug), aim: oneOf(AIMS, worked) });
        known.set(key, id);
        if (responsible === undefined) return;
        const personId = known.id(responsible);
        await addResponsible(act, { dialogueId: id, personId, duty: 'CARRY_OUT', startsOn: from });
      },
    },
    {
      at: momentOf(to, '20:00', zone),
      kind: 'FACT',
      run: async (act) => {
        for (const [turn, heldOn] of [from, to].entries()) {
          const { id } = await addDialogueActivity(act, {
            dialogueId: known.id(key),
            method: oneOf(METHODS, worked, turn * 3),
            heldOn,
            place: places[turn],
            participants: 18 + ((index * 13 + year + turn * 29) % 70),
          });
          if (turn === 0) known.set(`activity ${slug} ${year}`, id);
        }
        await recordFindings(act, worked, known.id(key));
      },
    },
  ];
  if (doneOn === undefined) return steps;
  const run = async (act: Act) => {
    await carryOutDialogue(act, { id: known.id(key), carriedOutOn: to });
    await completeDialogue(act, { id: known.id(key), completedOn: doneOn });
  };
  return [...steps, { at: momentOf(doneOn, '21:10', zone), kind: 'FACT', run }];
}

async function recordFindings(act: Act, worked: Worked, dialogueId: string) {
  const { known, slug, year, municipality, places } = worked;
  for (const { key, one, flow } of cameUp(worked)) {
    const { id } = await recordFinding(act, {
      dialogueId,
      type: flow.finding,
      text: one.finding,
      activityId: known.id(`activity ${slug} ${year}`),
      themeId: known.id(`${municipality} theme ${flow.theme}`),
    });
    known.set(`finding of ${key}`, id);
  }
  const text = `Mange i ${oneOf(places, worked)} vil gjerne hjelpe til når noe skjer.`;
  await recordFinding(act, { dialogueId, type: 'OPPORTUNITY', text });
}

/** What the committee takes up at its second meeting of the year, and what becomes of it. */
export function caseSteps(worked: Worked, corrections: Readonly<Record<string, SeedCorrection>>): readonly Chain[] {
  const { known, slug, municipality } = worked;
  const second = heldAt(worked, SECOND);
  if (second === undefined) return [];
  const { on, meetingId } = second;
  return cameUp(worked).map(({ key, one, flow }, turn) => {
    const raise = async (act: Act) => {
      const findingId = known.id(`finding of ${key}`);
      const { id } = await raiseCase(act, {
        leadCommitteeId: known.id(slug),
        title: one.title,
        description: one.description,
        horizon: flow.horizon,
        themeId: known.id(`${municipality} theme ${flow.theme}`),
        origin: 'DIALOGUE',
        findingIds: [findingId],
        meetingId: meetingId(),
      });
      known.set(key, id);
      if (turn > 0) return;
      const [question, answer] = oneOf(QUESTIONS, worked);
      const asked = await askAboutFinding(act, {
        findingId,
        askedBy: 'POLITICIANS',
        question,
        meetingId: meetingId(),
      });
      await answerQuestion(act, { id: asked.id, answer });
    };
    const correction = corrections[key];
    return [
      { at: evening(on, worked, 2), kind: 'FACT', run: raise },
      ...ledger(flow.steps, key, on, worked),
      ...(correction ? [corrected(correction, key, worked)] : []),
    ];
  });
}

/** What becomes of a case, step by step; that it is prioritised is a step when it is. */
export function ledger(
  steps: readonly SeedStep[],
  key: string,
  raisedOn: Day,
  { known, zone }: Pick<Worked, 'known' | 'zone'>,
): Chain {
  return steps
    .map((step, turn) => ({ step, turn, lag: lagOf(steps, turn, key) }))
    .filter(({ step: [, to] }) => to !== 'PRIORITISED')
    .map(({ step: [days, to, reason, forwardedTo], turn, lag }) => ({
      at: momentOf(raisedOn, '10:00', zone, days + lag),
      kind: 'FACT',
      run: async (act) => {
        const occurredOn = addDays(theDay(raisedOn), days);
        const id = known.id(key);
        const decision = decisionAfter(steps[turn - 1], { key, to, occurredOn });
        await changeCaseStatus(act, { id, to, reason, forwardedTo, occurredOn, decision });
        if (CLOSING.has(to)) await takeOffAgendas(act, { caseId: id });
      },
    }));
}

/** What a body decided, where a case comes from political treatment; the body is the one that it was laid before. */
function decisionAfter(
  before: SeedStep | undefined,
  { key, to, occurredOn }: { readonly key: string; readonly to: StepCode; readonly occurredOn: string },
) {
  if (before?.[1] !== 'IN_TREATMENT') return null;
  const [, body] = DECIDING.find(([named]) => before[2].includes(named)) ?? ['', TREATED.body];
  return {
    body,
    reference: `PS ${1 + (turnOf(key) % 90)}/${occurredOn.slice(2, 4)}`,
    text: DECIDED[to === 'ACHIEVED' ? to : 'LATER'],
  };
}

const DECIDED = {
  ACHIEVED: 'Enstemmig vedtatt. Tiltaket gjennomføres innenfor årets budsjett.',
  LATER: 'Innspillet tas med i det videre arbeidet. Saken legges fram på nytt når planen er klar.',
} as const;

const DECIDING = [
  ['formannskapet', 'Formannskapet'],
  ['teknisk sektor', 'Hovedutvalg for teknisk sektor'],
] as const;

/** What closes a case is recorded at once. */
const CLOSING: ReadonlySet<StepCode> = new Set(['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN']);

/** Some steps are recorded a few days after they happened, and before the next one does. */
function lagOf(steps: readonly SeedStep[], turn: number, key: string): number {
  const [days, to] = steps[turn] ?? [0];
  const next = steps[turn + 1]?.[0] ?? Infinity;
  const drawn = turnOf(`${key} step ${turn}`);
  if (to === undefined || CLOSING.has(to) || drawn % 3 !== 0) return 0;
  return Math.max(0, Math.min(1 + ((drawn >>> 4) % 6), next - days - 1));
}

function corrected({ step, on, ...right }: SeedCorrection, key: string, { known, zone }: Worked): Step {
  const run = async (act: Act) => {
    // The first step of a ledger is that the case was raised.
    const where = { caseId: known.id(key), seq: step + 2 };
    const { id } = await act.db.caseStatusEvent.findFirstOrThrow({ where });
    await correctCaseStatusEvent(act, { id, ...right });
  };
  return { at: momentOf(on, '09:00', zone), kind: 'FACT', run };
}
