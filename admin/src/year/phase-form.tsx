import type { ReactNode } from 'react';
import type { Frame } from '../meeting/frame.ts';
import { ChangeForm } from './change-form.tsx';
import { ChooseForm } from './choose-form.tsx';
import type { Cycle, Phase, PhaseVerb } from './cycle.ts';
import { DatePhaseForm } from './date-phase-form.tsx';
import { PhaseReasonForm } from './phase-reason-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { SignOffForm } from './sign-off-form.tsx';

interface FormProps {
  readonly phase: Phase;
  readonly frame: Frame;
}

interface PhaseFormProps extends FormProps {
  readonly verb: PhaseVerb;
  readonly cycle: Cycle;
}

type WithReason = 'SKIP' | 'RESUME' | 'REMOVE';

const FORMS: Record<Exclude<PhaseVerb, WithReason | 'PLAN_MEETING'>, (props: FormProps) => ReactNode> = {
  CHOOSE: ChooseForm,
  DATE: DatePhaseForm,
  SIGN_OFF: SignOffForm,
  CHANGE: ChangeForm,
};

/** The form of what can be done with a phase. */
export function PhaseForm({ verb, phase, cycle, frame }: PhaseFormProps) {
  if (verb === 'SKIP' || verb === 'RESUME' || verb === 'REMOVE') {
    return <PhaseReasonForm verb={verb} phase={phase} frame={frame} />;
  }
  if (verb === 'PLAN_MEETING') {
    const kind = phase.template === null ? 'EXTRA' : 'ORDINARY';
    return <PlanForm kind={kind} parts={[{ cycleId: cycle.id, phaseId: phase.id }]} frame={frame} />;
  }
  const Form = FORMS[verb];
  return <Form phase={phase} frame={frame} />;
}
