import { DATASETS } from '@naerhjul/domain/export/datasets.ts';
import { FORMATS } from './formats.ts';
import { LICENCE } from './licence.ts';

/** Names of the European Union's lists, which DCAT-AP-NO takes its values from. */
const EU = 'http://publications.europa.eu/resource/authority';
const FILE_TYPES: Readonly<Record<string, string>> = { csv: 'CSV', xlsx: 'XLSX', jsonl: 'JSON', parquet: 'PARQUET' };

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const iri = (address: string) => ({ '@id': address });
const said = ({ nb, en }: { readonly nb: string; readonly en: string }) => [
  { '@value': nb, '@language': 'nb' },
  { '@value': en, '@language': 'en' },
];

interface Publisher {
  readonly name: string;
  /** The municipality's number; nothing for all that the installation serves. */
  readonly number: string | undefined;
  /** Its number in the Central Coordinating Register for Legal Entities; nothing where nobody told us. */
  readonly organisationNumber: string | undefined;
}

/** The datasets as DCAT-AP-NO describes them, by versions 2 and 3: of one municipality, or of all that the installation serves. */
export function catalogOf(origin: string, { name, number, organisationNumber }: Publisher): object {
  const query = number === undefined ? '' : `?municipality=${number}`;
  const here = `${origin}/data/catalog.jsonld${query}`;
  const publisher = iri(`${here}#publisher`);
  const contactPoint = iri(`${here}#contact`);
  const language = [iri(`${EU}/language/NOB`), iri(`${EU}/language/ENG`)];
  const common = { 'dct:publisher': publisher, 'dcat:contactPoint': contactPoint };
  const datasets = DATASETS.map((dataset) => ({
    '@id': `${here}#${dataset.name}`,
    '@type': 'dcat:Dataset',
    ...common,
    'dct:identifier': `${here}#${dataset.name}`,
    'dct:title': said(placed(dataset.title, name, number)),
    'dct:description': said(dataset.about),
    'dcat:theme': iri(`${EU}/data-theme/GOVE`),
    'dcat:keyword': [
      { '@value': 'nærutvalg', '@language': 'nb' },
      { '@value': 'medvirkning', '@language': 'nb' },
      { '@value': 'local democracy', '@language': 'en' },
    ],
    'dct:accessRights': iri(`${EU}/access-right/PUBLIC`),
    'dct:accrualPeriodicity': iri(`${EU}/frequency/CONT`),
    'dct:spatial': iri(`${EU}/country/NOR`),
    'dct:language': language,
    'dcat:version': dataset.version,
    'dcat:landingPage': iri(`${origin}/docs/data/`),
    'foaf:page': iri(`${origin}/data/dictionary.json`),
    'dcat:distribution': FORMATS.map(({ extension }) => iri(`${here}#${dataset.name}-${extension}`)),
  }));
  const distributions = DATASETS.flatMap((dataset) =>
    FORMATS.map(({ extension, type }) => ({
      '@id': `${here}#${dataset.name}-${extension}`,
      '@type': 'dcat:Distribution',
      'dct:title': said({ nb: `${dataset.title.nb} (${extension})`, en: `${dataset.title.en} (${extension})` }),
      'dct:description': said(dataset.about),
      'dcat:accessURL': iri(`${origin}/docs/data/`),
      'dcat:downloadURL': iri(`${origin}/data/${dataset.name}.${extension}${query}`),
      'dct:format': iri(`${EU}/file-type/${FILE_TYPES[extension]}`),
      // JSON Lines is in no list of media types yet.
      ...(extension === 'jsonl'
        ? {}
        : { 'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${type.split(';')[0]}`) }),
      'dct:license': iri(LICENCE.concept),
    })),
  );
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': here,
        '@type': 'dcat:Catalog',
        ...common,
        'dct:identifier': here,
        'dct:title': said(
          placed({ nb: 'Nærutvalgenes årshjul og saker', en: 'The committees’ wheels and cases' }, name, number),
        ),
        'dct:description': said({
          nb: 'Åpne data om nærutvalgenes møter, faser, innbyggerdialoger, avtaler og saker.',
          en: 'Open data on the meetings, phases, dialogues, agreements and cases of the local committees.',
        }),
        'dct:language': language,
        'dct:license': iri(LICENCE.concept),
        'foaf:homepage': iri(`${origin}/docs/data/`),
        'dcat:dataset': datasets.map((one) => iri(one['@id'])),
        'dcat:service': iri(`${here}#graphql`),
      },
      {
        '@id': publisher['@id'],
        // An organisation is an agent, which validators of version 2 don't know.
        '@type': ['foaf:Agent', 'org:Organization'],
        'foaf:name': { '@value': name, '@language': 'nb' },
        ...(organisationNumber === undefined ? {} : { 'dct:identifier': organisationNumber }),
        'dct:type': iri('http://purl.org/adms/publishertype/LocalAuthority'),
      },
      {
        '@id': contactPoint['@id'],
        '@type': 'vcard:Organization',
        'vcard:fn': { '@value': name, '@language': 'nb' },
        'vcard:hasURL': iri(`${origin}/docs/data/`),
      },
      {
        '@id': `${here}#graphql`,
        '@type': 'dcat:DataService',
        ...common,
        'dct:identifier': `${here}#graphql`,
        'dct:title': said({ nb: 'Nærhjuls GraphQL-API', en: 'Nærhjul’s GraphQL API' }),
        'dcat:endpointURL': iri(`${origin}/graphql`),
        'dcat:endpointDescription': iri(`${origin}/docs/portal/schema.graphql`),
        'dcat:servesDataset': datasets.map((one) => iri(one['@id'])),
      },
      ...datasets,
      ...distributions,
    ],
  };
}

function placed(title: { readonly nb: string; readonly en: string }, name: string, number: string | undefined) {
  return number === undefined ? title : { nb: `${title.nb} – ${name}`, en: `${title.en} – ${name}` };
}
