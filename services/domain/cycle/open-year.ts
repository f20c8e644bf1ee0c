import { z } from 'zod';
import { demandAll } from '../access.ts';
import { together, type Act } from '../act.ts';
import { id, read, year } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { ownMunicipality, toChange } from '../rows.ts';
import { createCycle, publishCycle } from './create-cycle.ts';
import { activeCommittees, versionToOpen } from './year-plan.ts';

const openInput = z.object({ municipality: z.string(), year, wheelVersionId: id.nullish() });
export type OpenYear = z.input<typeof openInput>;

/**
 * Opens a year for all active committees at once: those without the year get it from the wheel, prepared ones
 * are published, open and closed ones stay as they are. The same year again changes nothing (R01).
 */
export function openYear(act: Act, input: OpenYear) {
  return eachCommittee(act, input, 'OPEN');
}

/** Prepares a year for all active committees without publishing it; openYear publishes it (R01). */
export function planYear(act: Act, input: OpenYear) {
  return eachCommittee(act, input, 'PLANNED');
}

function eachCommittee(act: Act, input: OpenYear, status: 'PLANNED' | 'OPEN') {
  return together(act, async (inside) => {
    const { db } = inside;
    const values = read(openInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, values.municipality, 'ALL_WORK');
    // Two who open the same year at once take turns; the second finds it open.
    await toChange(inside, {
      what: 'Municipality',
      right: 'WORK',
      id: municipalityId,
      find: () => db.municipality.findUnique({ where: { id: municipalityId } }),
    });
    const opening = { ...values, municipalityId };
    const version = await versionToOpen(inside, opening);
    const cycles = [];
    for (const committee of await activeCommittees(inside, opening)) {
      const found = committee.cycles[0];
      const one = { municipalityId, committeeId: committee.id, year: values.year, status, version };
      if (found === undefined) {
        // In the order of the committees' numbers, which is the order in which the log tells them.
        cycles.push(await createCycle(inside, one));
      } else if (found.status === 'PLANNED' && status === 'OPEN') {
        cycles.push(await publishCycle(inside, found.id));
      } else {
        cycles.push(found);
      }
    }
    return cycles;
  });
}

export type OpeningOutcome = 'CREATE' | 'PUBLISH' | 'UNCHANGED';

/** What openYear would do, committee by committee, without doing it. */
export async function previewYear(act: Act, input: OpenYear) {
  const values = read(openInput, input);
  const municipality = await act.db.municipality.findUnique({ where: { number: values.municipality } });
  if (municipality === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: values.municipality });
  demandAll(act, municipality.id, 'Cycle');
  const opening = { ...values, municipalityId: municipality.id };
  const version = await versionToOpen(act, opening);
  const committees = await activeCommittees(act, opening);
  return {
    wheelVersionId: version.id,
    year: values.year,
    committees: committees.map(({ id: committeeId, cycles }) => ({
      committeeId,
      outcome: outcomeOf(cycles[0]?.status),
    })),
  };
}

function outcomeOf(status: 'PLANNED' | 'OPEN' | 'CLOSED' | undefined): OpeningOutcome {
  if (status === undefined) return 'CREATE';
  return status === 'PLANNED' ? 'PUBLISH' : 'UNCHANGED';
}
