import { Stack } from '@mui/material';
import { useRegisters } from '../case/use-registers.ts';
import { useCommittees } from '../calendar/use-calendar.ts';
import { today } from '../dates.ts';
import { DayBox } from '../frame/day-box.tsx';
import { SeveralChoice } from '../frame/several-choice.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { AsOfBox, NARROW } from './common-filters.tsx';
import { KnownChip } from './known-chip.tsx';
import { FIRST_YEAR, GROUPS, HORIZONS, MOST_GROUPS, ORIGINS, type Group, type Shown } from './address.ts';

interface Props {
  readonly shown: Shown;
  readonly onChange: (changes: Partial<Shown>) => void;
}

/** Which day, in which groups, and of which cases: all, until some are chosen. */
export function FiguresFilters({ shown, onChange }: Props) {
  const words = useWords();
  const { number } = useMunicipality();
  const { data: committees = [] } = useCommittees(number);
  const { themes } = useRegisters();
  const all = words('calendar.all');
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, nth) => String(thisYear - nth));
  const filters = [
    {
      name: 'committees',
      label: words('calendar.committees'),
      options: committees.map(({ slug, number: nth, name }) => [slug, `${nth} ${name}`] as const),
    },
    { name: 'years', label: words('figures.years'), options: years.map((year) => [year, year] as const) },
    { name: 'themes', label: words('figures.group.THEME'), options: themes.map(({ id, name }) => [id, name] as const) },
    {
      name: 'horizons',
      label: words('figures.group.HORIZON'),
      options: HORIZONS.map((one) => [one, words(`case.horizon.${one}`)] as const),
    },
    {
      name: 'origins',
      label: words('figures.group.ORIGIN'),
      options: ORIGINS.map((one) => [one, words(`case.origin.${one}`)] as const),
    },
  ] as const;
  return (
    <Stack useFlexGap spacing={2}>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
        <SeveralChoice
          label={words('figures.group_by')}
          value={shown.groupBy}
          options={GROUPS.map((group) => [group, words(`figures.group.${group}`)] as const)}
          none={words('figures.all')}
          most={MOST_GROUPS}
          onChange={(values) => onChange({ groupBy: values as readonly Group[] })}
        />
        <AsOfBox asOf={shown.asOf} onChange={onChange} />
        <DayBox
          label={words('figures.compare')}
          value={shown.compare}
          sx={NARROW}
          from={shown.asOf}
          onChange={(compare) => onChange({ compare })}
        />
      </Stack>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {filters.map(({ name, label, options }) => (
          <SeveralChoice
            key={name}
            label={label}
            value={shown[name]}
            options={options}
            none={all}
            onChange={(values) => onChange({ [name]: values })}
          />
        ))}
      </Stack>
      <KnownChip knownAt={shown.knownAt} onForget={() => onChange({ knownAt: '' })} />
    </Stack>
  );
}
