import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import EditIcon from '@mui/icons-material/EditOutlined';
import EventIcon from '@mui/icons-material/Event';
import CancelIcon from '@mui/icons-material/EventBusyOutlined';
import UndateIcon from '@mui/icons-material/Backspace';
import HoldIcon from '@mui/icons-material/EventAvailable';
import MoveIcon from '@mui/icons-material/EventRepeatOutlined';
import ReopenIcon from '@mui/icons-material/Undo';
import type { SvgIconComponent } from '@mui/icons-material';
import { useWords } from '../words.ts';
import type { Action } from './frame.ts';
import { MeetingForm } from './meeting-form.tsx';
import type { Meeting, MeetingVerb } from './meeting.ts';

const ICONS: Record<MeetingVerb, SvgIconComponent> = {
  DATE: EventIcon,
  UNDATE: UndateIcon,
  MOVE: MoveIcon,
  ANNOUNCE: CampaignIcon,
  HOLD: HoldIcon,
  CANCEL: CancelIcon,
  REOPEN: ReopenIcon,
  UPDATE: EditIcon,
  REMOVE: DeleteIcon,
};

// What a coordinator most likely came for stands first.
const ORDER: readonly MeetingVerb[] = [
  'DATE',
  'HOLD',
  'ANNOUNCE',
  'MOVE',
  'UPDATE',
  'UNDATE',
  'CANCEL',
  'REOPEN',
  'REMOVE',
];

interface Around {
  readonly year?: number | undefined;
  readonly onRemoved?: (() => void) | undefined;
}

/** What the server says can be done with a meeting now, each with its form. */
export function useMeetingActions(): (meeting: Meeting, around?: Around) => readonly Action[] {
  const words = useWords();
  return (meeting, { year, onRemoved } = {}) =>
    ORDER.filter((verb) => meeting.moves.includes(verb)).map((verb) => ({
      key: `${meeting.id} ${verb}`,
      label: words(`meeting.verb.${verb}`),
      Icon: ICONS[verb],
      render: (frame) => <MeetingForm verb={verb} meeting={meeting} frame={frame} year={year} onRemoved={onRemoved} />,
    }));
}
