import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { aDay, expectedVersion, id, read, reason, texts, window } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { demandWindow } from '../wheel/phase-template.service.ts';
import { demandPhaseVerb } from './phase-situation.ts';
import { phaseToChange } from './phase-to-change.ts';

const changeInput = z.object({
  id,
  title: texts(200).nullish(),
  window: window.nullish(),
  reason,
  expectedVersion,
});
export type ChangePhase = z.input<typeof changeInput>;

/** Gives a phase the committee's own title or window; null goes back to the wheel's. It shows as a divergence with its reason. */
export function changePhase(act: Act, input: ChangePhase) {
  const values = read(changeInput, input);
  const { title, window: months } = values;
  if (months) demandWindow(months);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await phaseToChange(inside, values.id, values.expectedVersion, { title, window: months });
    if (found.templateId === null && (title === null || months === null)) {
      const field = title === null ? 'title' : 'window';
      throw new Refusal('INVALID_INPUT', {
        fields: [{ field, fault: 'required', message: 'must be given: the phase is not in the wheel' }],
      });
    }
    return inside.db.phase.update({
      where: { id: values.id },
      data: {
        ...(title === undefined
          ? {}
          : { titleNb: title?.nb ?? null, titleNn: title?.nn ?? null, titleEn: title?.en ?? null }),
        ...(months === undefined ? {} : { windowKind: months?.kind ?? null, windowMonths: months?.months ?? [] }),
        reason: values.reason,
      },
    });
  });
}

const skipInput = z.object({ id, reason, on: aDay.nullish(), expectedVersion });
export type SkipPhase = z.input<typeof skipInput>;

/** Records that a phase is left out this year, and why. It shows as a divergence. */
export function skipPhase(act: Act, input: SkipPhase) {
  const values = read(skipInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await phaseToChange(inside, values.id, values.expectedVersion);
    demandPhaseVerb(found, 'SKIP');
    const todayThere = today(inside.now, found.cycle.municipality.timeZone);
    if (values.on && values.on > todayThere) throw new Refusal('NOT_YET', { day: values.on });
    return inside.db.phase.update({
      where: { id: values.id },
      data: { skippedOn: storedDay(values.on ?? todayThere), skipReason: values.reason },
    });
  });
}

const resumeInput = z.object({ id, reason, expectedVersion });
export type ResumePhase = z.input<typeof resumeInput>;

/** Puts right that a phase was marked as skipped or done. */
export function resumePhase(act: Act, input: ResumePhase) {
  const values = read(resumeInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    demandPhaseVerb(await phaseToChange(inside, values.id, values.expectedVersion), 'RESUME');
    return inside.db.phase.update({
      where: { id: values.id },
      data: { skippedOn: null, skipReason: null, doneOn: null },
    });
  });
}
