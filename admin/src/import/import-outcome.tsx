import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words.ts';
import { FateTable } from './fate-table.tsx';
import type { ImportKind } from './fields.ts';
import type { FileRow } from './rows-in.ts';
import type { Fate, Outcome } from './use-import.ts';

const FATES: readonly Fate[] = ['REFUSED', 'NEW', 'CHANGED', 'SAME'];

interface Props {
  readonly kind: ImportKind;
  readonly outcome: Outcome;
  /** The rows that are fine and still not to be imported, by their numbers. */
  readonly leftOut: ReadonlySet<number>;
  /** What the columns are called that hold nothing of what is imported. */
  readonly unused: readonly string[];
  readonly onLeaveOut: (leftOut: ReadonlySet<number>) => void;
  readonly onImport: (rows: readonly FileRow[]) => void;
}

/** What would come of the file, and what came of it once it is imported. */
export function ImportOutcome({ kind, outcome, leftOut, unused, onLeaveOut, onImport }: Props) {
  const { isDone, imported } = outcome;
  const words = useWords();
  const [onlyFaults, setOnlyFaults] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was waited for is where one goes on from.
  useEffect(() => heading.current?.focus(), []);
  // Once it is done, what was left out is neither there nor refused.
  const fates = isDone ? outcome.fates.filter(({ row }) => !leftOut.has(row.number)) : outcome.fates;
  const counts = FATES.map((fate) => ({ fate, count: fates.filter((one) => one.fate === fate).length }));
  const countOf = (fate: Fate) => counts.find((one) => one.fate === fate)?.count ?? 0;
  const faulty = countOf('REFUSED');
  const good = fates.filter(({ fate }) => fate === 'NEW' || fate === 'CHANGED').map(({ row }) => row);
  const chosen = good.filter(({ number }) => !leftOut.has(number));
  const toDo = good.length;
  const title = words(isDone ? 'import.step_title.done' : 'import.step_title.fates');
  return (
    <Box component="section" sx={{ mt: 3, minWidth: 0 }}>
      <Typography ref={heading} variant="h2" tabIndex={-1} sx={{ mb: 1 }}>
        {title}
      </Typography>
      {isDone ? (
        <Alert severity="success" role="presentation">
          {words('import.done', { smart_count: imported })}
        </Alert>
      ) : null}
      {!isDone && imported > 0 ? (
        <Alert severity="warning" role="presentation">
          {words('import.partly', { smart_count: imported })}
        </Alert>
      ) : null}
      <ul>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ fate, count }) => (
            <li key={fate}>
              {words(isDone ? `import.done_count.${fate}` : `import.count.${fate}`, { smart_count: count })}
            </li>
          ))}
        {leftOut.size === 0 ? null : <li>{words('import.left_out', { smart_count: leftOut.size })}</li>}
      </ul>
      {unused.length === 0 ? null : (
        <Alert severity="info" role="presentation" sx={{ mb: 2 }}>
          {words(isDone ? 'import.columns.were_unused' : 'import.columns.unused', {
            names: unused.map((one) => `«${one}»`).join(', '),
          })}
        </Alert>
      )}
      {isDone ? null : (
        <Box sx={{ mb: 2 }}>
          {faulty === 0 ? null : (
            <Typography sx={{ mb: 1 }}>{words(toDo === 0 ? 'import.all_faulty' : 'import.faulty_help')}</Typography>
          )}
          {toDo === 0 ? null : (
            <Button variant="contained" disabled={chosen.length === 0} onClick={() => onImport(chosen)}>
              {words('import.go', { smart_count: chosen.length })}
            </Button>
          )}
          {toDo === 0 && faulty === 0 ? <Typography>{words('import.nothing')}</Typography> : null}
        </Box>
      )}
      {faulty === 0 || faulty === fates.length ? null : (
        <FormControlLabel
          control={<Switch checked={onlyFaults} onChange={({ target }) => setOnlyFaults(target.checked)} />}
          label={words('import.only_faults')}
        />
      )}
      <FateTable
        kind={kind}
        label={title}
        isDone={isDone}
        leftOut={leftOut}
        onLeaveOut={onLeaveOut}
        fates={onlyFaults ? fates.filter(({ fate }) => fate === 'REFUSED') : fates}
      />
    </Box>
  );
}
