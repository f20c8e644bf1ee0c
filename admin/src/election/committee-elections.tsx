import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { required, SelectInput, useGetList } from 'react-admin';
import type { Committee } from '../committee/committee.ts';
import { day } from '../dates.ts';
import { DayInput } from '../frame/day-input.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { filled } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import { PLAN_ELECTION } from './election-verbs.ts';
import type { Election } from './election.ts';

const needed = required();

interface Props {
  readonly committee: Committee;
}

/** The elections of new residents to a committee. */
export function CommitteeElections({ committee }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { id, version, cycles, viewerCanEdit } = committee;
  const { data = [] } = useGetList<Election>('ElectionRound', {
    filter: { committeeId: id },
    sort: { field: 'termStartsOn', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  });
  const open = cycles.filter(({ status }) => status !== 'CLOSED');
  return (
    <Section
      title={words('seat.election.title')}
      actions={
        viewerCanEdit ? (
          <VerbButton
            size="small"
            variant="outlined"
            label={words('seat.election.plan')}
            renderDialog={(onClose) => (
              <VerbDialog
                title={words('seat.election.plan')}
                help={words(open.length === 0 ? 'seat.election.no_years' : 'seat.election.plan_help')}
                submit={words('seat.election.plan')}
                version={version}
                send={(values) => act(PLAN_ELECTION, { input: filled(values) })}
                onClose={onClose}
              >
                <SelectInput
                  source="cycleId"
                  {...asks('seat.election.year')}
                  choices={open.map((cycle) => ({ id: cycle.id, name: String(cycle.year) }))}
                  translateChoice={false}
                  validate={needed}
                />
                <DayInput source="termStartsOn" {...asks('seat.election.termStartsOn')} />
                <DayInput source="termEndsOn" {...asks('seat.election.termEndsOn')} isOptional />
              </VerbDialog>
            )}
          />
        ) : null
      }
    >
      {data.length === 0 ? (
        <Typography>{words('seat.election.none')}</Typography>
      ) : (
        <PlainTable
          label={words('seat.election.title')}
          heads={[words('seat.election.year'), words('seat.election.term'), words('seat.election.status')]}
          rows={data.map(({ id: key, cycle, termStartsOn, status }) => ({
            id: key,
            cells: [
              <PageLink key="year" to={pageOf('ElectionRound', key)}>
                {words('seat.election.of', { year: cycle.year })}
              </PageLink>,
              words('seat.election.from', { day: day(termStartsOn) }),
              words(`seat.election.is.${status}`),
            ],
          }))}
        />
      )}
    </Section>
  );
}
