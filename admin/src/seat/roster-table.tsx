import Chip from '@mui/material/Chip';
import { day } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { VerbMenu } from '../frame/verb-menu.tsx';
import { useWords } from '../words.ts';
import { useEntryVerbs } from './use-entry-verbs.tsx';
import { useSeatName } from './use-seat-name.ts';
import type { Entry } from './use-roster.ts';

interface Props {
  readonly entries: readonly Entry[];
}

/** Every seat with who holds it; one that nobody holds is shown as vacant. */
export function RosterTable({ entries }: Props) {
  const words = useWords();
  const nameOf = useSeatName();
  const verbsOf = useEntryVerbs();
  return (
    <PlainTable
      label={words('seat.roster.caption')}
      heads={[
        words('seat.roster.seat'),
        words('seat.roster.who'),
        words('seat.roster.since'),
        words('seat.roster.until'),
        words('seat.roster.deputy'),
        words('frame.actions'),
      ]}
      rows={entries.map((entry) => {
        const { seat, membership, person, party, deputy, office } = entry;
        const name = nameOf(seat);
        const rest = [party, office === null ? null : words(`seat.office.${office}`)].filter((part) => part !== null);
        return {
          id: seat.id,
          cells: [
            name,
            person === null ? (
              <Chip key="vacant" size="small" color="warning" variant="outlined" label={words('seat.roster.vacant')} />
            ) : (
              <span key="who">
                <PageLink to={pageOf('Person', person.id)}>{person.name}</PageLink>
                {rest.length === 0 ? '' : ` (${rest.join(', ')})`}
              </span>
            ),
            membership === null ? '–' : day(membership.startsOn),
            membership === null || membership.endsOn === null ? '–' : day(membership.endsOn),
            deputy === null ? '–' : deputy.name,
            <VerbMenu key="verbs" label={words('seat.do.menu')} of={name} verbs={verbsOf(entry)} />,
          ],
        };
      })}
    />
  );
}
