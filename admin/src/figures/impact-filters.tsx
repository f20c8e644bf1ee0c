import { Stack } from '@mui/material';
import { useWords } from '../words.ts';
import type { ImpactShown } from './impact-address.ts';
import { AsOfBox, CommitteesChoice, YearsBetween } from './common-filters.tsx';
import { KnownChip } from './known-chip.tsx';
import { OneChoice } from './one-choice.tsx';
import type { ImpactRow } from './use-impact.ts';
import { useImpactWords } from './use-impact-words.tsx';

interface Props {
  readonly shown: ImpactShown;
  readonly rows: readonly ImpactRow[];
  readonly onChange: (changes: Partial<ImpactShown>) => void;
}

/** Which day, which committees and years, and whether of one case or one finding alone. */
export function ImpactFilters({ shown, rows, onChange }: Props) {
  const words = useWords();
  const { caseOf, findingOf } = useImpactWords();
  const cases = new Map(rows.flatMap((row) => (row.case === null ? [] : [[row.case.id, caseOf(row.case)] as const])));
  const findings = new Map(rows.map((row) => [row.findingId, `${row.year}: ${findingOf(row)}`]));
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <AsOfBox asOf={shown.asOf} onChange={onChange} />
      <YearsBetween from={shown.from} to={shown.to} onChange={onChange} />
      <CommitteesChoice committees={shown.committees} onChange={onChange} />
      <OneChoice
        label={words('figures.impact.one_case')}
        value={shown.case}
        options={cases}
        onChange={(one) => onChange({ case: one })}
      />
      <OneChoice
        label={words('figures.impact.one_finding')}
        value={shown.finding}
        options={findings}
        onChange={(finding) => onChange({ finding })}
      />
      <KnownChip knownAt={shown.knownAt} onForget={() => onChange({ knownAt: '' })} />
    </Stack>
  );
}
