import { MenuItem, Stack, TextField } from '@mui/material';
import { useCommittees } from '../calendar/use-calendar.ts';
import { DayBox } from '../frame/day-box.tsx';
import { SeveralChoice } from '../frame/several-choice.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { KnownChip } from './known-chip.tsx';
import { useYearChoice } from './use-year-choice.ts';
import { DIVERGENCE_GROUPS, type DivergenceGroup, type YearReport, type YearsShown } from './year-address.ts';

const NARROW = { width: '15rem', maxWidth: '100%' } as const;

interface Props {
  readonly report: YearReport;
  readonly shown: YearsShown;
  readonly onChange: (changes: Partial<YearsShown>) => void;
}

/** Which day, which years and committees, and in which groups. */
export function YearsFilters({ report, shown, onChange }: Props) {
  const words = useWords();
  const { number } = useMunicipality();
  const { data: committees = [] } = useCommittees(number);
  const years = useYearChoice();
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
      <DayBox
        label={words('figures.as_of')}
        value={shown.asOf}
        sx={NARROW}
        onChange={(asOf) => {
          if (asOf !== '') onChange({ asOf });
        }}
      />
      <DayBox
        label={words('figures.compare')}
        value={shown.compare}
        sx={NARROW}
        from={shown.asOf}
        onChange={(compare) => onChange({ compare })}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextField
          key={name}
          select
          label={words(`figures.${name}_year`)}
          value={years.includes(shown[name]) ? shown[name] : ''}
          onChange={({ target }) => onChange({ [name]: target.value })}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          sx={{ width: '10rem' }}
        >
          <MenuItem value="">{words('calendar.all')}</MenuItem>
          {years.map((year) => (
            <MenuItem key={year} value={year}>
              {year}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <SeveralChoice
        label={words('calendar.committees')}
        value={shown.committees}
        options={committees.map(({ slug, number: nth, name }) => [slug, `${nth} ${name}`] as const)}
        none={words('calendar.all')}
        onChange={(values) => onChange({ committees: values })}
      />
      <KnownChip knownAt={shown.knownAt} onForget={() => onChange({ knownAt: '' })} />
    </Stack>
  );
}
