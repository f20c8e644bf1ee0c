import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What one need not see to go on, folded away until one asks for it. */
export function Fold({ summary, children }: Props) {
  return (
    <Accordion elevation={1} disableGutters sx={{ mt: 1 }} slotProps={{ transition: { unmountOnExit: true } }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>{summary}</AccordionSummary>
      <AccordionDetails>{children}</AccordionDetails>
    </Accordion>
  );
}
