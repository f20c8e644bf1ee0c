import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import UploadIcon from '@mui/icons-material/UploadFile';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { saveAs } from '../frame/save-as.ts';
import { useWords, type WordKey } from '../words.ts';
import type { ImportField, ImportKind } from './fields.ts';
import { excelCsv } from './template.ts';
import { useFieldName } from './use-fault-words.ts';

interface Props {
  readonly kind: ImportKind;
  readonly fields: readonly ImportField[];
  /** The file that was chosen. */
  readonly name: string | null;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** Where one chooses the file, and gets one to fill in. */
export function FileChoice({ kind, fields, name, disabled, onChoose }: Props) {
  const words = useWords();
  const nameOf = useFieldName(kind);
  const input = useRef<HTMLInputElement>(null);
  const template = () =>
    saveAs(
      `${words(`import.template.${kind}`)}.csv`,
      excelCsv([
        fields.map((field) => nameOf(field.name)),
        fields.map((field) => words(`import.example.${kind}.${field.name}` as WordKey)),
      ]),
      'text/csv;charset=utf-8',
    );
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.xlsx"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file can be chosen again, once it is put right.
          target.value = '';
        }}
      />
      <Button
        variant={name === null ? 'contained' : 'outlined'}
        startIcon={<UploadIcon />}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {words(name === null ? 'import.file.choose' : 'import.file.other')}
      </Button>
      <Button startIcon={<DownloadIcon />} onClick={template}>
        {words('import.file.template')}
      </Button>
      {name === null ? null : <Typography>{words('import.file.chosen', { name })}</Typography>}
    </Stack>
  );
}
