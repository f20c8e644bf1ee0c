/** On paper: the month or the list alone, without what it is chosen with. */
export const PAPER = {
  '@page': { size: 'A4 landscape', margin: '10mm' },
  '@media print': {
    a: { textDecoration: 'none !important' },
  },
} as const;
