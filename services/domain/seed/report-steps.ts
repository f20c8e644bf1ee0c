import type { SeedPapers } from '@naerhjul/prisma/seed/papers.ts';
import { FOREWORDS, TREATED } from '@naerhjul/prisma/seed/words.ts';
import type { Act } from '../act.ts';
import {
  generateAnnualReport,
  generateCollatedReport,
  submitAnnualReport,
  treatAnnualReport,
  writeForeword,
} from '../report/annual-report.service.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';
import { heldAt, oneOf, type Worked } from './worked.ts';

const LAST = 7;

/** The report of a committee's year: a draft where the year was left open. */
export function reportSteps(worked: Worked, papers: SeedPapers): Chain {
  const { known, slug, year, zone, opened } = worked;
  const { generatedOn, leftOut = [] } = papers;
  if (generatedOn === undefined || heldAt(worked, LAST) === undefined) return [];
  const key = `report ${slug} ${year}`;
  const run = async (act: Act) => {
    const { id } = await generateAnnualReport(act, { cycleId: opened.cycleId(slug) });
    known.set(key, id);
    await writeForeword(act, { id, foreword: oneOf(FOREWORDS, worked) });
  };
  const made: Step = { at: momentOf(generatedOn, '10:00', zone), kind: 'FACT', run };
  return leftOut.includes(slug) ? [made] : [made, ...treatment(papers, TREATED.body, zone, () => known.id(key))];
}

/** The report of all committees of a year; submitted only where the year of all is treated. */
export function collatedSteps({ municipality, year, zone, known }: Worked, papers: SeedPapers): Chain {
  const { collatedOn, treated } = papers;
  if (collatedOn === undefined) return [];
  const key = `report ${municipality} ${year}`;
  const run = async (act: Act) => {
    const { id } = await generateCollatedReport(act, { municipality, year });
    known.set(key, id);
    await writeForeword(act, { id, foreword: FOREWORDS[0] });
  };
  const made: Step = { at: momentOf(collatedOn, '10:00', zone), kind: 'FACT', run };
  return treated ? [made, ...treatment(papers, TREATED.council, zone, () => known.id(key))] : [made];
}

function treatment({ submittedOn, treated }: SeedPapers, body: string, zone: string, id: () => string): Chain {
  if (submittedOn === undefined) return [];
  const submit: Step = {
    at: momentOf(submittedOn, '11:00', zone),
    kind: 'FACT',
    run: (act) => submitAnnualReport(act, { id: id(), body, submittedOn }),
  };
  if (treated === undefined) return [submit];
  const { on: treatedOn, caseReference } = treated;
  const treat = (act: Act) =>
    treatAnnualReport(act, { id: id(), treatedOn, caseReference, decision: TREATED.decision });
  return [submit, { at: momentOf(treatedOn, '16:00', zone), kind: 'FACT', run: treat }];
}
