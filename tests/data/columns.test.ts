import { readFileSync } from 'node:fs';
import { DATASETS } from '@naerhjul/domain/export/datasets.ts';
import { describe, expect, it } from 'vitest';
import { take } from './take.ts';

const PROMISED = new URL('columns.v1.txt', import.meta.url);

interface Dictionary {
  readonly licence: { readonly id: string; readonly url: string };
  readonly datasets: readonly {
    readonly name: string;
    readonly columns: readonly {
      readonly name: string;
      readonly type: string;
      readonly description: Record<'nb' | 'en', string>;
    }[];
  }[];
}

describe('the columns of a version', () => {
  it('stay as they were promised: a change of them is a new version', () => {
    const columns = DATASETS.flatMap(({ name, version, columns: all }) =>
      all.map((column) => `${name} ${version} ${column.name} ${column.type}`),
    );
    expect(`${columns.join('\n')}\n`).toBe(readFileSync(PROMISED, 'utf8'));
  });

  it('are each explained in the dictionary, in Norwegian and in English', async () => {
    const { licence, datasets } = (await (await take('dictionary.json')).json()) as Dictionary;
    expect(licence).toMatchObject({ id: 'NLOD-2.0', url: 'https://data.norge.no/nlod/no/2.0' });
    expect(datasets.map(({ name }) => name)).toEqual(DATASETS.map(({ name }) => name));
    for (const { columns } of datasets) {
      for (const { description } of columns) {
        expect(description.nb).toMatch(/\.$/);
        expect(description.en).toMatch(/\.$/);
      }
    }
  });
});
