import type { ReactNode } from 'react';
import type { Frame } from '../meeting/frame.ts';
import { ChangeForm } from './change-form.tsx';
import { ChooseForm } from './choose-form.tsx';
import type { Cycle, Phase, PhaseVerb } from './cycle.ts';
import { DatePhaseForm } from './date-phase-form.tsx';
import { PhaseReasonForm } from './phase-reason-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { SignOffForm } from './sign-off-form.tsx';

interface PhaseFormProps {
  readonly verb: PhaseVerb;
  readonly phase: Phase;
  readonly cycle: Cycle;
  readonly frame: Frame;
}

/** The form of what can be done with a phase. */
export function PhaseForm({ verb, phase, cycle, frame }: PhaseFormProps): ReactNode {
  switch (verb) {
    case 'CHOOSE':
      return <ChooseForm phase={phase} frame={frame} />;
    case 'DATE':
      return <DatePhaseForm phase={phase} frame={frame} />;
    case 'SIGN_OFF':
      return <SignOffForm phase={phase} frame={frame} />;
    case 'CHANGE':
      return <ChangeForm phase={phase} frame={frame} />;
    case 'PLAN_MEETING':
      return (
        <PlanForm
          kind={phase.template === null ? 'EXTRA' : 'ORDINARY'}
          parts={[{ cycleId: cycle.id, phaseId: phase.id }]}
          frame={frame}
        />
      );
    case 'SKIP':
    case 'RESUME':
    case 'REMOVE':
      return <PhaseReasonForm verb={verb} phase={phase} frame={frame} />;
  }
}
