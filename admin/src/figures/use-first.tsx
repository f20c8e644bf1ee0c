import { Box, Button, Stack, useMediaQuery, type Theme } from '@mui/material';
import { useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words.ts';

interface How {
  /** So many at first, and so many more each time. */
  readonly onPhone: number;
  readonly elsewhere: number;
  /** What they are, in the plural. */
  readonly what: string;
}

/** The first of many, and what shows more of them: a page of all of them would be some hundred screens on a phone. */
export function useFirst<One>(all: readonly One[], { onPhone, elsewhere, what }: How) {
  const words = useWords();
  const isPhone = useMediaQuery(({ breakpoints }: Theme) => breakpoints.down('sm'));
  const [steps, setSteps] = useState(1);
  const told = useRef<HTMLOutputElement>(null);
  const step = isPhone ? onPhone : elsewhere;
  const first = all.slice(0, step * steps);
  const left = all.length - first.length;
  const showMore = () => {
    setSteps(steps + 1);
    // The button goes away with the last of them.
    if (left <= step) told.current?.focus();
  };
  const more: ReactNode =
    all.length <= step ? null : (
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ mt: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box component="output" ref={told} tabIndex={-1} sx={{ typography: 'body2' }}>
          {words('figures.shown', { count: first.length, all: all.length, what })}
        </Box>
        {left === 0 ? null : (
          <Button variant="outlined" size="small" onClick={showMore}>
            {words('figures.show_more', { count: Math.min(step, left), what })}
          </Button>
        )}
      </Stack>
    );
  return { first, more };
}
