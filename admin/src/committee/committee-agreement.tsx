import { Paper, Stack, Typography } from '@mui/material';
import { MissingParts } from '../agreement/missing-parts.tsx';
import type { AgreementVersion } from '../agreement/agreement.ts';
import { cyclePath } from '../cycle/cycle-path.ts';
import { day } from '../dates.ts';
import { PageLink } from '../frame/page-link.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { useWords } from '../words.ts';
import type { Committee } from './committee.ts';

type Version = Pick<AgreementVersion, 'id' | 'number' | 'status' | 'adoptedOn' | 'missing'> & {
  readonly items: readonly { readonly id: string }[];
};

interface Year {
  readonly id: string;
  readonly year: number;
  readonly status: 'PLANNED' | 'OPEN' | 'CLOSED';
  readonly agreement: { readonly versions: readonly Version[] } | null;
}

interface Answer {
  readonly node: { readonly cycles: readonly Year[] } | null;
}

const AGREEMENTS = `query AgreementsOf($id: ID!) { node(id: $id) { ... on Committee { cycles {
  id year status agreement { versions { id number status adoptedOn missing items { id } } }
} } } }`;

interface Props {
  readonly committee: Committee;
}

/** The agreement of each year: how its newest version stands, and what it lacks. */
export function CommitteeAgreement({ committee: { id } }: Props) {
  const words = useWords();
  const query = useAsk<Answer>(AGREEMENTS, { id });
  return (
    <Told query={query}>
      {({ node }) =>
        node === null || node.cycles.length === 0 ? (
          <Typography>{words('resources.Committee.no_years')}</Typography>
        ) : (
          <Stack component="ul" spacing={1.5} sx={{ m: 0, p: 0 }}>
            {node.cycles.map((year) => (
              <AgreementOfYear key={year.id} year={year} />
            ))}
          </Stack>
        )
      }
    </Told>
  );
}

interface AgreementOfYearProps {
  readonly year: Year;
}

function AgreementOfYear({ year: { id, year, status, agreement } }: AgreementOfYearProps) {
  const words = useWords();
  const [newest] = (agreement?.versions ?? []).toSorted((a, b) => b.number - a.number);
  return (
    <Paper component="li" elevation={1} sx={{ p: 1.5, listStyle: 'none' }}>
      <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
        <PageLink to={`${cyclePath(id)}/agreement`}>{`${words('agreement.title')} ${year}`}</PageLink>
        {newest === undefined ? (
          <Typography>{words(status === 'CLOSED' ? 'agreement.none' : 'agreement.empty')}</Typography>
        ) : (
          <Typography>
            {[
              words('agreement.version', { number: newest.number }),
              words(`agreement.status.${newest.status}`) +
                (newest.adoptedOn === null ? '' : ` ${day(newest.adoptedOn)}`),
              words('agreement.count_cases', { smart_count: newest.items.length }),
            ].join(' · ')}
          </Typography>
        )}
        {newest?.status === 'DRAFT' ? <MissingParts missing={newest.missing} /> : null}
      </Stack>
    </Paper>
  );
}
