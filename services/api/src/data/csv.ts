import { headOf, linesOf, type Dialect } from './csv.rules.ts';
import type { Format } from './format.ts';

/** CSV in a dialect. An answer without rows has its line of names. */
export function csvIn(dialect: Dialect): Format {
  return {
    extension: 'csv',
    type: 'text/csv; charset=utf-8; header=present',
    async *write({ dataset: { columns } }, batches) {
      const lines = linesOf(dialect, columns);
      yield dialect.begin + headOf(dialect, columns);
      for await (const rows of batches) yield lines(rows);
    },
  };
}
