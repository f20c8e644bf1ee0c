import { Box, Stack, Typography } from '@mui/material';
import { PageLink } from '../frame/page-link.tsx';
import { ACTORS } from '../wheel/wheel.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { MarkIcon } from '../year/mark-icon.tsx';
import { useFaceWords } from '../year/use-face-words.ts';
import type { PhaseOfAll } from './phases-of-all.ts';
import { useDuties } from './use-start.ts';

interface Props {
  readonly phase: PhaseOfAll;
  readonly when: string;
  readonly wheelVersionId: string;
}

/** One phase: when it is, who does what in it, and how each committee stands. */
export function PhasePanel({ phase, when, wheelVersionId }: Props) {
  const words = useWords();
  const language = useLanguage();
  const faceWords = useFaceWords();
  const { data } = useDuties(wheelVersionId);
  const duties = data?.node?.phases.find(({ titles }) => titles.nb === phase.key)?.responsibilities ?? [];
  const title = `${phase.position}. ${inLanguage(phase.titles, language)}`;
  return (
    <Box component="section" aria-label={title} aria-live="polite">
      <Typography variant="h3">{title}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>{when}</Typography>
      {duties.length === 0 ? null : (
        <Box component="ul" sx={{ mt: 0, mb: 2, pl: 2.5 }}>
          {ACTORS.flatMap((actor) =>
            duties
              .filter((duty) => duty.actor === actor)
              .map(({ id, texts }) => (
                <li key={id}>
                  <strong>{words(`wheel.actor.${actor}`)}</strong>: {inLanguage(texts, language)}
                </li>
              )),
          )}
        </Box>
      )}
      <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {phase.standings.map(({ committee, cycle, phase: own, face }) => {
          const told = faceWords(own, face);
          return (
            <Stack component="li" key={cycle.id} direction="row" spacing={1} sx={{ py: 0.25 }}>
              <MarkIcon mark={face.mark} />
              <Box sx={{ minWidth: 0 }}>
                <PageLink to={`/cycle/${encodeURIComponent(cycle.id)}`}>
                  {`${committee.number} ${committee.name}`}
                </PageLink>
                {` ${[told.mark, told.when, ...told.moved, ...told.notes].join(' · ')}`}
              </Box>
            </Stack>
          );
        })}
      </Stack>
    </Box>
  );
}
