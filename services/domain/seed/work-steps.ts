import { AIMS, CASES, CASES_PER_YEAR, METHODS, QUESTIONS } from '@naerhjul/prisma/seed/work-cases.ts';
import { ROAD, THEMES, type SeedCase, type SeedStep } from '@naerhjul/prisma/seed/work.ts';
import type { Day, SeedPhaseFacts } from '@naerhjul/prisma/seed/types.ts';
import type { Act } from '../act.ts';
import { changeCaseStatus } from '../case/change-case-status.ts';
import { raiseCase } from '../case/raise-case.ts';
import { createCaseTheme } from '../case-theme/case-theme.service.ts';
import { addDialogueActivity } from '../dialogue/activity.ts';
import { carryOutDialogue, completeDialogue } from '../dialogue/dialogue-status.ts';
import { planDialogue } from '../dialogue/plan-dialogue.ts';
import { answerQuestion, askAboutFinding } from '../dialogue/question.ts';
import { recordFinding } from '../dialogue/record-finding.ts';
import { addResponsible } from '../dialogue/responsible.ts';
import type { Known } from './known.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';

/** A committee's year in which something is talked about and taken up. */
export interface Worked {
  readonly zone: string;
  readonly slug: string;
  readonly year: number;
  /** Its place among the committees, so that each has something of its own. */
  readonly index: number;
  readonly places: readonly string[];
  readonly known: Known;
  readonly cycleId: () => string;
  readonly meetingId: () => string;
  readonly dialogue: SeedPhaseFacts;
  readonly meetingOn: Day;
  /** Who carries out the dialogue. */
  readonly responsible: string | undefined;
}

/** The themes of a municipality. */
export function themesStep(municipality: string, known: Known, at: Date): Step {
  const run = async (act: Act) => {
    for (const [key, name] of Object.entries(THEMES)) {
      known.set(`theme ${key}`, (await createCaseTheme(act, { municipality, name })).id);
    }
  };
  return { at, kind: 'PLAN', run };
}

interface Found {
  readonly key: string;
  readonly one: SeedCase;
  readonly place: string;
}

/** What comes up in a year: each year begins where the one before ended. */
function cameUp({ slug, year, index, places }: Worked): readonly Found[] {
  const years = Object.entries(CASES_PER_YEAR);
  const before = years.filter(([of]) => Number(of) < year).reduce((sum, [, count]) => sum + count, 0);
  return CASES.flatMap((_, turn) => {
    const one = CASES[(index + before + turn) % CASES.length];
    if (one === undefined || turn >= (CASES_PER_YEAR[year] ?? 0)) return [];
    return [{ key: `${slug} ${year} ${turn}`, one, place: places[(before + turn) % places.length] ?? slug }];
  });
}

/** The dialogue of a committee's year with what it brought to light; it is not completed where nobody signed it off. */
export function dialogueSteps(worked: Worked): Chain {
  const { slug, year, index, known, zone, dialogue, responsible, places } = worked;
  const { from, to = from, doneOn } = dialogue;
  if (from === undefined || to === undefined) return [];
  const key = `dialogue ${slug} ${year}`;
  const steps: Step[] = [
    {
      at: momentOf(from, '09:00', zone, -10),
      kind: 'FACT',
      run: async (act) => {
        const { id } = await planDialogue(act, { cycleId: worked.cycleId(), aim: AIMS[(index + year) % AIMS.length] });
        known.set(key, id);
        if (responsible === undefined) return;
        await addResponsible(act, {
          dialogueId: id,
          personId: known.id(responsible),
          duty: 'CARRY_OUT',
          startsOn: from,
        });
      },
    },
    {
      at: momentOf(to, '20:00', zone),
      kind: 'FACT',
      run: async (act) => {
        for (const [turn, heldOn] of [from, to].entries()) {
          const method = METHODS[(index + year + turn * 3) % METHODS.length] ?? 'OTHER';
          const place = places[turn];
          const participants = 18 + ((index * 13 + year + turn * 29) % 70);
          const { id } = await addDialogueActivity(act, {
            dialogueId: known.id(key),
            method,
            heldOn,
            place,
            participants,
          });
          if (turn === 0) known.set(`activity ${slug} ${year}`, id);
        }
        await recordFindings(act, worked, key);
      },
    },
  ];
  if (doneOn !== undefined) {
    steps.push({
      at: momentOf(doneOn, '21:10', zone),
      kind: 'FACT',
      run: async (act) => {
        await carryOutDialogue(act, { id: known.id(key), carriedOutOn: to });
        await completeDialogue(act, { id: known.id(key), completedOn: doneOn });
      },
    });
  }
  return steps;
}

async function recordFindings(act: Act, worked: Worked, dialogue: string) {
  const { known, slug, year, index } = worked;
  const dialogueId = known.id(dialogue);
  for (const { key, one, place } of cameUp(worked)) {
    const [type, text] = one.finding;
    const { id } = await recordFinding(act, {
      dialogueId,
      type,
      text: text.replace('{sted}', place),
      activityId: known.id(`activity ${slug} ${year}`),
      themeId: known.id(`theme ${one.theme}`),
    });
    known.set(`finding ${key}`, id);
  }
  await recordFinding(act, {
    dialogueId,
    type: 'OPPORTUNITY',
    text: `Mange i ${worked.places[index % worked.places.length] ?? ''} vil gjerne hjelpe til når noe skjer.`,
  });
}

/** What the committee takes up at its second meeting of the year, and what becomes of it. */
export function caseSteps(worked: Worked): readonly Chain[] {
  const { known, zone, slug, meetingOn, index } = worked;
  return cameUp(worked).map(({ key, one, place }, turn) => {
    const raise = async (act: Act) => {
      const findingId = known.id(`finding ${key}`);
      const { id } = await raiseCase(act, {
        leadCommitteeId: known.id(slug),
        title: one.title.replace('{sted}', place),
        horizon: one.horizon,
        themeId: known.id(`theme ${one.theme}`),
        origin: 'DIALOGUE',
        findingIds: [findingId],
        meetingId: worked.meetingId(),
      });
      known.set(`case ${key}`, id);
      const [question, answer] = QUESTIONS[(index + turn) % QUESTIONS.length] ?? QUESTIONS[0];
      if (turn > 0) return;
      const asked = await askAboutFinding(act, {
        findingId,
        askedBy: 'POLITICIANS',
        question,
        meetingId: worked.meetingId(),
      });
      await answerQuestion(act, { id: asked.id, answer });
    };
    const at = momentOf(meetingOn, '20:10', zone);
    return [{ at, kind: 'FACT', run: raise }, ...ledger(one.steps, `case ${key}`, meetingOn, worked)];
  });
}

/** The road that three committees share: one case. */
export function roadSteps(of: Pick<Worked, 'known' | 'zone'>): Chain {
  const { known, zone } = of;
  const { lead, partners, raisedOn, title, description, steps } = ROAD;
  const run = async (act: Act) => {
    const { id } = await raiseCase(act, {
      leadCommitteeId: known.id(lead),
      partnerCommitteeIds: partners.map((slug) => known.id(slug)),
      title,
      description,
      horizon: 'LONG',
      themeId: known.id('theme traffic'),
      origin: 'RESIDENT',
      originText: 'Meldt av foreldre i tre kommunedeler',
    });
    known.set('case road', id);
  };
  return [{ at: momentOf(raisedOn, '12:00', zone), kind: 'FACT', run }, ...ledger(steps, 'case road', raisedOn, of)];
}

function ledger(
  steps: readonly SeedStep[],
  key: string,
  raisedOn: Day,
  { known, zone }: Pick<Worked, 'known' | 'zone'>,
): Chain {
  return steps.map(([days, to, reason, forwardedTo]) => ({
    at: momentOf(raisedOn, '10:00', zone, days),
    kind: 'FACT',
    run: (act) => changeCaseStatus(act, { id: known.id(key), to, reason, forwardedTo }),
  }));
}
