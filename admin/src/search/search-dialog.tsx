import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState, type KeyboardEvent } from 'react';
import { useNavigate, useStore, useTranslate } from 'react-admin';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';
import { FoundList, foundId } from './found-list.tsx';
import { useFound } from './use-found.ts';
import { usePlaces, type Place } from './use-places.ts';

interface Props {
  readonly onClose: () => void;
}

const MOST_RECENT = 6;

/** Finds a page, or what the work is about, and goes there. With nothing typed: where one went last. */
export function SearchDialog({ onClose }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const { current } = useMunicipalityChoice();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  // Emptied when one signs out: what it is called may be a draft.
  const [recent, setRecent] = useStore<readonly Place[]>(`search.recent.${current?.number ?? ''}`, []);
  const pages = usePlaces().filter(({ title }) => begins(title, typed));
  const { places: found, error, isReading } = useFound(current?.number, typed);
  const isEmpty = typed.trim() === '';
  const places = isEmpty
    ? [...recent, ...pages.filter(({ to }) => !recent.some((one) => one.to === to))]
    : [...pages, ...(found ?? [])];
  const chosen = Math.min(at, places.length - 1);

  const go = (place: Place | undefined) => {
    if (place === undefined) return;
    setRecent([place, ...recent.filter(({ to }) => to !== place.to)].slice(0, MOST_RECENT));
    onClose();
    navigate(place.to);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const count = places.length;
    const next = {
      ArrowDown: (chosen + 1) % count,
      ArrowUp: (chosen - 1 + count) % count,
      PageDown: count - 1,
      PageUp: 0,
    }[event.key];
    if (event.key === 'Enter') go(places[chosen]);
    else if (next === undefined || count === 0) return;
    else setAt(next);
    event.preventDefault();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': words('habit.search.title') } }}
      sx={HIGH}
    >
      <Box sx={{ p: 2, pb: 1 }}>
        <TextField
          // The dialog is opened to write in it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          label={words('habit.search.label')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
          slotProps={{
            htmlInput: {
              role: 'combobox',
              autoComplete: 'off',
              maxLength: 300,
              'aria-autocomplete': 'list',
              'aria-controls': id,
              'aria-expanded': places.length > 0,
              'aria-activedescendant': places[chosen] === undefined ? undefined : foundId(id, chosen),
            },
          }}
        />
      </Box>
      <FoundList id={id} places={places} chosen={chosen} onChoose={go} />
      <Typography component="output" variant="body2" sx={{ px: 2, pb: 2, color: 'text.secondary' }}>
        {error === null ? told() : wordRefusal(error, translate)}
      </Typography>
    </Dialog>
  );

  function told(): string {
    if (isEmpty) return words('habit.search.keys');
    if (places.length > 0) return words('habit.search.count', { smart_count: places.length });
    return isReading || typed.trim().length < 2
      ? translate('ra.page.loading')
      : words('habit.search.nothing', { typed });
  }
}

// It stands still while what is found below it changes.
const HIGH = { '& .MuiDialog-container': { alignItems: 'flex-start' } };

/** Whether every word that is typed begins one of the title's. */
function begins(title: string, typed: string): boolean {
  const has = title.toLocaleLowerCase('nb').split(/[\s,.]+/);
  return typed
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => has.some((one) => one.startsWith(word)));
}
