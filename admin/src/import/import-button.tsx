import UploadIcon from '@mui/icons-material/UploadFile';
import { Button, LinkBase } from 'react-admin';
import { useRegisters } from '../case/use-registers.ts';
import { useWords } from '../words.ts';
import type { ImportKind } from './fields.ts';

interface Props {
  readonly kind: ImportKind;
}

/** Leads to the import of a file, for whoever works for a committee. */
export function ImportButton({ kind }: Props) {
  const words = useWords();
  const { committees } = useRegisters();
  if (!committees.some(({ isOwn }) => isOwn)) return null;
  return (
    <Button component={LinkBase} to={`/import/${kind}`} label={words('import.button')}>
      <UploadIcon />
    </Button>
  );
}
