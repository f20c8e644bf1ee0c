import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useWords } from '../words.ts';
import type { Progress } from './use-import.ts';

interface Props {
  readonly progress: Progress | null;
}

/** How far it has come, for those who look and for those who listen. */
export function ImportProgress({ progress }: Props) {
  const words = useWords();
  const percent = progress?.percent ?? null;
  const said =
    progress === null ? '' : words(progress.isDryRun ? 'import.progress.looking' : 'import.progress.importing');
  return (
    <Box sx={{ mt: 2 }}>
      {progress === null ? null : (
        <LinearProgress
          aria-label={said}
          {...(percent === null ? {} : { variant: 'determinate' as const, value: percent })}
        />
      )}
      <Typography component="output">{percent === null ? said : `${said} ${percent} %`}</Typography>
    </Box>
  );
}
