import { Chip, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-admin';
import { day } from '../dates.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { impactAddressOf } from '../figures/impact-address.ts';
import type { Action } from '../meeting/frame.ts';
import { ActionMenu } from '../verb/action-menu.tsx';
import { useWords } from '../words.ts';
import type { Finding, Question } from './dialogue.ts';

interface FindingCardProps {
  readonly finding: Finding;
  readonly verbs: ReactNode;
  readonly actionsOf: (question: Question) => readonly Action[];
  /** Whether it is told what became of it, as it is once the dialogue is completed. */
  readonly isTraced: boolean;
}

/** A finding: what was said, what was asked about it, and the cases that came of it. */
export function FindingCard({ finding, verbs, actionsOf, isTraced }: FindingCardProps) {
  const words = useWords();
  const { id: findingId, type, text, theme, questions, cases } = finding;
  const isMeant = new URLSearchParams(useLocation().search).get('finding') === findingId;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isMeant) card.current?.scrollIntoView({ block: 'center' });
  }, [isMeant]);
  return (
    <Paper
      component="li"
      ref={card}
      elevation={1}
      {...(isMeant ? { 'aria-current': true } : {})}
      sx={{ p: 1.5, listStyle: 'none', ...(isMeant ? { outline: '2px solid', outlineColor: 'primary.main' } : {}) }}
    >
      <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 1 }}>
        <Stack spacing={0.5} sx={{ flex: 1, minWidth: 0 }}>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <Chip size="small" label={words(`dialogue.type.${type}`)} />
            {theme === null ? null : <Chip size="small" variant="outlined" label={theme.name} />}
          </Stack>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
          {cases.map(({ case: { id, number, title } }) => (
            <PageLink key={id} to={pageOf('Case', id)}>{`${number} ${title}`}</PageLink>
          ))}
          {isTraced ? (
            <PageLink to={impactAddressOf({ finding: findingId })}>{words('dialogue.to_impact')}</PageLink>
          ) : null}
        </Stack>
        {verbs}
      </Stack>
      {questions.length === 0 ? null : (
        <Stack component="ul" spacing={1} sx={{ m: 0, mt: 1, pl: 2, borderLeft: '3px solid', borderColor: 'divider' }}>
          {questions.map((one) => (
            <Stack key={one.id} component="li" direction="row" sx={{ listStyle: 'none', alignItems: 'flex-start' }}>
              <Stack sx={{ flex: 1, minWidth: 0 }}>
                <Typography>
                  <strong>{words(`dialogue.asks.${one.askedBy}`)}</strong> {one.question}
                </Typography>
                <Typography>
                  {one.answer === null
                    ? words('dialogue.no_answer')
                    : `${words('dialogue.answered', { day: one.answeredOn === null ? '' : day(one.answeredOn) })} ${one.answer}`}
                </Typography>
              </Stack>
              <ActionMenu name={one.question} actions={actionsOf(one)} />
            </Stack>
          ))}
        </Stack>
      )}
    </Paper>
  );
}
