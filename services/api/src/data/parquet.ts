import type { Column, ColumnType } from '@naerhjul/domain/export/column.ts';
import type { Row } from '@naerhjul/prisma/cursor.ts';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Format } from './format.ts';
import { typed } from './values.rules.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** So many rows are kept until they are written; a reader takes as many at a time. */
const GROUP = 20_000;

const ELEMENTS: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  id: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  code: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  decimal: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

/** Parquet, with a type for each column, in groups of rows. */
export const PARQUET: Format = {
  extension: 'parquet',
  type: 'application/vnd.apache.parquet',
  async *write({ dataset: { columns }, facts }, batches) {
    const bytes = new Taken();
    const schema: SchemaElement[] = [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...ELEMENTS[type] })),
    ];
    const kvMetadata = facts.map(([key, value]) => ({ key, value }));
    const writer = new ParquetWriter({ writer: bytes, schema, kvMetadata, createdBy: 'naerhjul' });
    let kept: Row[] = [];
    for await (const rows of batches) {
      kept.push(...rows);
      if (kept.length < GROUP) continue;
      await writer.write(groupOf(columns, kept));
      kept = [];
      yield bytes.take();
    }
    if (kept.length > 0) await writer.write(groupOf(columns, kept));
    await writer.finish();
    yield bytes.take();
  },
};

function groupOf(columns: readonly Column[], rows: readonly Row[]) {
  return {
    columnData: columns.map((column, at) => ({
      name: column.name,
      data: rows.map((row) => typed(column, row[at] ?? null)),
    })),
    rowGroupSize: rows.length,
  };
}

/** What is written and not yet taken; what was taken is forgotten, but for how much it was. */
class Taken extends ByteWriter {
  take(): Uint8Array {
    const taken = this.getBytes().slice();
    this.index = 0;
    return taken;
  }
}
