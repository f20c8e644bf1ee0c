import { Paper, Stack, Typography } from '@mui/material';
import { day } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import type { Action } from '../meeting/frame.ts';
import { ActionMenu } from '../verb/action-menu.tsx';
import { useWords } from '../words.ts';
import { whoDoes, type AgreementAssignment, type AgreementItem, type AgreementVersion } from './agreement.ts';

interface AgreementTextProps {
  readonly version: AgreementVersion;
  readonly onItem: (item: AgreementItem) => readonly Action[];
  readonly onAssignment: (assignment: AgreementAssignment) => readonly Action[];
}

/** A version of an agreement as one reads it: what each expects, how they work, and who does what. */
export function AgreementText({ version, onItem, onAssignment }: AgreementTextProps) {
  const words = useWords();
  const { expectations, wayOfWorking, note, items } = version;
  return (
    <>
      <Section title={words('agreement.field.expectations')}>
        <Typography sx={{ whiteSpace: 'pre-wrap' }}>{expectations ?? words('agreement.not_written')}</Typography>
      </Section>
      <Section title={words('agreement.field.way_of_working')}>
        <Typography sx={{ whiteSpace: 'pre-wrap' }}>{wayOfWorking ?? words('agreement.not_written')}</Typography>
      </Section>
      <Section title={words('agreement.cases')}>
        {items.length === 0 ? <Typography>{words('agreement.no_cases')}</Typography> : null}
        <Stack component="ol" spacing={1} sx={{ m: 0, p: 0 }}>
          {items.map((item) => (
            <Paper key={item.id} component="li" elevation={1} sx={{ p: 1.5, listStyle: 'none' }}>
              <Stack direction="row" sx={{ alignItems: 'flex-start' }}>
                <Typography variant="h3" sx={{ flex: 1 }}>
                  {item.rank}. {item.title}
                </Typography>
                <ActionMenu name={item.title} actions={onItem(item)} />
              </Stack>
              <PageLink to={pageOf('Case', item.case.id)}>
                {words('agreement.case', { number: item.case.number })}
              </PageLink>
              <Typography>
                {[
                  ...(item.horizon === null ? [] : [words(`agreement.horizon.${item.horizon}`)]),
                  ...(item.wayOfWorking === null ? [] : [words(`agreement.way.${item.wayOfWorking}`)]),
                  ...(item.wayOfWorkingText === null ? [] : [item.wayOfWorkingText]),
                ].join(' · ')}
              </Typography>
              {item.assignments.length === 0 ? (
                <Typography sx={{ color: 'text.secondary' }}>{words('agreement.no_assignments')}</Typography>
              ) : (
                <Stack component="ul" sx={{ m: 0, mt: 1, pl: 2 }}>
                  {item.assignments.map((one) => (
                    <li key={one.id}>
                      <Stack direction="row" sx={{ alignItems: 'center' }}>
                        <Typography sx={{ flex: 1 }}>
                          <strong>{whoDoes(one)}</strong>: {one.task}
                          {one.dueOn === null ? '' : ` (${words('agreement.by', { day: day(one.dueOn) })})`}
                        </Typography>
                        <ActionMenu name={one.task} actions={onAssignment(one)} />
                      </Stack>
                    </li>
                  ))}
                </Stack>
              )}
            </Paper>
          ))}
        </Stack>
      </Section>
      {note === null ? null : (
        <Section title={words('agreement.field.note')}>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{note}</Typography>
        </Section>
      )}
    </>
  );
}
