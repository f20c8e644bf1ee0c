import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { phaseOf, type Proposal, type Wish } from './dating.ts';

interface Props {
  readonly all: readonly Proposal[];
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** Which committees and which phases get dates now: all of them, until some are left out. */
export function WhichFields({ all, wish, onChange }: Props) {
  const words = useWords();
  const language = useLanguage();
  const phases = new Map(
    all.map((one) => {
      const { key, titles } = phaseOf(one);
      return [key, titles === undefined ? key : inLanguage(titles, language)];
    }),
  );
  const groups = [
    { label: words('dating.phases'), options: [...phases] },
    { label: words('dating.committees'), options: committeesOf(all).map(({ id, label }) => [id, label] as const) },
  ];
  const toggle = (key: string) => {
    const without = new Set(wish.without);
    if (!without.delete(key)) without.add(key);
    onChange({ ...wish, without });
  };
  return groups.map(({ label, options }) => (
    <FormControl key={label} component="fieldset">
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {options.map(([key, text]) => (
          <FormControlLabel
            key={key}
            control={<Checkbox size="small" checked={!wish.without.has(key)} onChange={() => toggle(key)} />}
            label={text}
          />
        ))}
      </FormGroup>
    </FormControl>
  ));
}

/** The committees that have meetings to date, by number. */
export function committeesOf(all: readonly Proposal[]) {
  const found = new Map(all.flatMap(({ meeting }) => meeting.committees.map((one) => [one.id, one] as const)));
  return [...found.values()]
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number, name }) => ({ id, label: `${number} ${name}` }));
}
