import { Help } from '../help/field-words.tsx';
import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { useWords } from '../words.ts';
import { WEEKDAYS, type Own, type Proposal, type Weekday, type Wish } from './dating.ts';
import { committeesOf } from './which-fields.tsx';

interface Props {
  readonly all: readonly Proposal[];
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

const NOTHING: Own = { weekday: '', place: '' };
const EVENINGS = WEEKDAYS.slice(0, 4);
const shrunk = { inputLabel: { shrink: true }, select: { displayEmpty: true } };

/** A weekday and a place of its own for each committee. */
export function OwnFields({ all, wish, onChange }: Props) {
  const words = useWords();
  const committees = committeesOf(all);
  const ownOf = (id: string) => wish.own[id] ?? NOTHING;
  const change = (id: string, own: Own) => onChange({ ...wish, own: { ...wish.own, [id]: own } });
  const everyone = (weekdayOf: (nth: number) => Weekday | '') =>
    onChange({
      ...wish,
      own: Object.fromEntries(committees.map(({ id }, nth) => [id, { ...ownOf(id), weekday: weekdayOf(nth) }])),
    });
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', my: 1 }}>
        <Button
          variant="outlined"
          size="small"
          onClick={() => everyone((nth) => EVENINGS[nth % EVENINGS.length] ?? '')}
        >
          {words('dating.apart')}
        </Button>
        <Button size="small" onClick={() => everyone(() => '')}>
          {words('dating.together')}
        </Button>
      </Stack>
      {committees.map(({ id, label }) => {
        const { weekday, place } = ownOf(id);
        return (
          <Stack key={id} direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <TextField
              select
              label={words('dating.own_weekday', { committee: label })}
              helperText={<Help of="dating.own_weekday" />}
              value={weekday}
              onChange={({ target }) => change(id, { weekday: target.value as Weekday | '', place })}
              slotProps={shrunk}
              sx={{ flex: '1 1 16rem', maxWidth: '28rem' }}
            >
              <MenuItem value="">{words('dating.as_all')}</MenuItem>
              {WEEKDAYS.map((one) => (
                <MenuItem key={one} value={one}>
                  {words(`dating.weekdays.${one}`)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              label={words('dating.own_place', { committee: label })}
              helperText={<Help of="dating.own_place" />}
              value={place}
              onChange={({ target }) => change(id, { weekday, place: target.value })}
              slotProps={{ htmlInput: { maxLength: 200 } }}
              sx={{ flex: '1 1 16rem', maxWidth: '28rem' }}
            />
          </Stack>
        );
      })}
    </>
  );
}
