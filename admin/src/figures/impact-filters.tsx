import { MenuItem, Stack, TextField } from '@mui/material';
import { useCommittees } from '../calendar/use-calendar.ts';
import { DayBox } from '../frame/day-box.tsx';
import { SeveralChoice } from '../frame/several-choice.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import type { ImpactShown } from './impact-address.ts';
import { KnownChip } from './known-chip.tsx';
import { OneChoice } from './one-choice.tsx';
import type { ImpactRow } from './use-impact.ts';
import { useImpactWords } from './use-impact-words.tsx';
import { useYearChoice } from './use-year-choice.ts';

const NARROW = { width: '15rem', maxWidth: '100%' } as const;

interface Props {
  readonly shown: ImpactShown;
  readonly rows: readonly ImpactRow[];
  readonly onChange: (changes: Partial<ImpactShown>) => void;
}

/** Which day, which committees and years, and whether of one case or one finding alone. */
export function ImpactFilters({ shown, rows, onChange }: Props) {
  const words = useWords();
  const { number } = useMunicipality();
  const { data: committees = [] } = useCommittees(number);
  const { caseOf, findingOf } = useImpactWords();
  const years = useYearChoice();
  const cases = new Map(rows.flatMap((row) => (row.case === null ? [] : [[row.case.id, caseOf(row.case)] as const])));
  const findings = new Map(rows.map((row) => [row.findingId, `${row.year}: ${findingOf(row)}`]));
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <DayBox
        label={words('figures.as_of')}
        value={shown.asOf}
        sx={NARROW}
        onChange={(asOf) => {
          if (asOf !== '') onChange({ asOf });
        }}
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
