import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { dayStored, dayStoredOrNull, storedDay, today } from '../calendar.ts';
import { BEFORE_START, aDay, expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { demandPhaseVerb } from './phase-situation.ts';
import { demandInYear, phaseToChange, windowInForce } from './phase-to-change.ts';

const dateInput = z
  .object({
    id,
    startsOn: aDay,
    endsOn: aDay.nullish(),
    place: text(200).nullish(),
    reason: reason.nullish(),
    expectedVersion,
  })
  .refine(({ startsOn, endsOn }) => !endsOn || startsOn <= endsOn, {
    path: ['endsOn'],
    message: 'must not be before startsOn',
    params: BEFORE_START,
  });
export type DatePhase = z.input<typeof dateInput>;

/** Sets the days of a phase that isn't a meeting. Moving them needs a reason, and the old days are kept. */
export function datePhase(act: Act, input: DatePhase) {
  const values = read(dateInput, input);
  const { startsOn, endsOn, reason: why } = values;
  return together({ ...act, ...(why ? { reason: why } : {}) }, async (inside) => {
    const { db, now } = inside;
    const found = await phaseToChange(inside, values.id, values.expectedVersion, { startsOn, endsOn });
    demandNoMeeting(found);
    demandPhaseVerb(found, 'DATE');
    demandInYear(startsOn, found.cycle.year, windowInForce(found));
    if (endsOn) demandInYear(endsOn, found.cycle.year, windowInForce(found));
    const moves =
      found.startsOn !== null &&
      (dayStored(found.startsOn) !== startsOn || dayStoredOrNull(found.endsOn) !== (endsOn ?? null));
    if (found.startsOn !== null && moves) {
      if (!why) throw reasonNeeded();
      await db.phaseMove.create({
        data: {
          municipalityId: found.municipalityId,
          phaseId: found.id,
          startsOn: found.startsOn,
          endsOn: found.endsOn,
          reason: why,
          movedAt: now,
        },
      });
    }
    return db.phase.update({
      where: { id: found.id },
      data: {
        startsOn: storedDay(startsOn),
        endsOn: endsOn ? storedDay(endsOn) : null,
        ...(values.place === undefined ? {} : { place: values.place }),
        ...(why ? { timeReason: why } : {}),
      },
    });
  });
}

const signOffInput = z.object({ id, doneOn: aDay.nullish(), expectedVersion });
export type SignOffPhase = z.input<typeof signOffInput>;

/** Signs off that a phase that isn't a meeting was carried out, on a day (today unless said). */
export function signOffPhase(act: Act, input: SignOffPhase) {
  return together(act, async (inside) => {
    const values = read(signOffInput, input);
    const found = await phaseToChange(inside, values.id, values.expectedVersion);
    demandNoMeeting(found);
    demandPhaseVerb(found, 'SIGN_OFF');
    const todayThere = today(inside.now, found.cycle.municipality.timeZone);
    const doneOn = values.doneOn ?? todayThere;
    if (doneOn > todayThere) throw new Refusal('NOT_YET', { day: doneOn });
    demandInYear(doneOn, found.cycle.year, windowInForce(found));
    return inside.db.phase.update({
      where: { id: found.id },
      data: {
        doneOn: storedDay(doneOn),
        skippedOn: null,
        skipReason: null,
        // What was carried out was wanted (R06).
        ...(found.optional && found.choice !== 'WANTED'
          ? { choice: 'WANTED' as const, choiceOn: storedDay(doneOn), choiceReason: null }
          : {}),
      },
    });
  });
}

function demandNoMeeting({ id: phaseId, kind }: { id: string; kind: string }) {
  if (kind === 'MEETING') throw new Refusal('PHASE_KIND', { phaseId, kind });
}

function reasonNeeded() {
  return new Refusal('INVALID_INPUT', {
    fields: [{ field: 'reason', fault: 'required', message: 'must be given when the days are moved' }],
  });
}
