import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { today } from '../calendar.ts';
import { isGivenUp } from '../case/case.rules.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { openAgreementVerbs } from './agreement.rules.ts';
import { agreementToChange, draftToChange } from './agreement-to-change.ts';
import { emptyDraft, fillDraft, prioritiesOf, regulationOn } from './draft-content.ts';

const draftInput = z.object({ cycleId: id });
export type DraftAgreement = z.input<typeof draftInput>;

/** Makes the agreement of a committee's year, with a draft of its first version from the priorities (R08). */
export function draftAgreement(act: Act, input: DraftAgreement) {
  return together(act, async (inside) => {
    const { db } = inside;
    const { cycleId } = read(draftInput, input);
    const cycle = await toChange(inside, {
      what: 'Cycle',
      id: cycleId,
      find: () => db.cycle.findUnique({ where: { id: cycleId }, include: { agreement: true, municipality: true } }),
    });
    demandOpen(cycle);
    if (cycle.agreement !== null) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Agreement', field: 'cycleId', value: cycleId, rule: 'R08' });
    }
    const { municipalityId } = cycle;
    const { id: agreementId } = await db.agreement.create({ data: { municipalityId, cycleId } });
    const regulationId = await regulationOn(inside, municipalityId, today(inside.now, cycle.municipality.timeZone));
    const draft = await db.agreementVersion.create({ data: { municipalityId, agreementId, regulationId, number: 1 } });
    await fillDraft(inside, draft, await prioritiesOf(inside, cycleId));
    return draft;
  });
}

const refreshInput = z.object({ id, expectedVersion });
export type RefreshAgreementDraft = z.input<typeof refreshInput>;

/** Takes the priorities of the year anew into a draft; what was changed by hand in its cases gives way. */
export function refreshAgreementDraft(act: Act, input: RefreshAgreementDraft) {
  return together(act, async (inside) => {
    const { id: versionId, expectedVersion: expected } = read(refreshInput, input);
    const found = await draftToChange(inside, versionId, 'REFRESH', { expectedVersion: expected });
    const items = await prioritiesOf(inside, found.agreement.cycleId);
    await emptyDraft(inside, versionId);
    await fillDraft(inside, found, items);
    return found;
  });
}

const amendInput = z.object({ agreementId: id, note: text(2000).nullish(), expectedVersion });
export type AmendAgreement = z.input<typeof amendInput>;

/**
 * Drafts the next version from the adopted one, which stays in force until the new one is adopted (R08). A case that was
 * given up since is left out.
 */
export function amendAgreement(act: Act, input: AmendAgreement) {
  return together(act, async (inside) => {
    const { db } = inside;
    const { agreementId, note, expectedVersion: expected } = read(amendInput, input);
    const { versions, municipality } = await agreementToChange(inside, agreementId, expected);
    const draft = versions.find(({ status }) => status === 'DRAFT');
    if (draft) {
      throw new Refusal('ALREADY_EXISTS', { what: 'AgreementVersion', field: 'status', value: 'DRAFT', rule: 'R08' });
    }
    const adopted = versions.find(({ status }) => status === 'ADOPTED');
    if (!adopted || !openAgreementVerbs(versions, false).includes('AMEND')) {
      throw new Refusal('NOT_OPEN', { what: 'Agreement', id: agreementId, verb: 'AMEND' });
    }
    const { municipalityId, expectations, wayOfWorking } = adopted;
    const next = await db.agreementVersion.create({
      data: {
        municipalityId,
        agreementId,
        regulationId: await regulationOn(inside, municipalityId, today(inside.now, municipality.timeZone)),
        number: Math.max(...versions.map(({ number }) => number)) + 1,
        expectations,
        wayOfWorking,
        note: note ?? null,
      },
    });
    const items = await db.agreementItem.findMany({
      where: { agreementVersionId: adopted.id },
      include: {
        case: { include: { status: true } },
        assignments: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      },
      orderBy: [{ rank: 'asc' }, { id: 'asc' }],
    });
    const alive = items.filter((item) => !isGivenUp(item.case.status.category));
    await fillDraft(inside, next, alive);
    return next;
  });
}

const updateInput = z.object({
  id,
  expectations: text(10_000).nullish(),
  wayOfWorking: text(10_000).nullish(),
  note: text(2000).nullish(),
  expectedVersion,
});
export type UpdateAgreementDraft = z.input<typeof updateInput>;

/** Writes the texts of a draft: what residents and politicians expect of each other, and how they work together. */
export function updateAgreementDraft(act: Act, input: UpdateAgreementDraft) {
  return together(act, async (inside) => {
    const { id: versionId, expectedVersion: expected, ...values } = read(updateInput, input);
    await draftToChange(inside, versionId, 'UPDATE', { expectedVersion: expected, yours: given(values) });
    return inside.db.agreementVersion.update({ where: { id: versionId }, data: given(values) });
  });
}

const discardInput = z.object({ id, reason, expectedVersion });
export type DiscardAgreementDraft = z.input<typeof discardInput>;

/** Throws a draft away; with the first one the agreement goes too, and can be drafted again. */
export function discardAgreementDraft(act: Act, input: DiscardAgreementDraft) {
  const values = read(discardInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const { agreementId, number } = await draftToChange(inside, values.id, 'DISCARD', values);
    await emptyDraft(inside, values.id);
    const discarded = await db.agreementVersion.delete({ where: { id: values.id } });
    if (number === 1) await db.agreement.delete({ where: { id: agreementId } });
    return discarded;
  });
}
