import { catalogOf } from '@naerhjul/api/src/data/catalog.ts';
import { readConfig } from '@naerhjul/api/src/config.ts';
import { DATASETS } from '@naerhjul/domain/export/datasets.ts';
import { describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { world } from '../testkit/world.ts';
import { ownApp } from '../api/own-app.ts';
import { faultsOf, type Node } from './dcat-ap-no.ts';
import { take } from './take.ts';

interface Catalogue {
  readonly '@graph': readonly Node[];
}

const HERE = 'https://naerhjul.example.no';
const PUBLISHER = { name: 'Øvre Ås kommune', number: '3399', organisationNumber: '123456785' };
const graph = (catalogOf(HERE, PUBLISHER) as Catalogue)['@graph'];

const broken = (type: string, change: (node: Node) => Node) =>
  faultsOf(graph.map((node) => (node['@type'] === type ? change(node) : node)));

/** A property of a node taken away. */
const without = (name: string) => (node: Node) =>
  Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));

const publisherIn = (nodes: readonly Node[]) =>
  nodes.find((node) => Array.isArray(node['@type']) && (node['@type'] as string[]).includes('foaf:Agent'));

describe('the catalogue', () => {
  it('is as DCAT-AP-NO demands, of all and of one municipality', async () => {
    const w = await world({ now: '2026-03-01' });
    for (const query of [{}, { municipality: w.municipality.number }]) {
      const answer = await take('catalog.jsonld', query);
      expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
      const { '@graph': nodes } = (await answer.json()) as Catalogue;
      expect(faultsOf(nodes)).toEqual([]);
      const datasets = nodes.filter((node) => node['@type'] === 'dcat:Dataset');
      expect(datasets.length).toBe(DATASETS.length);
      expect(nodes.filter((node) => node['@type'] === 'dcat:Distribution').length).toBe(4 * DATASETS.length);
    }
  });

  it('leads to files that are there', async () => {
    const w = await world({ now: '2026-03-01' });
    const { origin } = await theApi();
    const answer = await take('catalog.jsonld', { municipality: w.municipality.number });
    const { '@graph': nodes } = (await answer.json()) as Catalogue;
    const files = nodes.flatMap((node) => (node['dcat:downloadURL'] as { '@id': string } | undefined)?.['@id'] ?? []);
    expect(files).toHaveLength(4 * DATASETS.length);
    for (const file of files) {
      const { pathname, search } = new URL(file);
      const head = await fetch(`${origin}${pathname}${search}`, { method: 'HEAD' });
      expect([file, head.status]).toEqual([file, 200]);
    }
  });

  it.each([
    ['dcat:Catalog', 'dct:identifier'],
    ['dcat:Catalog', 'dct:publisher'],
    ['dcat:Dataset', 'dcat:theme'],
    ['dcat:Dataset', 'dcat:contactPoint'],
    ['dcat:Distribution', 'dct:format'],
    ['dcat:Distribution', 'dcat:accessURL'],
    ['dcat:DataService', 'dct:identifier'],
    ['vcard:Organization', 'vcard:hasURL'],
  ])('would not do where a %s had no %s', (type, property) => {
    expect(broken(type, without(property)).join('\n')).toContain(`0 ${property}`);
  });

  it.each([
    ['dcat:Dataset', 'dct:title', 'Saker'],
    ['dcat:Dataset', 'dct:title', [{ '@value': 'Saker', '@language': 'no' }]],
    ['dcat:Dataset', 'dcat:theme', { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOV' }],
    ['dcat:Dataset', 'dct:accessRights', 'PUBLIC'],
    ['dcat:Dataset', 'dct:publisher', { '@id': `${HERE}/nobody` }],
    [
      'dcat:Dataset',
      'dct:accrualPeriodicity',
      { '@id': 'http://publications.europa.eu/resource/authority/frequency/NOW' },
    ],
    ['dcat:Distribution', 'dct:license', { '@id': 'https://data.norge.no/nlod/no/2.0' }],
    ['dcat:Distribution', 'dcat:mediaType', { '@id': 'text/csv' }],
    ['dcat:Catalog', 'dct:identifier', { '@id': HERE }],
  ])('would not do where the %s had another value for %s: %j', (type, property, value) => {
    expect(broken(type, (node) => ({ ...node, [property]: value })).join('\n')).toContain(property);
  });
});

describe('the publisher', () => {
  it('has its organisation number where the installation is told it, and none otherwise', async () => {
    expect(faultsOf(graph)).toEqual([]);
    expect(publisherIn(graph)?.['dct:identifier']).toBe('123456785');
    const none = (catalogOf(HERE, { ...PUBLISHER, organisationNumber: undefined }) as Catalogue)['@graph'];
    expect([faultsOf(none), publisherIn(none)?.['dct:identifier']]).toEqual([[], undefined]);

    const w = await world({ now: '2026-03-01' });
    const { number } = w.municipality;
    const { db } = await theApi();
    const { organisationNumbers } = readConfig({ ORGANISATION_NUMBERS: `${number}=123456785` });
    const app = await ownApp({ database: db, organisationNumbers });
    const told = await fetch(`${app.origin}/data/catalog.jsonld?municipality=${number}`);
    expect(publisherIn(((await told.json()) as Catalogue)['@graph'])).toMatchObject({
      'foaf:name': { '@value': `Kommune ${number} kommune` },
      'dct:identifier': '123456785',
    });
    app.server.close();
  });

  it.each(['123456785', '3301=12345678', '3301=123456780', '330=123456785'])(
    'gets no number that can’t be one: %s',
    (value) => {
      expect(() => readConfig({ ORGANISATION_NUMBERS: value })).toThrow('ORGANISATION_NUMBERS');
    },
  );
});
