import { ActionDialog } from '../meeting/action-dialog.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Cycle, Phase } from './cycle.ts';
import { faceOf, type Mark } from './face.ts';
import { PhaseFacts } from './phase-facts.tsx';
import { usePhaseActions } from './use-phase-actions.tsx';

// What is wanted next is plain for these: the form stands open at once.
const AT_ONCE: Partial<Record<Mark, readonly string[]>> = {
  undated: ['DATE'],
  undecided: ['CHOOSE'],
  no_meeting: ['PLAN_MEETING'],
  late: ['HOLD', 'DATE', 'SIGN_OFF'],
};

interface PhaseDialogProps {
  readonly phase: Phase;
  readonly cycle: Cycle;
  readonly committee: string;
  readonly onClose: () => void;
}

/** What can be done with a phase now. */
export function PhaseDialog({ phase, cycle, committee, onClose }: PhaseDialogProps) {
  const words = useWords();
  const language = useLanguage();
  const actions = usePhaseActions()(phase, cycle);
  const face = faceOf(phase, cycle);
  const wanted = [...(face.missing.includes('CHOICE') ? ['CHOOSE'] : []), ...(AT_ONCE[face.mark] ?? [])];
  const owner = face.meeting?.id ?? phase.id;
  const first = wanted
    .flatMap((verb) => [`${owner} ${verb}`, `${phase.id} ${verb}`])
    .find((key) => actions.some((action) => action.key === key));
  return (
    <ActionDialog
      title={inLanguage(phase.titles, language)}
      facts={
        <>
          <PhaseFacts phase={phase} cycle={cycle} committee={committee} />
          {face.meeting === null ? null : (
            <PageLink to={pageOf('Meeting', face.meeting.id)}>{words('meeting.do.open')}</PageLink>
          )}
        </>
      }
      actions={actions}
      initial={first}
      onClose={onClose}
    />
  );
}
