import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useWords } from '../words.ts';
import { textIn } from './cell.ts';
import type { Columns, ImportField, ImportKind } from './fields.ts';
import type { Sheet } from './sheet.ts';
import { useFieldName } from './use-fault-words.ts';

interface Props {
  readonly kind: ImportKind;
  readonly sheet: Sheet;
  readonly fields: readonly ImportField[];
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}

/** Which column of the file holds what, as it was guessed, to be put right. */
export function ColumnChoice({ kind, sheet, fields, columns, onChange }: Props) {
  const words = useWords();
  const nameOf = useFieldName(kind);
  const [heads = [], example = []] = sheet;
  const missing = lacking(fields, columns);
  return (
    <>
      {missing.length === 0 ? null : (
        <Alert severity="warning" role="presentation" sx={{ mb: 2 }}>
          {words('import.columns.missing', { fields: missing.map(({ name }) => nameOf(name)).join(', ') })}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))' }}>
        {fields.map(({ name, isNeeded = false }) => {
          const at = columns[name];
          const shown = at === undefined ? '' : textIn(example[at]);
          return (
            <TextField
              key={name}
              select
              size="small"
              label={nameOf(name)}
              required={isNeeded}
              value={at === undefined ? '' : String(at)}
              helperText={shown === '' ? ' ' : words('import.columns.example', { value: shown.slice(0, 60) })}
              onChange={({ target: { value } }) => {
                const { [name]: _before, ...others } = columns;
                onChange(value === '' ? others : { ...others, [name]: Number(value) });
              }}
            >
              <MenuItem value="">{words('import.columns.none')}</MenuItem>
              {heads.map((head, i) => (
                // Two columns may be called the same.
                // oxlint-disable-next-line react/no-array-index-key
                <MenuItem key={i} value={String(i)}>
                  {textIn(head) === '' ? words('import.columns.nameless', { number: i + 1 }) : textIn(head)}
                </MenuItem>
              ))}
            </TextField>
          );
        })}
      </Box>
    </>
  );
}

/** The fields that are needed and that no column holds. */
export function lacking(fields: readonly ImportField[], columns: Columns): readonly ImportField[] {
  return fields.filter(({ name, isNeeded }) => isNeeded === true && columns[name] === undefined);
}
