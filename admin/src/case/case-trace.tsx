import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { day } from '../dates.ts';
import { impactAddressOf } from '../figures/impact-address.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { wordRefusal } from '../refusal.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { STAGES, stagesOf, type TraceEvent } from './trace-events.ts';
import { useTrace } from './use-trace.ts';

interface Props {
  readonly id: string;
}

/** From what residents said, through the work and the decisions, to the outcome: read from top to bottom. */
export function CaseTrace({ id }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const { data: trace, error } = useTrace(id, language);
  if (error !== null) return <Alert severity="error">{wordRefusal(error, translate)}</Alert>;
  if (trace === undefined || trace === null) return null;
  const stages = stagesOf(trace, {
    status: (to) => (to === null ? '' : inLanguage(to.labels, language)),
    say: (key, values) => translate(`case.trace.say.${key}`, values),
  });
  return (
    <>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }} aria-label={words('case.tab.trace')}>
        {STAGES.map((stage) => (
          <Box
            component="li"
            key={stage}
            sx={{ position: 'relative', pl: 3, pb: 3, borderLeft: '3px solid', borderColor: 'divider', ml: 1 }}
          >
            <Box
              aria-hidden
              sx={{
                position: 'absolute',
                left: -9,
                top: 4,
                width: 15,
                height: 15,
                borderRadius: '50%',
                bgcolor: stages[stage].length === 0 ? 'background.paper' : 'primary.main',
                border: '2px solid',
                borderColor: 'primary.main',
              }}
            />
            <Typography variant="h2" sx={{ mb: 0.5 }}>
              {words(`case.trace.stage.${stage}`)}
            </Typography>
            {stage === 'OUTCOME' && trace.outcome === null && stages.OUTCOME.length > 0 ? (
              <Typography sx={{ color: 'text.secondary' }}>{words('case.trace.none.OUTCOME')}</Typography>
            ) : null}
            {stages[stage].length === 0 ? (
              <Typography sx={{ color: 'text.secondary' }}>{words(`case.trace.none.${stage}`)}</Typography>
            ) : (
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                {stages[stage].map((event) => (
                  <TraceLine key={event.id} event={event} />
                ))}
              </Box>
            )}
          </Box>
        ))}
      </Box>
      {trace.findings.length === 0 ? null : (
        <PageLink to={impactAddressOf({ case: id })}>{words('case.trace.to_figures')}</PageLink>
      )}
    </>
  );
}

interface TraceLineProps {
  readonly event: TraceEvent;
}

function TraceLine({ event: { on, kind, text, reason, link } }: TraceLineProps) {
  const words = useWords();
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, py: 0.5 }}>
      <Typography sx={{ width: '6rem', color: 'text.secondary' }}>{on === null ? '' : day(on)}</Typography>
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {`${words(`case.trace.kind.${kind}`)}: `}
        </Typography>
        {link === undefined ? text : <PageLink to={pageOf(link.resource, link.id)}>{text}</PageLink>}
        {reason === undefined || reason === null ? null : (
          <Typography sx={{ color: 'text.secondary', whiteSpace: 'pre-line' }}>{reason}</Typography>
        )}
      </Box>
    </Box>
  );
}
