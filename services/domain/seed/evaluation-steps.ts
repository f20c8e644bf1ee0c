import type { SeedPapers } from '@naerhjul/prisma/seed/papers.ts';
import { EVALUATED, SCHEME, SUMMARIES, TREATED } from '@naerhjul/prisma/seed/words.ts';
import type { Act } from '../act.ts';
import { contribute } from '../evaluation/contribution.ts';
import {
  startEvaluation,
  startSchemeEvaluation,
  submitEvaluation,
  summariseEvaluation,
  treatEvaluation,
} from '../evaluation/evaluation.service.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';
import { evening, heldAt, oneOf, type Worked } from './worked.ts';

const LAST = 7;

/** What a committee says of its year at the last meeting, and what became of it. */
export function evaluationSteps(worked: Worked, papers: SeedPapers): Chain {
  const { known, slug, year, zone, opened } = worked;
  const last = heldAt(worked, LAST);
  if (last === undefined) return [];
  const key = `evaluation ${slug} ${year}`;
  const id = () => known.id(key);
  const hold = async (act: Act) => {
    const { id: evaluationId } = await startEvaluation(act, { cycleId: opened.cycleId(slug) });
    known.set(key, evaluationId);
    const said = { evaluationId, givenOn: last.on, meetingId: last.meetingId() };
    await contribute(act, { ...said, givenBy: 'RESIDENTS', text: oneOf(EVALUATED.RESIDENTS, worked) });
    if (papers.residentsOnly?.includes(slug)) return;
    await contribute(act, { ...said, givenBy: 'POLITICIANS', text: oneOf(EVALUATED.POLITICIANS, worked) });
  };
  const steps: Step[] = [{ at: evening(last.on, worked, 30), kind: 'FACT', run: hold }];
  const { summarisedOn, leftOut = [] } = papers;
  if (leftOut.includes(slug)) return steps;
  const summarise = (act: Act) => summariseEvaluation(act, { id: id(), summary: oneOf(SUMMARIES, worked) });
  if (summarisedOn) steps.push({ at: momentOf(summarisedOn, '10:00', zone), kind: 'FACT', run: summarise });
  return [...steps, ...treatment(papers, zone, id)];
}

/** What the municipality says of the scheme, with words of a committee and of the coordinators. */
export function schemeSteps(worked: Worked, papers: SeedPapers): Chain {
  const { municipality, year, zone, known, opened, slug } = worked;
  const key = `scheme ${municipality} ${year}`;
  const id = () => known.id(key);
  const { summarisedOn } = papers;
  const start = async (act: Act) => {
    const { id: evaluationId } = await startSchemeEvaluation(act, { municipality, year });
    known.set(key, evaluationId);
    const cycleId = opened.cycleId(slug);
    await contribute(act, { evaluationId, cycleId, givenBy: 'RESIDENTS', text: oneOf(EVALUATED.RESIDENTS, worked, 1) });
    await contribute(act, {
      evaluationId,
      cycleId,
      givenBy: 'POLITICIANS',
      text: oneOf(EVALUATED.POLITICIANS, worked, 1),
    });
    await contribute(act, { evaluationId, givenBy: 'COORDINATOR', text: SCHEME.COORDINATOR });
  };
  const steps: Step[] = [{ at: momentOf(papers.schemeOn, '09:00', zone), kind: 'FACT', run: start }];
  const summarise = (act: Act) => summariseEvaluation(act, { id: id(), summary: SCHEME.summary });
  if (summarisedOn) steps.push({ at: momentOf(summarisedOn, '11:00', zone), kind: 'FACT', run: summarise });
  return [...steps, ...treatment(papers, zone, id)];
}

function treatment({ submittedOn, treated }: SeedPapers, zone: string, id: () => string): Chain {
  if (submittedOn === undefined) return [];
  const submit: Step = {
    at: momentOf(submittedOn, '10:00', zone),
    kind: 'FACT',
    run: (act) => submitEvaluation(act, { id: id(), body: TREATED.body, submittedOn }),
  };
  if (treated === undefined) return [submit];
  const { on: treatedOn, caseReference } = treated;
  const treat = (act: Act) =>
    treatEvaluation(act, { id: id(), treatedOn, caseReference, decision: TREATED.evaluation });
  return [submit, { at: momentOf(treatedOn, '15:00', zone), kind: 'FACT', run: treat }];
}
