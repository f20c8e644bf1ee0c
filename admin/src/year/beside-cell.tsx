import AddIcon from '@mui/icons-material/Add';
import { Button, Stack } from '@mui/material';
import { useWords } from '../words.ts';
import { besideTheWheel } from './beside.ts';
import type { CommitteeYear, Cycle } from './cycle.ts';
import { faceOf } from './face.ts';
import { MeetingButton } from './meeting-button.tsx';
import { PhaseButton } from './phase-button.tsx';
import type { Target } from './target.ts';

interface BesideCellProps {
  readonly committee: CommitteeYear;
  readonly cycle: Cycle;
  readonly onlyMissing: boolean;
  readonly onOpen: (target: Target) => void;
}

/** What a committee's year has beside the wheel, and the way to add more. */
export function BesideCell({ committee, cycle, onlyMissing, onOpen }: BesideCellProps) {
  const words = useWords();
  const { id: committeeId, name } = committee;
  const { phases, meetings } = besideTheWheel(cycle);
  const canAdd = cycle.moves.includes('ADD_PHASE') || cycle.moves.includes('PLAN_MEETING');
  return (
    <Stack sx={{ alignItems: 'stretch' }}>
      {phases.map((phase) => {
        const face = faceOf(phase, cycle);
        return onlyMissing && !face.lacks ? null : (
          <PhaseButton
            key={phase.id}
            phase={phase}
            face={face}
            committee={name}
            titled
            onOpen={() => onOpen({ of: 'phase', committeeId, id: phase.id })}
          />
        );
      })}
      {meetings
        .filter(({ status }) => !onlyMissing || status === 'PLANNED')
        .map((meeting) => (
          <MeetingButton
            key={meeting.id}
            meeting={meeting}
            onOpen={() => onOpen({ of: 'meeting', committeeId, id: meeting.id })}
          />
        ))}
      {canAdd ? (
        <Button
          size="small"
          startIcon={<AddIcon />}
          aria-haspopup="dialog"
          aria-label={words('year.page.add_for', { committee: name })}
          sx={{ alignSelf: 'flex-start', m: 0.5 }}
          onClick={() => onOpen({ of: 'add', committeeId })}
        >
          {words('year.page.add')}
        </Button>
      ) : null}
    </Stack>
  );
}
