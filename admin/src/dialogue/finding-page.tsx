import { Navigate, Title, useParams } from 'react-admin';
import { NotFound } from '../frame/not-found.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { useWords } from '../words.ts';

const FINDING = `query FindingPlace($id: ID!) { node(id: $id) { id ... on Finding { dialogue { cycle { id } } } } }`;

interface Answer {
  readonly node: { readonly id: string; readonly dialogue?: { readonly cycle: { readonly id: string } } } | null;
}

/** /finding/:id: leads to the dialogue that a finding stands in, for those who know no more of it than its id. */
export function FindingPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const query = useAsk<Answer>(FINDING, { id });
  return (
    <>
      {query.data === undefined ? <Title title={words('dialogue.finding')} /> : null}
      <Told query={query}>
        {({ node }) => {
          const cycle = node?.dialogue?.cycle;
          if (cycle === undefined) return <NotFound />;
          return (
            <Navigate
              replace
              to={`/cycle/${encodeURIComponent(cycle.id)}/dialogue?finding=${encodeURIComponent(id)}`}
            />
          );
        }}
      </Told>
    </>
  );
}
