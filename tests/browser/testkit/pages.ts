import { ask, DRAMMEN } from './api.ts';

export interface ConsolePage {
  /** Its address; a name such as :meeting stands for the id of one among the example data. */
  readonly path: string;
  readonly heading: string;
  /** What stands there once the page has read what it shows. */
  readonly shows: string;
}

const KONNERUD = '5 Konnerud og Skoger vest';
const WHEEL = 'Felles årshjul for nærutvalgene';
const REGULATION = 'Reglement for nærutvalg i Drammen kommune (2022)';

/** Every page of the console. */
export const PAGES: readonly ConsolePage[] = [
  { path: '/year/2026', heading: 'Året 2026', shows: 'Planlegg fellesmøte' },
  { path: '/year/2031', heading: 'Året 2031', shows: '2031 er ikke åpnet' },
  { path: '/year/2031/open', heading: 'Åpne året 2031', shows: 'Dette skjer' },
  { path: '/cycle/:cycle', heading: `${KONNERUD} 2026`, shows: 'Fasene gjennom året' },
  { path: '/Cycle', heading: 'Utvalgenes år', shows: KONNERUD },
  { path: '/Meeting', heading: 'Møter', shows: KONNERUD },
  { path: '/Meeting/:meeting/show', heading: 'Nærutvalgsmøte 1, Konnerud og Skoger vest', shows: 'Holdt' },
  { path: '/Committee', heading: 'Nærutvalg', shows: 'Konnerud og Skoger vest' },
  { path: '/Committee/create', heading: 'Nytt nærutvalg', shows: 'Kortnavn i adresser' },
  { path: '/Committee/:committee/show', heading: KONNERUD, shows: 'konnerud-og-skoger-vest' },
  { path: '/Committee/:committee/show/years', heading: KONNERUD, shows: '2026' },
  { path: '/Committee/:committee/show/names', heading: KONNERUD, shows: 'Gjelder fra' },
  { path: '/District', heading: 'Kommunedeler', shows: 'Konnerud' },
  { path: '/District/create', heading: 'Ny kommunedel', shows: 'Ett sted per linje.' },
  { path: '/District/:district/show', heading: 'Konnerud og Skoger vest', shows: 'Steder' },
  { path: '/Coordinator', heading: 'Lokalkoordinatorer', shows: 'Amir Haugland' },
  { path: '/Coordinator/create', heading: 'Ny lokalkoordinator', shows: 'Navn' },
  { path: '/Coordinator/:coordinator', heading: 'Endre Torill Fjellvang', shows: 'Navn' },
  { path: '/Wheel', heading: 'Årshjul', shows: WHEEL },
  { path: '/Wheel/create', heading: 'Nytt årshjul', shows: 'Navn på bokmål' },
  { path: '/Wheel/:wheel/show', heading: WHEEL, shows: 'Versjon' },
  { path: '/WheelVersion/:version/show', heading: `${WHEEL}, versjon 1`, shows: 'Nærutvalgsmøte 4' },
  { path: '/Regulation', heading: 'Reglementer', shows: REGULATION },
  { path: '/Regulation/create', heading: 'Nytt reglement', shows: 'Ordinære møter i året' },
  { path: '/Regulation/:regulation/show', heading: REGULATION, shows: 'Plasser' },
  { path: '/Regulation/:regulation', heading: `Endre ${REGULATION}`, shows: 'Ordinære møter i året' },
  { path: '/Municipality', heading: 'Drammen', shows: 'Skoleferier' },
  { path: '/Municipality/:municipality/show', heading: 'Drammen', shows: 'Skoleferier' },
  { path: '/Municipality/:municipality', heading: 'Endre Drammen', shows: 'Tidssone' },
  { path: '/no-such-page', heading: 'Siden finnes ikke', shows: 'Gå til forsiden' },
];

interface Nodes<Fields = object> {
  readonly edges: readonly { readonly node: { readonly id: string } & Fields }[];
}

interface Found {
  readonly committees: Nodes<{
    readonly cycle: { readonly id: string; readonly phases: readonly { readonly meetings: readonly WithId[] }[] };
    readonly district: WithId;
    readonly coordinator: WithId;
  }>;
  readonly regulations: Nodes;
  readonly wheels: Nodes<{ readonly versions: readonly WithId[] }>;
  readonly municipality: WithId;
}

interface WithId {
  readonly id: string;
}

const FOUND = `query($number: String!) {
  committees(filter: { municipality: $number, slugs: ["konnerud-og-skoger-vest"] }) {
    edges { node { id district { id } coordinator { id } cycle(year: 2026) { id phases { meetings { id } } } } }
  }
  regulations(filter: { municipality: $number }, orderBy: [VALID_FROM_DESC], first: 1) { edges { node { id } } }
  wheels(filter: { municipality: $number }, first: 1) { edges { node { id versions { id } } } }
  municipality(number: $number) { id }
}`;

/** The address of a page, with the ids of the example data in it. */
export async function pathOf({ path }: ConsolePage): Promise<string> {
  if (!path.includes(':')) return path;
  const { committees, regulations, wheels, municipality } = await ask<Found>(FOUND, { number: DRAMMEN }, 'staff');
  const committee = committees.edges[0]?.node;
  const wheel = wheels.edges[0]?.node;
  const ids: Readonly<Record<string, string | undefined>> = {
    committee: committee?.id,
    district: committee?.district.id,
    coordinator: committee?.coordinator.id,
    cycle: committee?.cycle.id,
    meeting: committee?.cycle.phases[0]?.meetings[0]?.id,
    regulation: regulations.edges[0]?.node.id,
    wheel: wheel?.id,
    version: wheel?.versions[0]?.id,
    municipality: municipality.id,
  };
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`the example data has no ${name}`);
    return encodeURIComponent(id);
  });
}
