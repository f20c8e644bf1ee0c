import type { House } from './house.ts';

export interface Screen {
  /** What its picture is called. */
  readonly name: string;
  readonly path: string;
  /** What stands there once the page has read what it shows. */
  readonly shows: string;
  /** A picture from a phone, beside the one from a wide screen. */
  readonly narrow?: boolean;
}

interface WithId {
  readonly id: string;
}

interface Nodes<Node = WithId> {
  readonly edges: readonly { readonly node: Node }[];
}

interface Found {
  readonly konnerud: Nodes<{
    readonly id: string;
    readonly cycle: { readonly id: string; readonly phases: readonly { readonly meetings: readonly WithId[] }[] };
    readonly roster: readonly { readonly person: WithId | null }[];
  }>;
  readonly gulskogen: Nodes<{ readonly cycle: WithId }>;
  readonly cases: Nodes<{ readonly id: string; readonly number: string }>;
  readonly wheels: Nodes;
}

const FOUND = `{
  konnerud: committees(filter: { municipality: "3301", slugs: ["konnerud-og-skoger-vest"] }) {
    edges { node { id cycle(year: 2026) { id phases { meetings { id } } } roster { person { id } } } }
  }
  gulskogen: committees(filter: { municipality: "3301", slugs: ["rodskog-og-gulskogen"] }) {
    edges { node { cycle(year: 2026) { id } } }
  }
  cases(filter: { municipality: "3301", years: [2024] }, first: 100) { edges { node { id number } } }
  wheels(filter: { municipality: "3301" }, first: 1) { edges { node { id } } }
}`;

const DRAFT = `mutation($wheelId: ID!) {
  draftWheelVersion(input: { wheelId: $wheelId, note: "Innbyggerdialogen får mer tid" }) { id }
}`;

/** The case that three committees share: its way is the longest one. */
const ROAD = '2024-041';

function at(id: string | undefined): string {
  if (id === undefined) throw new Error('the example data lack what a picture is to show');
  return encodeURIComponent(id);
}

/** The main screens of the console, on the example data; the wheel gets a draft to show. */
export async function screens({ ask }: House): Promise<readonly Screen[]> {
  const { konnerud, gulskogen, cases, wheels } = await ask<Found>(FOUND);
  const committee = konnerud.edges[0]?.node;
  const { draftWheelVersion: draft } = await ask<{ readonly draftWheelVersion: WithId }>(DRAFT, {
    wheelId: wheels.edges[0]?.node.id,
  });
  const cycle = at(committee?.cycle.id);
  const road = at(cases.edges.find(({ node }) => node.number === ROAD)?.node.id);
  return [
    { name: 'start', path: '/', shows: 'De neste møtene', narrow: true },
    { name: 'year', path: '/year/2026', shows: 'Planlegg fellesmøte' },
    { name: 'cycle', path: `/cycle/${cycle}`, shows: 'Fasene gjennom året', narrow: true },
    { name: 'meeting', path: `/Meeting/${at(committee?.cycle.phases[2]?.meetings[0]?.id)}/show`, shows: 'Oppmøte' },
    { name: 'cases', path: '/Case', shows: '2026-020' },
    { name: 'board', path: '/board?year=2026', shows: 'Flytt til …' },
    { name: 'trace', path: `/Case/${road}/show/trace`, shows: 'Det innbyggerne fortalte', narrow: true },
    { name: 'agreement', path: `/cycle/${cycle}/agreement`, shows: 'Lag ny versjon' },
    { name: 'closing', path: `/cycle/${at(gulskogen.edges[0]?.node.cycle.id)}/close`, shows: 'Til opplysning' },
    {
      name: 'person',
      path: `/Person/${at(committee?.roster.find(({ person }) => person !== null)?.person?.id)}/show`,
      shows: 'Samtykke til å vise navnet',
    },
    { name: 'wheel', path: `/WheelVersion/${at(draft.id)}/show`, shows: 'Nærutvalgsmøte 4' },
    { name: 'history', path: `/Committee/${at(committee?.id)}/show/history`, shows: 'Ny: ' },
  ];
}
