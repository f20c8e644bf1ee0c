import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button } from 'react-admin';
import type { Committee } from '../committee/committee.ts';
import { day } from '../dates.ts';
import { useWords } from '../words.ts';
import type { Entry, Roster } from './use-roster.ts';
import { useSeatName } from './use-seat-name.ts';

interface Props {
  readonly committee: Committee;
  readonly roster: Roster;
}

/** Saves the seats of the day with who holds them, vacancies too, as a file that Norwegian Excel opens. */
export function RosterDownload({ committee: { number, name }, roster: { roster, composition } }: Props) {
  const words = useWords();
  const nameOf = useSeatName();
  const columns = [
    { head: words('seat.roster.seat'), text: ({ seat }: Entry) => nameOf(seat) },
    { head: words('seat.roster.who'), text: ({ person }: Entry) => person?.name ?? words('seat.roster.vacant') },
    {
      head: words('seat.offices.kind'),
      text: ({ office }: Entry) => (office === null ? '' : words(`seat.office.${office}`)),
    },
    { head: words('seat.field.party'), text: ({ party }: Entry) => party ?? '' },
    { head: words('seat.roster.since'), text: ({ membership }: Entry) => dayOrNone(membership?.startsOn) },
    { head: words('seat.roster.until'), text: ({ membership }: Entry) => dayOrNone(membership?.endsOn) },
    { head: words('seat.roster.deputy'), text: ({ deputy }: Entry) => deputy?.name ?? '' },
  ];
  async function save() {
    const { saveRows } = await import('../frame/download.ts');
    saveRows(`${number} ${name}, ${words('seat.tab')} ${composition.on}.csv`, columns, roster);
  }
  return (
    <Button label={words('frame.download')} onClick={() => void save()}>
      <DownloadIcon />
    </Button>
  );
}

const dayOrNone = (on: string | null | undefined) => (on ? day(on) : '');
