import { MenuItem, Stack, TextField } from '@mui/material';
import { DayBox } from '../frame/day-box.tsx';
import { useLanguage, useWords } from '../words.ts';
import { useHistoryWords } from './history-words.ts';

/** What a history is narrowed by, by the names that the address has for it; empty for all. */
export const NARROWED = ['kind', 'committee', 'user', 'from', 'to'] as const;
export type Narrowed = Readonly<Partial<Record<(typeof NARROWED)[number], string>>>;

export interface Choice {
  readonly key: 'committee' | 'user';
  readonly label: string;
  /** What it is called that none is chosen. */
  readonly all: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

interface Props {
  readonly narrowed: Narrowed;
  readonly onChange: (narrowed: Narrowed) => void;
  /** What else can be chosen, beside what was changed and when. */
  readonly more?: readonly Choice[];
}

const ALL = 'all';
const NONE: readonly Choice[] = [];

/** What was changed, by whom, and in which days: all, until something is chosen. */
export function HistoryFilters({ narrowed, onChange, more = NONE }: Props) {
  const words = useWords();
  const language = useLanguage();
  const told = useHistoryWords(language);
  const kinds = Object.entries(told?.entity ?? {})
    .map(([id, text]) => ({ id, name: text.charAt(0).toUpperCase() + text.slice(1) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language === 'en' ? 'en' : 'nb'));
  const selects = [
    { key: 'kind' as const, label: words('history.kind'), all: words('history.every_kind'), choices: kinds },
    ...more,
  ];
  const days = [
    { key: 'from' as const, label: words('meeting.list.from') },
    { key: 'to' as const, label: words('meeting.list.to') },
  ];
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', mb: 2 }}>
      {selects.map(({ key, label, all, choices }) => (
        <TextField
          key={key}
          select
          label={label}
          value={choices.find(({ id }) => id === narrowed[key])?.id ?? ALL}
          onChange={({ target }) => onChange({ ...narrowed, [key]: target.value === ALL ? '' : target.value })}
          sx={{ width: '16rem', maxWidth: '100%' }}
        >
          <MenuItem value={ALL}>{all}</MenuItem>
          {choices.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ))}
      {days.map(({ key, label }) => (
        <DayBox
          key={key}
          label={label}
          value={narrowed[key] ?? ''}
          onChange={(day) => onChange({ ...narrowed, [key]: day })}
          sx={{ width: '12rem' }}
        />
      ))}
    </Stack>
  );
}
