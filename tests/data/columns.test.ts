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

type Node = Readonly<Record<string, unknown>>;

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

/** What DCAT-AP-NO 3 demands of each class. */
const DEMANDED: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint'],
  'dcat:Dataset': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:theme'],
  'dcat:Distribution': ['dcat:accessURL'],
  'dcat:DataService': ['dcat:endpointURL', 'dct:title', 'dct:publisher', 'dcat:contactPoint'],
  'foaf:Agent': ['foaf:name'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasURL'],
};

describe('the catalogue', () => {
  it('has what DCAT-AP-NO demands of each class, and names nothing that is not there', async () => {
    const answer = await take('catalog.jsonld');
    expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const { '@graph': nodes } = (await answer.json()) as { '@graph': readonly Node[] };
    const ids = new Set(nodes.map((node) => node['@id']));
    for (const node of nodes) {
      const demanded = DEMANDED[String(node['@type'])] ?? [];
      expect([node['@type'], demanded.length > 0]).toEqual([node['@type'], true]);
      expect([node['@id'], ...demanded.filter((property) => node[property] === undefined)]).toEqual([node['@id']]);
    }
    const named = nodes.flatMap((node) =>
      ['dct:publisher', 'dcat:contactPoint', 'dcat:dataset', 'dcat:distribution'].flatMap(
        (one) => (node[one] ?? []) as Node | readonly Node[],
      ),
    );
    expect(named.filter((one) => !ids.has(one['@id']))).toEqual([]);
    expect(nodes.filter((node) => node['@type'] === 'dcat:Dataset').length).toBe(DATASETS.length);
  });
});
