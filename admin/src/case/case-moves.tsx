import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useWords } from '../words.ts';
import type { Case, Status } from './case.ts';
import { MoveDialog } from './move-dialog.tsx';
import { MoveMenu } from './move-menu.tsx';
import { StatusLabel } from './status-label.tsx';

interface Props {
  readonly one: Case;
}

/** The status of a case, and where it can go. */
export function CaseMoves({ one }: Props) {
  const words = useWords();
  const [to, setTo] = useState<Status>();
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
      <span>{words('case.list.status')}:</span>
      <StatusLabel status={one.status} />
      <MoveMenu one={one} variant="contained" onChoose={setTo} />
      {to === undefined ? null : <MoveDialog one={one} to={to} onClose={() => setTo(undefined)} />}
    </Stack>
  );
}
