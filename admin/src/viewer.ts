import type { Municipality } from './municipality-context.tsx';

interface GrantGiven {
  readonly role: string;
  readonly municipality: Municipality | null;
}

export interface WhereAnswer {
  readonly viewer: {
    readonly user: { readonly id: string } | null;
    /** Those that the caller may change. */
    readonly municipalities: readonly Municipality[];
    readonly grants: readonly GrantGiven[];
  };
  /** All of the installation; anyone may know of them. */
  readonly municipalities: { readonly edges: readonly { readonly node: Municipality }[] };
}

const MUNICIPALITY = 'id number name viewerCanEdit';

export const WHERE = `query Where {
  viewer { user { id } municipalities { ${MUNICIPALITY} } grants { role municipality { ${MUNICIPALITY} } } }
  municipalities(first: 100) { edges { node { ${MUNICIPALITY} } } }
}`;

/** What the one who is signed in is, and where. */
export interface Viewer {
  /** Undefined for a program, and for whoever develops. */
  readonly userId: string | undefined;
  readonly hasRole: boolean;
  /** Looks after the installation: its municipalities and users. */
  readonly isSystemAdmin: boolean;
  /** Has work somewhere, and does not only read. */
  readonly works: boolean;
  /** Whether one looks after the users and programs of a municipality. */
  readonly administers: (number: string | undefined) => boolean;
}

export function viewerOf({ viewer: { user, municipalities, grants } }: WhereAnswer): Viewer {
  const admins = grants.filter(({ role }) => role === 'MUNICIPAL_ADMIN');
  return {
    userId: user?.id,
    hasRole: grants.length > 0,
    isSystemAdmin: grants.some(({ role }) => role === 'SYSTEM_ADMIN'),
    works: municipalities.length > 0,
    administers: (number) =>
      number !== undefined &&
      admins.some(({ municipality }) => municipality === null || municipality.number === number),
  };
}

/**
 * Where one works or reads, by number. An analyst reads where the role holds; who looks after the installation reads
 * everywhere. What is shown there is what the server lets them see: what is published.
 */
export function municipalitiesOf({ viewer: { municipalities, grants }, ...all }: WhereAnswer): readonly Municipality[] {
  const isSystemAdmin = grants.some(({ role }) => role === 'SYSTEM_ADMIN');
  const found = [
    ...municipalities,
    ...grants.flatMap(({ municipality }) => municipality ?? []),
    ...(isSystemAdmin ? all.municipalities.edges.map(({ node }) => node) : []),
  ];
  const byNumber = new Map(found.map((one) => [one.number, one]));
  return [...byNumber.values()].toSorted((a, b) => a.number.localeCompare(b.number));
}
