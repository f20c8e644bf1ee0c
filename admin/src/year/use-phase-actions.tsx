import ChangeIcon from '@mui/icons-material/EditOutlined';
import ChooseIcon from '@mui/icons-material/HowToVoteOutlined';
import DateIcon from '@mui/icons-material/Event';
import PlanIcon from '@mui/icons-material/AddCircleOutline';
import RemoveIcon from '@mui/icons-material/DeleteOutline';
import ResumeIcon from '@mui/icons-material/Undo';
import SignOffIcon from '@mui/icons-material/TaskAltOutlined';
import SkipIcon from '@mui/icons-material/SkipNextOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Action } from '../meeting/frame.ts';
import { useMeetingActions } from '../meeting/use-meeting-actions.tsx';
import { shortMoment } from '../meeting/when.ts';
import { useLanguage, useWords } from '../words.ts';
import type { Cycle, Phase, PhaseVerb } from './cycle.ts';
import { PhaseForm } from './phase-form.tsx';

const ICONS: Record<PhaseVerb, SvgIconComponent> = {
  CHOOSE: ChooseIcon,
  DATE: DateIcon,
  SIGN_OFF: SignOffIcon,
  SKIP: SkipIcon,
  RESUME: ResumeIcon,
  CHANGE: ChangeIcon,
  REMOVE: RemoveIcon,
  PLAN_MEETING: PlanIcon,
};

// What a coordinator most likely came for stands first.
const ORDER: readonly PhaseVerb[] = [
  'PLAN_MEETING',
  'DATE',
  'SIGN_OFF',
  'CHOOSE',
  'CHANGE',
  'SKIP',
  'RESUME',
  'REMOVE',
];

/** What the server says can be done with a phase and its meetings now, each with its form. */
export function usePhaseActions(): (phase: Phase, cycle: Cycle) => readonly Action[] {
  const words = useWords();
  const language = useLanguage();
  const meetingActions = useMeetingActions();
  return (phase, cycle) => {
    const several = phase.meetings.length > 1;
    const ofMeetings = phase.meetings.flatMap((meeting) => {
      const { startsAt, status } = meeting;
      const which = startsAt === null ? words(`meeting.status.${status}`) : shortMoment(startsAt, language);
      return meetingActions(meeting, { year: cycle.year }).map((action) =>
        several ? { ...action, label: `${action.label} (${which})` } : action,
      );
    });
    const ofPhase = ORDER.filter((verb) => phase.moves.includes(verb)).map((verb): Action => ({
      key: `${phase.id} ${verb}`,
      label: words(`year.verb.${verb}`),
      Icon: ICONS[verb],
      render: (frame) => <PhaseForm verb={verb} phase={phase} cycle={cycle} frame={frame} />,
    }));
    return [...ofMeetings, ...ofPhase];
  };
}
