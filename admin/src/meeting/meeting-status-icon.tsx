import AnnouncedIcon from '@mui/icons-material/CampaignOutlined';
import HeldIcon from '@mui/icons-material/CheckCircleOutlined';
import CancelledIcon from '@mui/icons-material/EventBusyOutlined';
import DatedIcon from '@mui/icons-material/EventOutlined';
import PlannedIcon from '@mui/icons-material/MoreTimeOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { MeetingStatus } from './meeting.ts';

const ICONS: Record<MeetingStatus, SvgIconComponent> = {
  PLANNED: PlannedIcon,
  DATED: DatedIcon,
  ANNOUNCED: AnnouncedIcon,
  HELD: HeldIcon,
  CANCELLED: CancelledIcon,
};

// Colour only repeats what icon and words say.
const TONES: Record<MeetingStatus, string> = {
  PLANNED: 'text.secondary',
  DATED: 'primary.main',
  ANNOUNCED: 'primary.main',
  HELD: 'success.main',
  CANCELLED: 'text.secondary',
};

interface MeetingStatusIconProps {
  readonly status: MeetingStatus;
}

export function MeetingStatusIcon({ status }: MeetingStatusIconProps) {
  const Icon = ICONS[status];
  return <Icon fontSize="small" aria-hidden sx={{ color: TONES[status], flexShrink: 0 }} />;
}
