import { Button, Stack } from '@mui/material';
import { SeveralChoice } from '../frame/several-choice.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import type { Shown } from './address.ts';
import { KINDS, STATUSES } from './item.ts';
import { useCommittees } from './use-calendar.ts';

interface Props {
  readonly shown: Shown;
  readonly onChange: (changes: Partial<Shown>) => void;
}

/** Which committees, which activities and which statuses are shown: all, until some are chosen. */
export function CalendarFilters({ shown, onChange }: Props) {
  const words = useWords();
  const { number } = useMunicipality();
  const { data: committees = [] } = useCommittees(number);
  const filters = [
    {
      name: 'committees',
      label: words('calendar.committees'),
      options: committees.map(({ slug, number: nth, name }) => [slug, `${nth} ${name}`] as const),
    },
    {
      name: 'kinds',
      label: words('calendar.kinds'),
      options: KINDS.map((one) => [one, words(`calendar.kind.${one}`)] as const),
    },
    {
      name: 'statuses',
      label: words('calendar.statuses'),
      options: STATUSES.map((one) => [one, words(`calendar.status.${one}`)] as const),
    },
  ] as const;
  const own = committees.filter(({ viewerCanWork }) => viewerCanWork).map(({ slug }) => slug);
  const isFiltered = filters.some(({ name }) => shown[name].length > 0);
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      {filters.map(({ name, label, options }) => (
        <SeveralChoice
          key={name}
          label={label}
          value={shown[name]}
          options={options}
          none={words('calendar.all')}
          onChange={(values) => onChange({ [name]: values })}
        />
      ))}
      {own.length === 0 || own.length === committees.length ? null : (
        <Button size="small" onClick={() => onChange({ committees: own })}>
          {words('year.page.own')}
        </Button>
      )}
      {isFiltered ? (
        <Button size="small" onClick={() => onChange({ committees: [], kinds: [], statuses: [] })}>
          {words('calendar.clear')}
        </Button>
      ) : null}
    </Stack>
  );
}
