import { useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { CommitteeName, Titles } from '../meeting/meeting.ts';
import type { MonthWindow } from './cycle.ts';

type OpeningOutcome = 'CREATE' | 'PUBLISH' | 'UNCHANGED';

export interface PublishedVersion {
  readonly id: string;
  readonly number: number;
  readonly note: string | null;
  readonly publishedAt: string | null;
  readonly wheelNames: Titles;
}

export interface YearPreview {
  readonly wheelVersion: {
    readonly id: string;
    readonly phases: readonly { readonly id: string; readonly titles: Titles; readonly window: MonthWindow }[];
  };
  readonly committees: readonly { readonly committee: CommitteeName; readonly outcome: OpeningOutcome }[];
}

const VERSIONS = `query Versions($municipality: String!) {
  wheels(filter: { municipality: $municipality }, first: 100) {
    edges { node { names { nb nn en } versions { id number note publishedAt status } } }
  }
}`;

const PREVIEW = `query Preview($municipality: String!, $year: Int!, $wheelVersionId: ID) {
  openYearPreview(municipality: $municipality, year: $year, wheelVersionId: $wheelVersionId) {
    wheelVersion { id phases { id titles { nb nn en } window { kind months } } }
    committees { outcome committee { id number name } }
  }
}`;

interface Wheel {
  readonly names: Titles;
  readonly versions: readonly (Omit<PublishedVersion, 'wheelNames'> & { readonly status: string })[];
}

/** The published versions of the municipality's wheels, the one published last first. */
export function useVersions(municipality: string) {
  return useQuery({
    queryKey: ['published versions', municipality],
    queryFn: async () => {
      const { wheels } = await ask<{ readonly wheels: { readonly edges: readonly { readonly node: Wheel }[] } }>(
        VERSIONS,
        { municipality },
      );
      return wheels.edges
        .flatMap(({ node }) =>
          node.versions
            .filter(({ status }) => status === 'PUBLISHED')
            .map((version): PublishedVersion => ({ ...version, wheelNames: node.names })),
        )
        .toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
    },
  });
}

/** What opening the year from a version would do, committee by committee; nothing while there is no version. */
export function useYearPreview(municipality: string, year: number, wheelVersionId: string | undefined) {
  return useQuery({
    queryKey: ['year preview', municipality, year, wheelVersionId],
    queryFn: async () => {
      const { openYearPreview } = await ask<{ readonly openYearPreview: YearPreview }>(PREVIEW, {
        municipality,
        year,
        wheelVersionId,
      });
      return openYearPreview;
    },
    enabled: wheelVersionId !== undefined,
  });
}
