/** What a catalogue tells, as JSON-LD: nodes with properties. */
export type Node = Readonly<Record<string, unknown>>;

/** Lists of the European Union that values are taken from, and which of them ours may be. */
const EU = 'http://publications.europa.eu/resource/authority';
const LISTS = {
  'data-theme': 'AGRI ECON EDUC ENER ENVI GOVE HEAL INTR JUST OP_DATPRO REGI SOCI TECH TRAN',
  'access-right': 'PUBLIC RESTRICTED NON_PUBLIC',
  frequency: 'ANNUAL CONT DAILY HOURLY IRREG MONTHLY UPDATE_CONT WEEKLY',
  'file-type': 'CSV JSON PARQUET XLSX XML ZIP',
  language: 'ENG NNO NOB NOR',
  country: 'NOR',
  licence: 'CC0 CC_BY_4_0 NLOD_1_0 NLOD_2_0',
} as const;

type Kind =
  /** A text with its language. */
  | 'in a language'
  | 'a literal'
  /** An address that can be opened. */
  | 'an address'
  | `one of ${keyof typeof LISTS}`
  | 'a media type'
  /** A node of a class, in the same catalogue. */
  | `a ${string}:${string}`;

interface Rule {
  readonly kind: Kind;
  readonly least: number;
  readonly most?: number;
}

const demanded = (kind: Kind, most?: number): Rule => ({ kind, least: 1, ...(most === undefined ? {} : { most }) });
const told = (kind: Kind, most?: number): Rule => ({ kind, least: 0, ...(most === undefined ? {} : { most }) });

/** Of each class what version 2 of the standard demands, what it recommends and we tell, and of what kind a value is. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'dcat:Catalog': {
    'dct:title': demanded('in a language'),
    'dct:description': demanded('in a language'),
    'dct:identifier': demanded('a literal', 1),
    'dct:publisher': demanded('a foaf:Agent', 1),
    'dcat:contactPoint': demanded('a vcard:Organization'),
    'dcat:dataset': demanded('a dcat:Dataset'),
    'dcat:service': told('a dcat:DataService'),
    'dct:language': told('one of language'),
    'dct:license': demanded('one of licence', 1),
    'foaf:homepage': told('an address', 1),
  },
  'dcat:Dataset': {
    'dct:title': demanded('in a language'),
    'dct:description': demanded('in a language'),
    'dct:identifier': demanded('a literal'),
    'dct:publisher': demanded('a foaf:Agent', 1),
    'dcat:contactPoint': demanded('a vcard:Organization'),
    'dcat:theme': demanded('one of data-theme'),
    'dcat:keyword': demanded('in a language'),
    'dct:accessRights': demanded('one of access-right', 1),
    'dct:accrualPeriodicity': demanded('one of frequency', 1),
    'dct:spatial': demanded('one of country'),
    'dct:language': demanded('one of language'),
    'dcat:version': told('a literal', 1),
    'dcat:landingPage': told('an address'),
    'foaf:page': told('an address'),
    'dcat:distribution': demanded('a dcat:Distribution'),
  },
  'dcat:Distribution': {
    'dcat:accessURL': demanded('an address'),
    'dcat:downloadURL': demanded('an address'),
    'dct:format': demanded('one of file-type', 1),
    'dcat:mediaType': told('a media type', 1),
    'dct:license': demanded('one of licence', 1),
    'dct:title': demanded('in a language'),
    'dct:description': demanded('in a language'),
  },
  'dcat:DataService': {
    'dct:title': demanded('in a language'),
    'dct:identifier': demanded('a literal'),
    'dct:publisher': demanded('a foaf:Agent', 1),
    'dcat:contactPoint': demanded('a vcard:Organization'),
    'dcat:endpointURL': demanded('an address', 1),
    'dcat:endpointDescription': told('an address'),
    'dcat:servesDataset': told('a dcat:Dataset'),
  },
  'foaf:Agent': {
    'foaf:name': demanded('in a language'),
    'dct:identifier': told('a literal', 1),
    'dct:type': told('an address', 1),
  },
  'vcard:Organization': {
    'vcard:fn': demanded('in a language'),
    'vcard:hasURL': demanded('an address'),
  },
};

const several = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);
const typesOf = (node: Node | undefined) => several(node?.['@type']);
const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as Node)['@id'] : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** Whether a value is of a kind. */
function isOf(kind: Kind, value: unknown, nodes: ReadonlyMap<unknown, Node>): boolean {
  if (kind === 'a literal') return typeof value === 'string' && value !== '';
  if (kind === 'in a language') {
    const { '@value': text, '@language': language } = value as Node;
    return typeof text === 'string' && text !== '' && ['nb', 'nn', 'en'].includes(String(language));
  }
  const id = idOf(value);
  if (id === undefined || !URL.canParse(id)) return false;
  if (kind === 'an address') return true;
  if (kind === 'a media type') return /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[\w.+-]+$/.test(id);
  if (kind.startsWith('one of ')) {
    const list = kind.slice('one of '.length) as keyof typeof LISTS;
    return LISTS[list].split(' ').some((code) => id === `${EU}/${list}/${code}`);
  }
  return typesOf(nodes.get(id)).includes(kind.slice('a '.length));
}

/** What of a catalogue is not as the standard demands: the node, the property, and what is wrong. */
export function faultsOf(graph: readonly Node[]): readonly string[] {
  const nodes = new Map(graph.map((node) => [node['@id'], node]));
  return graph.flatMap((node) => {
    const type = typesOf(node).find((one) => String(one) in SHAPES);
    const shape = SHAPES[String(type)];
    const name = `${String(type)} ${String(node['@id']).replace(/^.*#/, '#')}`;
    if (shape === undefined) return [`${String(node['@id'])}: ${String(node['@type'])} is no class of the standard`];
    const unknown = Object.keys(node).filter((property) => !property.startsWith('@') && !(property in shape));
    return [
      ...unknown.map((property) => `${name}: nothing is known of ${property}`),
      ...Object.entries(shape).flatMap(([property, { kind, least, most = Infinity }]) => {
        const values = node[property] === undefined ? [] : several(node[property]);
        const counted = values.length < least || values.length > most ? [`${name}: ${values.length} ${property}`] : [];
        const languages = values.map((value) => (value as Node)['@language']);
        const twice =
          kind === 'in a language' && property !== 'dcat:keyword' && new Set(languages).size < languages.length
            ? [`${name}: ${property} is there twice in a language`]
            : [];
        const wrong = values.some((value) => !isOf(kind, value, nodes)) ? [`${name}: ${property} is not ${kind}`] : [];
        return [...counted, ...twice, ...wrong];
      }),
    ];
  });
}
