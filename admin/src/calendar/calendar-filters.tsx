import { Button, Checkbox, ListItemText, MenuItem, Stack, TextField } from '@mui/material';
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
      {filters.map(({ name, label, options }) => {
        const known = shown[name].filter((value) => options.some(([one]) => one === value));
        return (
          <TextField
            key={name}
            select
            label={label}
            value={known}
            onChange={({ target }) => onChange({ [name]: target.value as unknown as readonly string[] })}
            slotProps={{
              inputLabel: { shrink: true },
              select: {
                multiple: true,
                displayEmpty: true,
                renderValue: (values) =>
                  (values as readonly string[])
                    .map((value) => options.find(([one]) => one === value)?.[1] ?? value)
                    .join(', ') || words('calendar.all'),
              },
            }}
            sx={{ width: '15rem', maxWidth: '100%' }}
          >
            {options.map(([value, text]) => (
              <MenuItem key={value} value={value} dense>
                <Checkbox size="small" checked={known.some((one) => one === value)} tabIndex={-1} aria-hidden />
                <ListItemText primary={text} />
              </MenuItem>
            ))}
          </TextField>
        );
      })}
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
