import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { today } from '../calendar.ts';
import { expectedVersion, id, read, reason } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { caseToChange, committeesOf, demandCommittees, touchCase, type CaseToChange } from './case-to-change.ts';

const shareInput = z.object({ id, committeeId: id, expectedVersion });
export type ShareCase = z.input<typeof shareInput>;

/** Shares a case with one more committee, which then has it among the cases of its year. */
export function shareCase(act: Act, input: ShareCase) {
  return together(act, async (inside) => {
    const { committeeId, ...values } = read(shareInput, input);
    const found = await caseToChange(inside, values.id, values.expectedVersion, { committeeId });
    const { municipalityId, id: caseId } = found;
    const on = today(inside.now, found.municipality.timeZone);
    await demandCommittees(inside, { municipalityId, committeeIds: [committeeId], on });
    if (committeesOf(found).includes(committeeId)) {
      throw new Refusal('ALREADY_EXISTS', { what: 'CasePartner', field: 'committeeId', value: committeeId });
    }
    await inside.db.casePartner.create({ data: { municipalityId, caseId, committeeId } });
    await touchCase(inside, { ...found, partners: [...found.partners, { committeeId }] }, on);
    return found;
  });
}

const unshareInput = z.object({ id, committeeId: id, reason, expectedVersion });
export type UnshareCase = z.input<typeof unshareInput>;

/** Ends that a committee shares a case. What it settled in closed years stays. */
export function unshareCase(act: Act, input: UnshareCase) {
  const { committeeId, ...values } = read(unshareInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await caseToChange(inside, values.id, values.expectedVersion, { committeeId });
    const partner = found.partners.find((one) => one.committeeId === committeeId);
    if (partner === undefined) throw new Refusal('NOT_FOUND', { what: 'CasePartner', id: committeeId });
    await demandNotAtWork(inside, found, committeeId);
    await inside.db.casePartner.delete({ where: { id: partner.id } });
    await inside.db.caseCycle.deleteMany({
      where: { caseId: found.id, cycle: { committeeId, status: { not: 'CLOSED' } } },
    });
    return found;
  });
}

/** Refuses while the committee prioritises the case in an open year, or has a working group on it. */
async function demandNotAtWork({ db }: ActInTransaction, { id: caseId }: CaseToChange, committeeId: string) {
  const priorities = await db.priority.count({
    where: { caseId, cycle: { committeeId, status: { not: 'CLOSED' } } },
  });
  if (priorities > 0) throw new Refusal('STILL_IN_USE', { what: 'Case', id: caseId, by: 'Priority' });
  const groups = await db.workingGroupCase.count({
    where: { caseId, workingGroup: { committeeId, status: { not: 'ENDED' } } },
  });
  if (groups > 0) throw new Refusal('STILL_IN_USE', { what: 'Case', id: caseId, by: 'WorkingGroup' });
}

const leadInput = z.object({ id, committeeId: id, reason, expectedVersion });
export type ChangeCaseLead = z.input<typeof leadInput>;

/** Hands the lead of a case to another committee; the one that led it goes on sharing it. */
export function changeCaseLead(act: Act, input: ChangeCaseLead) {
  const { committeeId, ...values } = read(leadInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const found = await caseToChange(inside, values.id, values.expectedVersion, { leadCommitteeId: committeeId });
    const { municipalityId, id: caseId, leadCommitteeId } = found;
    const on = today(inside.now, found.municipality.timeZone);
    await demandCommittees(inside, { municipalityId, committeeIds: [committeeId], on });
    if (committeeId === leadCommitteeId) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Case', field: 'committeeId', value: committeeId });
    }
    const led = await db.case.update({ where: { id: caseId }, data: { leadCommitteeId: committeeId } });
    // After the case itself, so that both together count as one edit of it.
    await db.casePartner.deleteMany({ where: { caseId, committeeId } });
    await db.casePartner.create({ data: { municipalityId, caseId, committeeId: leadCommitteeId } });
    await touchCase(inside, { ...led, partners: [{ committeeId: leadCommitteeId }] }, on);
    return led;
  });
}
