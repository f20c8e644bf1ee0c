import { useFieldWords } from '../help/field-words.tsx';
import PlanIcon from '@mui/icons-material/SyncAltOutlined';
import { Paper, Stack, Typography } from '@mui/material';
import { useParams } from 'react-admin';
import { day } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { CYCLE_HEAD, type CycleHead } from '../work/cycle-head.ts';
import { WorkPage } from '../work/work-page.tsx';
import { useWords } from '../words.ts';
import { EXCHANGES_OF_YEAR, TRACKS, whoShares, type Exchange } from './exchange.ts';
import { useCycleOptions } from './use-cycle-options.ts';
import { useExchangeFields } from './use-exchange-fields.ts';

const YEAR = `query YearOfExchanges($id: ID!) { node(id: $id) { ... on Cycle { ${CYCLE_HEAD} } } }`;

interface Answer {
  readonly node: CycleHead | null;
}

interface Exchanges {
  readonly exchanges: { readonly edges: readonly { readonly node: Exchange }[] };
}

/** /cycle/:id/exchange: with whom the committee shares experience, and planning it. */
export function ExchangesPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const query = useAsk<Answer>(YEAR, { id });
  return (
    <WorkPage<CycleHead, Answer> what={words('exchange.title')} query={query}>
      {(year) => <OfYear year={year} />}
    </WorkPage>
  );
}

interface OfYearProps {
  readonly year: CycleHead;
}

function OfYear({ year }: OfYearProps) {
  const words = useWords();
  const asks = useFieldWords();
  const { number: municipality } = useMunicipality();
  const others = useCycleOptions(year.year, [year.id]);
  const fields = useExchangeFields();
  const query = useAsk<Exchanges>(EXCHANGES_OF_YEAR, { committeeId: year.committee.id, year: year.year });
  const plan = formAction({
    key: 'PLAN',
    label: words('exchange.verb.PLAN'),
    Icon: PlanIcon,
    submit: words('exchange.save.PLAN'),
    said: words('exchange.said.PLAN'),
    help: words('exchange.help.PLAN'),
    initial: { track: 'RESIDENTS' },
    fields: [
      {
        name: 'track',
        ...asks('exchange.field.track'),
        type: 'one',
        required: true,
        options: TRACKS.map((value) => ({ value, label: words(`exchange.track.${value}`) })),
      },
      { name: 'invitedCycleIds', ...asks('exchange.field.invited'), type: 'many', options: others },
      ...fields,
    ],
    send: (input) => actOn('planExchange', { ...input, municipality, hostCycleId: year.id }),
  });
  return (
    <>
      {year.viewerCanEdit ? <ActionButtons title={words('exchange.title')} facts={null} actions={[plan]} /> : null}
      <Told query={query}>
        {({ exchanges }) => (
          <>
            {exchanges.edges.length === 0 ? <Typography>{words('exchange.empty')}</Typography> : null}
            {exchanges.edges.map(({ node }) => (
              <Paper key={node.id} elevation={1} sx={{ p: 1.5 }}>
                <Stack spacing={0.5}>
                  <PageLink to={pageOf('Exchange', node.id)}>{node.need}</PageLink>
                  <Typography>
                    {[
                      words(`exchange.track.${node.track}`),
                      words(`exchange.status.${node.status}`),
                      ...((node.actualOn ?? node.plannedOn) ? [day(node.actualOn ?? node.plannedOn ?? '')] : []),
                    ].join(' · ')}
                  </Typography>
                  <Typography>{whoShares(node)}</Typography>
                </Stack>
              </Paper>
            ))}
          </>
        )}
      </Told>
    </>
  );
}
