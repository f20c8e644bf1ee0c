import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { Case } from '../case/case.ts';
import { CASE_FIELDS } from '../case/graphql.ts';
import { StatusLabel } from '../case/status-label.tsx';
import { AdviceList, type Advice } from '../rule/advice-list.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { ask } from '../graphql.ts';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';
import type { Committee } from './committee.ts';

const CASES = `query CasesOf($id: ID!) {
  cases(filter: { committeeId: $id }, first: 200) { totalCount edges { node { ${CASE_FIELDS} } } }
  node(id: $id) { ... on Committee { cycles { id year status priorityAdvice { rule lacks } priorities { rank case { id number title } } } } }
}`;

interface Answer {
  readonly cases: { readonly totalCount: number; readonly edges: readonly { readonly node: Case }[] };
  readonly node: {
    readonly cycles: readonly {
      readonly id: string;
      readonly year: number;
      readonly status: string;
      readonly priorityAdvice: readonly Advice[];
      readonly priorities: readonly { rank: number; case: { id: string; number: string; title: string } }[];
    }[];
  } | null;
}

interface Props {
  readonly committee: Committee;
}

/** The cases that a committee leads or shares, and those it prioritises in the years that are open. */
export function CommitteeCases({ committee: { id } }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const { data, error } = useQuery({ queryKey: ['cases of', id], queryFn: () => ask<Answer>(CASES, { id }) });
  if (error !== null) return <Alert severity="error">{wordRefusal(error, translate)}</Alert>;
  if (data === undefined) return null;
  const cases = data.cases.edges.map(({ node }) => node);
  const open = (data.node?.cycles ?? []).filter(({ status }) => status === 'OPEN');
  return (
    <>
      {open.map(({ id: cycle, year, priorities, priorityAdvice }) => (
        <Section key={cycle} title={words('case.of.prioritised', { year })}>
          {priorities.length === 0 ? (
            <Typography>{words('case.of.none_prioritised')}</Typography>
          ) : (
            // A link of several lines stands beside its number from the first.
            <Box component="ol" sx={{ m: 0, '& a': { verticalAlign: 'top' } }}>
              {priorities.map((priority) => (
                <li key={priority.case.id} value={priority.rank}>
                  <PageLink to={pageOf('Case', priority.case.id)}>
                    {`${priority.case.number} ${priority.case.title}`}
                  </PageLink>
                </li>
              ))}
            </Box>
          )}
          <AdviceList advice={priorityAdvice} />
        </Section>
      ))}
      <Section
        title={words('case.of.all')}
        actions={<PageLink to={`/board?committee=${encodeURIComponent(id)}`}>{words('case.board.open')}</PageLink>}
      >
        {cases.length === 0 ? (
          <Typography>
            {words('case.of.none')} <PageLink to="/Case/create">{words('case.of.raise')}</PageLink>
          </Typography>
        ) : (
          <PlainTable
            label={words('case.of.all')}
            heads={[
              words('case.list.number'),
              words('case.list.title'),
              words('case.list.status'),
              words('case.of.role'),
            ]}
            rows={cases.map((one) => ({
              id: one.id,
              cells: [
                one.number,
                <PageLink key="title" to={pageOf('Case', one.id)}>
                  {one.title}
                </PageLink>,
                <StatusLabel key="status" status={one.status} />,
                words(one.leadCommittee.id === id ? 'case.of.leads' : 'case.of.shares'),
              ],
            }))}
          />
        )}
      </Section>
    </>
  );
}
