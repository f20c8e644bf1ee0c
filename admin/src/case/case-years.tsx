import { useFieldWords } from '../help/field-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { required, SelectInput } from 'react-admin';
import { cyclePath } from '../cycle/cycle-path.ts';
import { PageLink } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';

import { act, ask } from '../graphql.ts';
import { useWords } from '../words.ts';
import { CARRY_CASE } from './case-verbs.ts';
import type { CaseInFull, Year } from './use-case.ts';

const needed = required();

const YEARS = `query Years($id: ID!) { node(id: $id) { ... on Committee { cycles { id year status } } } }`;

interface Answer {
  readonly node: { readonly cycles: readonly Omit<Year, 'committee'>[] } | null;
}

interface Props {
  readonly one: CaseInFull;
}

/** The years in which the case is dealt with, and carrying it over to a later one. */
export function CaseYears({ one }: Props) {
  const words = useWords();
  const { caseCycles, viewerCanEdit } = one;
  return (
    <Section title={words('case.years.title')} actions={viewerCanEdit ? <CarryButton one={one} /> : null}>
      <PlainTable
        label={words('case.years.title')}
        heads={[words('case.list.year'), words('case.list.committee'), words('case.years.carried')]}
        rows={caseCycles.map(({ id, cycle, carriedFrom }) => ({
          id,
          cells: [
            <PageLink key="year" to={cyclePath(cycle.id)}>
              {cycle.year}
            </PageLink>,
            `${cycle.committee.number} ${cycle.committee.name}`,
            carriedFrom === null ? '–' : words('case.years.from', { year: carriedFrom.year }),
          ],
        }))}
      />
    </Section>
  );
}

function CarryButton({ one }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { id, version, caseCycles, leadCommittee } = one;
  const { data: years = [] } = useQuery({
    queryKey: ['years of', leadCommittee.id],
    queryFn: async () => (await ask<Answer>(YEARS, { id: leadCommittee.id })).node?.cycles ?? [],
  });
  const own = caseCycles.map(({ cycle }) => cycle).filter(({ committee }) => committee.id === leadCommittee.id);
  const last = own.toSorted((a, b) => b.year - a.year)[0];
  const later = years.filter(({ year }) => last !== undefined && year > last.year);
  if (last === undefined) return null;
  return (
    <VerbButton
      size="small"
      variant="outlined"
      label={words('case.years.carry')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('case.years.carry')}
          help={
            later.length === 0
              ? words('case.years.no_later', { year: last.year })
              : words('case.years.carry_help', { year: last.year })
          }
          submit={words('case.years.carry')}
          version={version}
          send={({ toCycleId }, expectedVersion) =>
            act(CARRY_CASE, { input: { caseId: id, fromCycleId: last.id, toCycleId, expectedVersion } })
          }
          onClose={onClose}
        >
          <SelectInput
            source="toCycleId"
            {...asks('case.years.to')}
            choices={later.map(({ id: year, year: no }) => ({ id: year, name: String(no) }))}
            translateChoice={false}
            validate={needed}
          />
        </VerbDialog>
      )}
    />
  );
}
