import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Column } from './paper.ts';
import { WIDTH } from './docx-styles.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A9B4BD' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  insideHorizontal: LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideVertical: NO_LINE,
};

/** A table with its caption above, whose first row is its heading: on every page that it goes over, and for those who listen. */
export function tableOf({ caption, columns, rows }: Extract<Block, { readonly kind: 'table' }>) {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((WIDTH * share) / all));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) => cellOf(column.head, { column, width: widths[at] ?? 0, isHead: true })),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, at) =>
          cellOf(cells[at] ?? '', { column, width: widths[at] ?? 0, isHead: false }),
        ),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', children: [new TextRun(caption)] }),
    new Table({
      rows: [head, ...body],
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
    }),
    new Paragraph({ spacing: { after: 0 }, children: [] }),
  ];
}

interface Cell {
  readonly column: Column;
  readonly width: number;
  readonly isHead: boolean;
}

function cellOf(said: string | number, { column, width, isHead }: Cell): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E6EEF4' } } : {}),
    children: [
      new Paragraph({
        style: 'Cell',
        keepNext: isHead,
        alignment: column.isFigure === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: String(said), bold: isHead })],
      }),
    ],
  });
}
