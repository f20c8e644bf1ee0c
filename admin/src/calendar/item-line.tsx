import AnnouncedIcon from '@mui/icons-material/CampaignOutlined';
import CancelledIcon from '@mui/icons-material/EventBusyOutlined';
import DatedIcon from '@mui/icons-material/EventOutlined';
import DeclinedIcon from '@mui/icons-material/DoNotDisturbAltOutlined';
import HeldIcon from '@mui/icons-material/CheckCircleOutlined';
import MovedIcon from '@mui/icons-material/RedoOutlined';
import PlannedIcon from '@mui/icons-material/MoreTimeOutlined';
import SkippedIcon from '@mui/icons-material/SkipNextOutlined';
import { Box, Stack, Typography } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import { dayAndTime } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { days, shortDay } from '../meeting/when.ts';
import { useLanguage, useWords } from '../words.ts';
import type { Item, ItemStatus } from './item.ts';

const ICONS: Record<ItemStatus, SvgIconComponent> = {
  PLANNED: PlannedIcon,
  DATED: DatedIcon,
  ANNOUNCED: AnnouncedIcon,
  HELD: HeldIcon,
  CANCELLED: CancelledIcon,
  DECLINED: DeclinedIcon,
  SKIPPED: SkippedIcon,
};

interface Props {
  readonly item: Item;
  /** In the month there is little room: the names are in short, and the place is left out. */
  readonly short?: boolean;
}

/** A meeting or another activity: when, which, whose, and how it stands, by words and icon. */
export function ItemLine({ item, short = false }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { id, status, title, startsAt, startsOn, endsOn, place, reason, committees, movedFrom, kind, meetingKind } =
    item;
  const Icon = ICONS[status];
  const isOff = status === 'CANCELLED' || status === 'DECLINED' || status === 'SKIPPED';
  const old = movedFrom.at(-1);
  const from = old?.startsAt ?? old?.startsOn;
  const name = title === '' ? words(`calendar.kind.${kind}`) : title;
  const time = startsAt === null ? '' : dayAndTime(startsAt).time;
  const when = time === '' && startsOn !== null && endsOn !== null ? days(startsOn, endsOn, language) : time;
  const whose = committees.map((one) => (short ? one.name : `${one.number} ${one.name}`)).join(', ');
  const more = [
    ...(meetingKind === null || meetingKind === 'ORDINARY' ? [] : [words(`meeting.kind.${meetingKind as 'EXTRA'}`)]),
    ...(place === null || short ? [] : [place]),
    ...(reason === null || short ? [] : [reason]),
  ];
  return (
    <Box sx={{ overflowWrap: 'anywhere', fontSize: short ? '0.8125rem' : '0.875rem', lineHeight: 1.4 }}>
      {when === '' ? null : <strong>{when} </strong>}
      <Box component="span" sx={isOff ? { textDecoration: 'line-through' } : {}}>
        <PageLink
          to={meetingKind === null ? `/year/${item.year}` : pageOf('Meeting', id)}
        >{`${name}, ${whose}`}</PageLink>
      </Box>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', color: 'text.secondary' }}>
        <Marked Icon={Icon}>
          {meetingKind === null && status === 'HELD' ? words('year.mark.done') : words(`calendar.status.${status}`)}
        </Marked>
        {from === undefined || from === null ? null : (
          <Marked Icon={MovedIcon}>{words('calendar.moved', { when: shortDay(from, language) })}</Marked>
        )}
        {more.length === 0 ? null : <span>{more.join(' · ')}</span>}
      </Stack>
    </Box>
  );
}

interface MarkedProps {
  readonly Icon: SvgIconComponent;
  readonly children: string;
}

function Marked({ Icon, children }: MarkedProps) {
  return (
    <Stack component="span" direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
      <Icon aria-hidden sx={{ fontSize: '1rem' }} />
      <Typography component="span" variant="caption">
        {children}
      </Typography>
    </Stack>
  );
}
