import { dayIn, numberIn, textIn, timeIn } from './cell.ts';
import { chosenIn, type Columns, type ImportField } from './fields.ts';
import type { Cell, Sheet } from './sheet.ts';

type Value = string | number;

export interface CellFault {
  readonly field: string;
  readonly fault: 'required' | 'invalid_format' | 'invalid_value';
}

/** A row of a file, as it is sent; one with faults is not. */
export interface FileRow {
  /** Its number, as the file shows it. */
  readonly number: number;
  readonly input: Readonly<Record<string, Value>>;
  readonly faults: readonly CellFault[];
}

/** The rows below the names of the columns that hold anything, as the fields say. */
export function rowsIn(sheet: Sheet, fields: readonly ImportField[], columns: Columns): readonly FileRow[] {
  return sheet.flatMap((cells, at) => {
    if (at === 0 || cells.every((cell) => textIn(cell) === '')) return [];
    const input: Record<string, Value> = {};
    const faults: CellFault[] = [];
    for (const field of fields) {
      const column = columns[field.name];
      const cell = column === undefined ? null : cells[column];
      if (textIn(cell) === '') {
        if (field.isNeeded === true) faults.push({ field: field.name, fault: 'required' });
        continue;
      }
      const value = valueIn(cell, field);
      if (value === undefined) {
        faults.push({ field: field.name, fault: field.type === 'choice' ? 'invalid_value' : 'invalid_format' });
      } else {
        input[field.name] = value;
      }
    }
    return [{ number: at + 1, input, faults }];
  });
}

function valueIn(cell: Cell | undefined, { type, choices = {} }: ImportField): Value | undefined {
  if (type === 'day') return dayIn(cell);
  if (type === 'time') return timeIn(cell);
  if (type === 'number') return numberIn(cell);
  const text = textIn(cell);
  return type === 'text' ? text : chosenIn(text, choices);
}
