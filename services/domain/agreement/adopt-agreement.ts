import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayOf, storedDay, today, type Day } from '../calendar.ts';
import { demandInYear } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, read, reason, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { demandOrOverride } from '../rule/override-rule.ts';
import { missingOf } from './agreement.rules.ts';
import { draftToChange, type DraftToChange } from './agreement-to-change.ts';
import { regulationOn } from './draft-content.ts';

const adoptInput = z.object({
  id,
  meetingId: id,
  adoptedOn: aDay.nullish(),
  byResidents: z.literal(true, 'the residents must have adopted it'),
  byPoliticians: z.literal(true, 'the politicians must have adopted it'),
  overrideReason: reason.nullish(),
  expectedVersion,
});
export type AdoptAgreement = Omit<z.input<typeof adoptInput>, 'byResidents' | 'byPoliticians'> & {
  readonly byResidents: boolean;
  readonly byPoliticians: boolean;
};

/**
 * Records that residents and politicians adopted a version at a meeting of the committee. What it lacks blocks (R09)
 * unless a reason is given. The version adopted before is superseded and stays (R08).
 */
export function adoptAgreement(act: Act, input: AdoptAgreement) {
  return together(act, async (inside) => {
    const { db } = inside;
    const values = read(adoptInput, input);
    const { id: versionId, meetingId, overrideReason } = values;
    const found = await draftToChange(inside, versionId, 'ADOPT', values);
    const { cycleId, cycle, municipality } = found.agreement;
    const metOn = await demandHeld(inside, found, meetingId);
    const adoptedOn = values.adoptedOn ?? metOn;
    if (adoptedOn > today(inside.now, municipality.timeZone)) throw new Refusal('NOT_YET', { day: adoptedOn });
    if (adoptedOn < metOn) throw invalid('adoptedOn', 'must not be before the meeting', 'before_start');
    demandInYear(adoptedOn, cycle.year, null);
    const lacks = lackingIn(found);
    await demandOrOverride(inside, { rule: 'R09', lacks, cycleId, overrideReason });
    await db.agreementVersion.updateMany({
      where: { agreementId: found.agreementId, status: 'ADOPTED' },
      data: { status: 'SUPERSEDED' },
    });
    return db.agreementVersion.update({
      where: { id: versionId },
      data: {
        status: 'ADOPTED',
        meetingId,
        regulationId: await regulationOn(inside, municipality.id, adoptedOn),
        adoptedOn: storedDay(adoptedOn),
        byResidents: true,
        byPoliticians: true,
        adoptReason: lacks.length > 0 ? (overrideReason ?? null) : null,
      },
    });
  });
}

/** The day of the meeting; refuses one that was not held, or is none of the committee's year. */
async function demandHeld({ db }: ActInTransaction, { agreement }: DraftToChange, meetingId: string): Promise<Day> {
  const { cycleId, municipality } = agreement;
  const meeting = await db.meeting.findFirst({
    where: { id: meetingId, municipalityId: municipality.id },
    include: { committees: true },
  });
  if (meeting === null) throw new Refusal('NOT_FOUND', { what: 'Meeting', id: meetingId });
  if (!meeting.committees.some((part) => part.cycleId === cycleId)) {
    throw invalid('meetingId', "must be a meeting of the committee's year", 'elsewhere');
  }
  if (meeting.status !== 'HELD' || meeting.heldAt === null)
    throw invalid('meetingId', 'must be a meeting that was held', 'not_held');
  return dayOf(meeting.heldAt, municipality.timeZone);
}

function lackingIn({ expectations, wayOfWorking, items }: DraftToChange): readonly string[] {
  return missingOf({
    expectations,
    wayOfWorking,
    items: items
      .toSorted((a, b) => a.rank - b.rank)
      .map((item) => ({
        caseNumber: item.case.number,
        assignments: item.assignments.length,
        category: item.case.status.category,
      })),
  });
}
