/** On paper: the month or the list alone, without what it is chosen with. */
export const PAPER = {
  '@page': { size: 'A4 landscape', margin: '10mm' },
  '@media print': {
    '.MuiAppBar-root, .MuiDrawer-root, .RaLayout-content .skip-nav-button, [data-paper="no"]': {
      display: 'none !important',
    },
    '.RaLayout-appFrame': { marginTop: '0 !important' },
    'body, .RaLayout-content': { backgroundColor: '#fff !important' },
    tr: { breakInside: 'avoid' },
    a: { textDecoration: 'none !important', color: '#000 !important' },
  },
} as const;
