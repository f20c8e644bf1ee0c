import AddIcon from '@mui/icons-material/Add';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Button, LinkBase } from 'react-admin';
import { useRegisters } from '../case/use-registers.ts';
import { useAsk } from '../frame/use-ask.ts';
import type { CommitteeName } from '../meeting/meeting.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { cyclePath } from './cycle-path.ts';

const YEARS = `query OwnOpenYears($municipality: String!) {
  cycles(first: 100, filter: { municipality: $municipality, statuses: [OPEN] }) {
    edges { node { id year committee { id number name } } }
  }
}`;

interface Found {
  readonly cycles: { readonly edges: readonly { readonly node: Year }[] };
}

interface Year {
  readonly id: string;
  readonly year: number;
  readonly committee: CommitteeName;
}

interface Props {
  readonly label: string;
  /** The page of a committee's year where it is done. */
  readonly page: 'groups' | 'exchange';
}

/** What belongs to a committee's year is begun there: from a list of all, one chooses whose it is first. */
export function BeginInYear({ label, page }: Props) {
  const { number: municipality } = useMunicipality();
  const { committees } = useRegisters();
  const own = new Set(committees.filter(({ isOwn }) => isOwn).map(({ id }) => id));
  const { data } = useAsk<Found>(YEARS, { municipality }, own.size > 0);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const years = (data?.cycles.edges ?? [])
    .map(({ node }) => node)
    .filter(({ committee }) => own.has(committee.id))
    .toSorted((a, b) => b.year - a.year || a.committee.number - b.committee.number);
  if (years.length === 0) return null;
  return (
    <>
      <Button
        label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AddIcon />
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {years.map(({ id, year, committee: { number, name } }) => (
          <MenuItem key={id} component={LinkBase} to={`${cyclePath(id)}/${page}`}>
            {`${number} ${name}, ${year}`}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
