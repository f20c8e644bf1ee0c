import { MenuItem, TextField } from '@mui/material';
import { useCommittees } from '../calendar/use-calendar.ts';
import { DayBox } from '../frame/day-box.tsx';
import { SeveralChoice } from '../frame/several-choice.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { useYearChoice } from './use-year-choice.ts';

export const NARROW = { width: '15rem', maxWidth: '100%' } as const;

interface DayProps {
  readonly asOf: string;
  readonly onChange: (changes: { readonly asOf: string }) => void;
}

/** The day that figures are of; there is always one. */
export function AsOfBox({ asOf, onChange }: DayProps) {
  const words = useWords();
  return (
    <DayBox
      label={words('figures.as_of')}
      value={asOf}
      sx={NARROW}
      onChange={(day) => {
        if (day !== '') onChange({ asOf: day });
      }}
    />
  );
}

interface YearsProps {
  /** The first and the last year; empty for all. */
  readonly from: string;
  readonly to: string;
  readonly onChange: (changes: { readonly from?: string; readonly to?: string }) => void;
}

/** From which year to which. */
export function YearsBetween({ onChange, ...shown }: YearsProps) {
  const words = useWords();
  const years = useYearChoice();
  return (['from', 'to'] as const).map((name) => (
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
  ));
}

interface CommitteesProps {
  /** By short name; none is all. */
  readonly committees: readonly string[];
  readonly onChange: (changes: { readonly committees: readonly string[] }) => void;
}

/** Of which committees. */
export function CommitteesChoice({ committees, onChange }: CommitteesProps) {
  const words = useWords();
  const { number } = useMunicipality();
  const { data: all = [] } = useCommittees(number);
  return (
    <SeveralChoice
      label={words('calendar.committees')}
      value={committees}
      options={all.map(({ slug, number: nth, name }) => [slug, `${nth} ${name}`] as const)}
      none={words('calendar.all')}
      onChange={(values) => onChange({ committees: values })}
    />
  );
}
