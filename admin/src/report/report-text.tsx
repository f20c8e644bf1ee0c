import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { day } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { inLanguage, useLanguage, useWords, type LocalizedText } from '../words.ts';
import type { AnnualReport, ReportFacts } from './report.ts';

interface ReportTextProps {
  readonly report: AnnualReport;
}

/** The annual report as one reads it: the foreword, and the year in figures and names. */
export function ReportText({ report: { foreword, facts } }: ReportTextProps) {
  const words = useWords();
  return (
    <Stack component="article" spacing={3} sx={{ maxWidth: '48rem' }}>
      <Section title={words('report.foreword')}>
        <Typography sx={{ whiteSpace: 'pre-wrap' }}>{foreword ?? words('report.no_foreword')}</Typography>
      </Section>
      {facts === null ? null : <Facts facts={facts} />}
    </Stack>
  );
}

interface FactsProps {
  readonly facts: ReportFacts;
}

function Facts({ facts }: FactsProps) {
  const words = useWords();
  const { meetings, dialogue, agreement, cases, exchanges, visits, goodExamples, evaluation } = facts;
  const names = useNamesOfMeetings(meetings.map(({ meetingId }) => meetingId));
  const held = meetings.filter(({ kind, status }) => kind === 'ORDINARY' && status === 'HELD').length;
  return (
    <>
      <Section title={words('report.members')}>
        <Lines
          lines={[
            words('report.seats', {
              residents: facts.residents.held,
              of_residents: facts.residents.seats,
              politicians: facts.politicians.held,
              of_politicians: facts.politicians.seats,
            }),
            words('report.training', {
              residents: facts.residentsTrained.reached,
              politicians: facts.politiciansTrained.reached,
            }),
          ]}
        />
      </Section>
      <Section title={words('report.meetings')}>
        <Typography>{words('report.meetings_held', { held, required: facts.meetingsRequired })}</Typography>
        <Lines
          lines={meetings.map(({ meetingId, kind, status, on }) => (
            <PageLink key={meetingId} to={pageOf('Meeting', meetingId)}>
              {[
                names.get(meetingId) ?? words(`meeting.kind.${kind}`),
                ...(on === null ? [] : [day(on)]),
                words(`meeting.status.${status}`),
              ].join(', ')}
            </PageLink>
          ))}
        />
      </Section>
      <Section title={words('dialogue.title')}>
        <Typography>
          {dialogue === null
            ? words('report.no_dialogue')
            : words('report.dialogue', {
                activities: dialogue.activities,
                participants: dialogue.participants,
                challenges: dialogue.challenges,
                opportunities: dialogue.opportunities,
                needs: dialogue.needs,
              })}
        </Typography>
      </Section>
      <Section title={words('report.agreement_and_work')}>
        <Lines
          lines={[
            agreement === null || agreement.adoptedOn === null
              ? words('report.no_agreement')
              : words('report.agreement', { day: day(agreement.adoptedOn) }),
            words('report.priorities', { smart_count: facts.priorities }),
            words('report.groups', { smart_count: facts.workingGroups }),
          ]}
        />
      </Section>
      <Section title={words('report.cases')}>
        <Typography>
          {words('report.cases_text', {
            all: facts.casesInAll,
            settled: facts.settled,
            carried: facts.carriedOver,
          })}
        </Typography>
        {cases.length === 0 ? null : (
          <PlainTable
            label={words('report.cases')}
            heads={[words('closing.field.case'), words('closing.field.status')]}
            rows={cases.map(({ caseId, number, title, category }) => ({
              id: caseId,
              cells: [
                <PageLink key="case" to={pageOf('Case', caseId)}>{`${number} ${title}`}</PageLink>,
                words(`report.category.${category}`),
              ],
            }))}
          />
        )}
      </Section>
      <Section title={words('report.others')}>
        <Lines
          lines={[
            ...exchanges.map(({ exchangeId, track, status, actualOn }) => (
              <span key={exchangeId}>
                {[
                  words(`exchange.track.${track}`),
                  words(`exchange.status.${status}`).toLowerCase(),
                  ...(actualOn === null ? [] : [day(actualOn)]),
                ].join(', ')}
              </span>
            )),
            ...visits.map(({ mayorVisitId, on, status }) => (
              <span key={mayorVisitId}>
                {[
                  words('visit.title'),
                  words(`visit.status.${status}`).toLowerCase(),
                  ...(on === null ? [] : [day(on)]),
                ].join(', ')}
              </span>
            )),
            ...goodExamples.map(({ title }) => words('report.example', { title })),
            ...(exchanges.length + visits.length + goodExamples.length === 0 ? [words('report.no_others')] : []),
          ]}
        />
      </Section>
      <Section title={words('evaluation.title')}>
        <Typography>
          {evaluation === null
            ? words('report.no_evaluation')
            : words('report.evaluation', {
                residents: evaluation.byResidents,
                politicians: evaluation.byPoliticians,
              })}
        </Typography>
        {evaluation?.summary ? <Typography sx={{ whiteSpace: 'pre-wrap' }}>{evaluation.summary}</Typography> : null}
      </Section>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words('report.as_of', { day: day(facts.asOf) })}
      </Typography>
    </>
  );
}

const TITLES = `query TitlesOfMeetings($ids: [ID!]!) { nodes(ids: $ids) { id ... on Meeting { titles { nb nn en } } } }`;

interface Titled {
  readonly nodes: readonly ({ readonly id: string; readonly titles?: LocalizedText } | null)[];
}

/** What meetings are called now; those that are gone are left out. */
function useNamesOfMeetings(ids: readonly string[]): ReadonlyMap<string, string> {
  const language = useLanguage();
  const { data } = useAsk<Titled>(TITLES, { ids }, ids.length > 0);
  const found = (data?.nodes ?? []).filter((node) => node !== null);
  return new Map(found.flatMap(({ id, titles }) => (titles === undefined ? [] : [[id, inLanguage(titles, language)]])));
}

interface LinesProps {
  readonly lines: readonly ReactNode[];
}

function Lines({ lines }: LinesProps) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { py: 0.25 } }}>
      {lines.map((line, index) => (
        // What they say is all that they are.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{line}</li>
      ))}
    </Box>
  );
}
