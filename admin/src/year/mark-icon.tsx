import AnnouncedIcon from '@mui/icons-material/CampaignOutlined';
import HeldIcon from '@mui/icons-material/CheckCircleOutlined';
import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import DatedIcon from '@mui/icons-material/EventOutlined';
import DeclinedIcon from '@mui/icons-material/DoNotDisturbAltOutlined';
import LateIcon from '@mui/icons-material/WarningAmberOutlined';
import NoMeetingIcon from '@mui/icons-material/EventBusyOutlined';
import SkippedIcon from '@mui/icons-material/SkipNextOutlined';
import UndatedIcon from '@mui/icons-material/MoreTimeOutlined';
import UndecidedIcon from '@mui/icons-material/HelpOutlineOutlined';
import MovedIcon from '@mui/icons-material/RedoOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Mark } from './face.ts';

/** Beside how far something was moved. */
export { MovedIcon };

const ICONS: Record<Mark, SvgIconComponent> = {
  undated: UndatedIcon,
  undecided: UndecidedIcon,
  dated: DatedIcon,
  announced: AnnouncedIcon,
  held: HeldIcon,
  done: DoneIcon,
  declined: DeclinedIcon,
  skipped: SkippedIcon,
  no_meeting: NoMeetingIcon,
  late: LateIcon,
};

/** Colour only repeats what icon and words say. */
export const TONES: Record<Mark, string> = {
  undated: 'text.secondary',
  undecided: 'text.secondary',
  dated: 'primary.main',
  announced: 'primary.main',
  held: 'success.main',
  done: 'success.main',
  declined: 'text.secondary',
  skipped: 'text.secondary',
  no_meeting: 'error.main',
  late: 'error.main',
};

interface MarkIconProps {
  readonly mark: Mark;
}

export function MarkIcon({ mark }: MarkIconProps) {
  const Icon = ICONS[mark];
  return <Icon fontSize="small" aria-hidden sx={{ color: TONES[mark], flexShrink: 0 }} />;
}
