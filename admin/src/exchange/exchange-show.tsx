import { Alert, Stack, Typography } from '@mui/material';
import { Title, useParams } from 'react-admin';
import { cyclePath } from '../cycle/cycle-path.ts';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { AdviceList } from '../rule/advice-list.tsx';
import { ActionMenu } from '../verb/action-menu.tsx';
import { useWords } from '../words.ts';
import { EXCHANGE, FORMATS, type ExchangeInFull } from './exchange.ts';
import { useExchangeActions } from './use-exchange-actions.tsx';

/** One exchange: who is invited, what was planned, and what came of it. */
export function ExchangeShow() {
  const words = useWords();
  const { id = '' } = useParams();
  const query = useAsk<{ readonly node: ExchangeInFull | null }>(EXCHANGE, { id });
  return (
    <Told query={query}>
      {({ node }) =>
        node === null ? (
          <Alert severity="error">{words('frame.not_there', { what: words('exchange.title') })}</Alert>
        ) : (
          <Stack spacing={3} sx={{ pb: 4, pt: 1, maxWidth: 1000, px: { xs: 1, sm: 0 } }}>
            <Title title={node.need} />
            <Details exchange={node} />
          </Stack>
        )
      }
    </Told>
  );
}

interface DetailsProps {
  readonly exchange: ExchangeInFull;
}

function Details({ exchange }: DetailsProps) {
  const words = useWords();
  const { actions, onInvitation, recordExample } = useExchangeActions(exchange);
  const { need, track, status, format, formatText, youth, plannedOn, plannedPlace, plannedParticipants } = exchange;
  const { actualOn, actualPlace, actualParticipants, summary, cancelReason, differences, goodExamples } = exchange;
  const said = (what: string, value: string) => {
    const known = what === 'FORMAT' ? FORMATS.find((one) => one === value) : undefined;
    if (known !== undefined) return words(`exchange.format.${known}`);
    return what === 'DAY' ? day(value) : value;
  };
  const place = (on: string | null, at: string | null, count: number | null) =>
    [
      on === null ? words('work.not_set') : day(on),
      ...(at === null ? [] : [at]),
      ...(count === null ? [] : [words('exchange.people', { smart_count: count })]),
    ].join(', ');
  return (
    <>
      <ActionButtons title={need} facts={null} actions={actions} size="small" />
      <Facts
        facts={[
          [words('exchange.field.status'), words(`exchange.status.${status}`)],
          [words('exchange.field.track'), words(`exchange.track.${track}`)],
          [words('exchange.planned'), place(plannedOn, plannedPlace, plannedParticipants)],
          ...(actualOn === null
            ? []
            : [[words('exchange.actual'), place(actualOn, actualPlace, actualParticipants)] as const]),
          ...(format === null && formatText === null
            ? []
            : [
                [
                  words('exchange.field.format'),
                  [
                    ...(format === null ? [] : [words(`exchange.format.${format}`)]),
                    ...(formatText === null ? [] : [formatText]),
                  ].join(': '),
                ] as const,
              ]),
          [words('exchange.field.youth'), words(youth ? 'work.yes' : 'work.no')],
          ...(summary === null ? [] : [[words('exchange.field.summary'), summary] as const]),
          ...(cancelReason === null ? [] : [[words('exchange.cancelled'), cancelReason] as const]),
        ]}
      />
      <AdviceList advice={exchange.advice} />
      <Section title={words('exchange.invitations')}>
        <PlainTable
          label={words('exchange.invitations')}
          heads={[
            words('meeting.list.committee'),
            words('exchange.field.answer'),
            words('work.day'),
            words('exchange.field.reason'),
            words('frame.actions'),
          ]}
          rows={exchange.invitations.map((one) => ({
            id: one.id,
            cells: [
              <span key="committee">
                <PageLink to={`${cyclePath(one.cycle.id)}/exchange`}>
                  {`${one.cycle.committee.number} ${one.cycle.committee.name}`}
                </PageLink>
                {one.isHost ? ` (${words('exchange.host')})` : ''}
              </span>,
              words(`exchange.answer.${one.answer}`),
              one.answeredOn === null ? '' : day(one.answeredOn),
              one.reason ?? '',
              <ActionMenu key="verbs" name={one.cycle.committee.name} actions={onInvitation(one)} />,
            ],
          }))}
        />
      </Section>
      {differences.length === 0 ? null : (
        <Section title={words('exchange.differences')}>
          <PlainTable
            label={words('exchange.differences')}
            heads={[words('exchange.part'), words('exchange.planned'), words('exchange.actual')]}
            rows={differences.map(({ what, planned, actual }) => ({
              id: what,
              cells: [words(`exchange.difference.${what}`), said(what, planned), said(what, actual)],
            }))}
          />
        </Section>
      )}
      <Section title={words('example.title')}>
        <ActionButtons title={words('example.title')} facts={null} actions={recordExample} size="small" />
        {goodExamples.length === 0 ? (
          <Typography>{words('exchange.no_examples')}</Typography>
        ) : (
          <Stack component="ul" spacing={1} sx={{ m: 0, pl: 2.5 }}>
            {goodExamples.map(({ id, title }) => (
              <li key={id}>
                <PageLink to={`/examples?q=${encodeURIComponent(title)}`}>{title}</PageLink>
              </li>
            ))}
          </Stack>
        )}
      </Section>
    </>
  );
}
