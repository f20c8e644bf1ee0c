import { ask, DRAMMEN } from './api.ts';

interface Seated {
  readonly seat: { readonly kind: 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER' };
  readonly office: 'LEADER' | 'DEPUTY_LEADER' | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly deputy: { readonly id: string; readonly name: string } | null;
}

/** A committee's year among the example data: each file of tests has committees of its own. */
export interface KnownYear {
  readonly id: string;
  readonly path: string;
  readonly committeeId: string;
  readonly name: string;
  readonly cases: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly residents: readonly string[];
  readonly politicians: readonly { readonly name: string; readonly deputy: string | null }[];
  readonly leader: string | undefined;
}

const YEAR = `query($municipality: String!, $slug: String!, $year: Int!) {
  committees(filter: { municipality: $municipality, slugs: [$slug] }) { edges { node {
    id name cycle(year: $year) { id }
    roster { seat { kind } office person { id name } deputy { id name } }
  } } }
}`;
const CASES = `query($id: ID!) { cases(first: 100, filter: { committeeId: $id }) { edges { node { id number title } } } }`;

interface Found {
  readonly committees: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly cycle: { readonly id: string };
        readonly roster: readonly Seated[];
      };
    }[];
  };
}

interface Cases {
  readonly cases: { readonly edges: readonly { readonly node: KnownYear['cases'][number] }[] };
}

export async function yearOf(slug: string, year: number, municipality = DRAMMEN): Promise<KnownYear> {
  const { committees } = await ask<Found>(YEAR, { municipality, slug, year }, 'staff');
  const found = committees.edges[0]?.node;
  if (found === undefined) throw new Error(`the example data has no ${slug}`);
  const { cases } = await ask<Cases>(CASES, { id: found.id }, 'staff');
  const of = (kind: Seated['seat']['kind']) => found.roster.filter(({ seat }) => seat.kind === kind);
  return {
    id: found.cycle.id,
    path: `/cycle/${encodeURIComponent(found.cycle.id)}`,
    committeeId: found.id,
    name: found.name,
    cases: cases.edges.map(({ node }) => node),
    residents: of('RESIDENT').flatMap(({ person }) => person?.name ?? []),
    politicians: of('POLITICIAN').flatMap(({ person, deputy }) =>
      person === null ? [] : [{ name: person.name, deputy: deputy?.name ?? null }],
    ),
    leader: found.roster.find(({ office }) => office === 'LEADER')?.person?.name,
  };
}

/** Carries out a verb behind the scenes; answers with the id of what came of it. */
export async function carryOut(verb: string, input: Readonly<Record<string, unknown>>): Promise<string> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { done } = await ask<{ readonly done: { readonly id: string } }>(
    `mutation($input: ${type}!) { done: ${verb}(input: $input) { id } }`,
    { input },
    'staff',
  );
  return done.id;
}
