import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { PageLink } from '../frame/page-link.tsx';
import { RefusedAlert } from '../frame/refused-alert.tsx';
import { Section } from '../frame/section.tsx';
import { useWords } from '../words.ts';
import { ColumnChoice, lacking } from './column-choice.tsx';
import { columnsIn, FIELDS, unusedIn, type Columns, type ImportKind } from './fields.ts';
import { FileChoice } from './file-choice.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportProgress } from './import-progress.tsx';
import { rowsIn, type FileRow } from './rows-in.ts';
import { textIn } from './cell.ts';
import { MOST_BYTES, readSheet, type Sheet } from './sheet.ts';
import { useImport, type Outcome } from './use-import.ts';

const NONE: ReadonlySet<number> = new Set();
const BACK = { members: '/Person', meetings: '/Meeting', cases: '/Case' } as const;
/** So many of the rows, the names of the columns among them, tell which column holds what. */
const LOOKED_AT = 20;
type Unreadable = 'unreadable' | 'empty' | 'too_large';

interface Props {
  readonly kind: ImportKind;
}

/** Imports a file: choose it, see that its columns are understood, see what comes of each row, and let it happen. */
export function ImportPage({ kind }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const fields = FIELDS[kind];
  const { send, progress } = useImport(kind);
  const [name, setName] = useState<string | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [unreadable, setUnreadable] = useState<Unreadable | null>(null);
  const [columns, setColumns] = useState<Columns>({});
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [refused, setRefused] = useState<unknown>();
  /** The rows that are fine and still not to be imported, by their numbers. */
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(NONE);
  const heads = headsOf(sheet ?? []);
  const rows = sheet === null ? [] : rowsIn(sheet, fields, columns);

  async function choose(file: File) {
    setName(file.name);
    setOutcome(null);
    setRefused(undefined);
    const found = await sheetIn(file);
    setUnreadable(typeof found === 'string' ? found : null);
    setSheet(typeof found === 'string' ? null : found);
    if (typeof found !== 'string') setColumns(columnsIn(headsOf(found), fields, found.slice(1, LOOKED_AT)));
  }

  async function carryOut(these: readonly FileRow[], isDryRun: boolean) {
    setRefused(undefined);
    if (isDryRun) setLeftOut(NONE);
    try {
      const told = await send(these, isDryRun);
      // What was not sent is still told: it is there already, or has to be put right.
      setOutcome((before) => (isDryRun || before === null ? told : { ...told, fates: together(before, told) }));
    } catch (error) {
      setRefused(error);
    }
  }

  const back = translate(`resources.${BACK[kind].slice(1)}.name`, { smart_count: 2 });
  return (
    <Box sx={{ pb: 4, maxWidth: '70rem', minWidth: 0 }}>
      <Title title={words(`import.title.${kind}`)} />
      <Box sx={{ my: 1 }}>
        <PageLink to={BACK[kind]}>{words('import.back', { list: back })}</PageLink>
      </Box>
      <Typography sx={{ mb: 2, maxWidth: '45rem' }}>{words(`import.help.${kind}`)}</Typography>
      <Section title={words('import.step_title.file')}>
        <FileChoice
          kind={kind}
          fields={fields}
          name={name}
          disabled={progress !== null}
          onChoose={(file) => void choose(file)}
        />
        {unreadable === null ? null : (
          <Alert severity="error" sx={{ mt: 2 }}>
            {words(`import.file.${unreadable}`)}
          </Alert>
        )}
      </Section>
      {sheet === null ? null : (
        <Section title={words('import.step_title.columns')}>
          <ColumnChoice
            kind={kind}
            sheet={sheet}
            fields={fields}
            columns={columns}
            onChange={(chosen) => {
              setColumns(chosen);
              setOutcome(null);
            }}
          />
          <Button
            variant={outcome === null ? 'contained' : 'outlined'}
            sx={{ mt: 2 }}
            disabled={progress !== null || lacking(fields, columns).length > 0}
            onClick={() => void carryOut(rows, true)}
          >
            {words('import.columns.go', { smart_count: rows.length })}
          </Button>
        </Section>
      )}
      <ImportProgress progress={progress} />
      {refused === undefined ? null : <RefusedAlert error={refused} />}
      {outcome === null || progress !== null ? null : (
        <ImportOutcome
          kind={kind}
          outcome={outcome}
          leftOut={leftOut}
          unused={unusedIn(heads, columns).map((at) => heads[at] ?? '')}
          onLeaveOut={setLeftOut}
          onImport={(these) => void carryOut(these, false)}
        />
      )}
    </Box>
  );
}

function headsOf([heads = []]: Sheet): readonly string[] {
  return heads.map(textIn);
}

function together({ fates: before }: Outcome, { fates }: Outcome): Outcome['fates'] {
  const sent = new Set(fates.map(({ row }) => row.number));
  return [...before.filter(({ row }) => !sent.has(row.number)), ...fates].toSorted(
    (a, b) => a.row.number - b.row.number,
  );
}

async function sheetIn(file: File): Promise<Sheet | Unreadable> {
  if (file.size > MOST_BYTES) return 'too_large';
  try {
    const sheet = await readSheet(file);
    return sheet.length < 2 ? 'empty' : sheet;
  } catch {
    return 'unreadable';
  }
}
