import Typography from '@mui/material/Typography';

interface Props {
  readonly children: string;
}

/** What fields of days and times hold, written out, so that one sees the weekday. */
export function InWords({ children }: Props) {
  return (
    // Its line is there from the start, so that nothing moves when it is filled, and so that it is read out.
    <Typography aria-live="polite" variant="body2" sx={{ minHeight: '1.5em', color: 'text.secondary' }}>
      {children}
    </Typography>
  );
}
