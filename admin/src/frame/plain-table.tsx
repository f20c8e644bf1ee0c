import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  /** On a phone each value stands beside the name of its column, as short figures do. */
  readonly dense?: boolean;
}

// Safari takes what is laid out otherwise than a table for none, unless it is told.
const AS = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

// On a phone each row is a card, where every value stands below the name of its column.
const CARDS = {
  '& thead': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    pointerEvents: 'none',
  },
  '&, & tbody': { display: 'block' },
  '& tbody tr': { display: 'block', py: 1, borderBottom: '1px solid', borderColor: 'divider' },
  '& tbody tr > *': { display: 'block', border: 0, px: 0, py: 0.25, overflowWrap: 'anywhere' },
  // One that runs over two lines is a box all the same, to point at and to see the focus on.
  '& tbody a': { display: 'inline-block' },
  // What stays at the top of the page lies over none that gets the focus.
  '& :is(a, button)': { scrollMargin: '5rem 0' },
  '& tbody td::before': { content: 'attr(data-head)', display: 'block', fontSize: '0.75rem', color: 'text.secondary' },
} as const;

const BESIDE = {
  ...CARDS,
  '& tbody tr > td': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 2,
    border: 0,
    px: 0,
    py: 0.25,
    textAlign: 'right',
  },
  '& tbody td::before': { ...CARDS['& tbody td::before'], textAlign: 'left', flexShrink: 0, maxWidth: '60%' },
} as const;

/** A small table of what is already read; the first cell names its row. */
export function PlainTable({ label, heads, rows, dense = false }: Props) {
  return (
    <TableContainer component="section" tabIndex={0} aria-label={label}>
      <Table
        size="small"
        {...AS.table}
        aria-label={label}
        sx={({ breakpoints }) => ({ [breakpoints.down('sm')]: dense ? BESIDE : CARDS })}
      >
        <TableHead {...AS.rowgroup}>
          <TableRow {...AS.row}>
            {heads.map((head) => (
              <TableCell key={head} {...AS.columnheader}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody {...AS.rowgroup}>
          {rows.map(({ id, cells: [first, ...others] }) => (
            <TableRow key={id} {...AS.row}>
              <TableCell component="th" scope="row" {...AS.rowheader}>
                {first}
              </TableCell>
              {others.map((cell, i) => (
                <TableCell key={heads[i + 1]} {...AS.cell} data-head={heads[i + 1]}>
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
