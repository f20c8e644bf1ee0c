import { Stack } from '@mui/material';
import { DayBox } from '../frame/day-box.tsx';
import { SeveralChoice } from '../frame/several-choice.tsx';
import { useWords } from '../words.ts';
import { AsOfBox, CommitteesChoice, NARROW, YearsBetween } from './common-filters.tsx';
import { KnownChip } from './known-chip.tsx';
import { DIVERGENCE_GROUPS, type DivergenceGroup, type YearReport, type YearsShown } from './year-address.ts';

interface Props {
  readonly report: YearReport;
  readonly shown: YearsShown;
  readonly onChange: (changes: Partial<YearsShown>) => void;
}

/** Which day, which years and committees, and in which groups. */
export function YearsFilters({ report, shown, onChange }: Props) {
  const words = useWords();
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
      {report === 'divergence' ? (
        <SeveralChoice
          label={words('figures.group_by')}
          value={shown.groupBy}
          options={DIVERGENCE_GROUPS.map((group) => [group, words(`figures.year_group.${group}`)] as const)}
          none={words('figures.all_years')}
          onChange={(values) => onChange({ groupBy: values as readonly DivergenceGroup[] })}
        />
      ) : null}
      <AsOfBox asOf={shown.asOf} onChange={onChange} />
      <DayBox
        label={words('figures.compare')}
        value={shown.compare}
        sx={NARROW}
        from={shown.asOf}
        onChange={(compare) => onChange({ compare })}
      />
      <YearsBetween from={shown.from} to={shown.to} onChange={onChange} />
      <CommitteesChoice committees={shown.committees} onChange={onChange} />
      <KnownChip knownAt={shown.knownAt} onForget={() => onChange({ knownAt: '' })} />
    </Stack>
  );
}
