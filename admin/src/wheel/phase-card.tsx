import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { windowWords } from '../window-words.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { PhaseVerbs } from './phase-verbs.tsx';
import type { PhaseTemplate } from './wheel.ts';

interface Props {
  readonly phase: PhaseTemplate;
  readonly canEdit: boolean;
  /** How many phases there are in all. */
  readonly count: number;
}

/** A phase of the wheel: when, what about, and who does what. */
export function PhaseCard({ phase, canEdit, count }: Props) {
  const { position, titles, window, kind, optional, themes, responsibilities } = phase;
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const name = inLanguage(titles, language);
  return (
    <Paper component="li" elevation={1} sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h3">
          {position}. {name}
        </Typography>
        <Chip size="small" label={words(`wheel.kind.${kind}`)} />
        {optional ? <Chip size="small" variant="outlined" label={words('wheel.phase.optional')} /> : null}
        <Box sx={{ flex: 1 }} />
        {canEdit ? <PhaseVerbs phase={phase} name={name} count={count} /> : null}
      </Box>
      <Typography sx={{ mt: 0.5 }}>
        {words('wheel.phase.when')}: {windowWords(window, language, translate)}
      </Typography>
      {themes.length === 0 ? null : (
        <>
          <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
            {words('wheel.phase.themes')}
          </Typography>
          <ul style={{ margin: 0 }}>
            {themes.map(({ id, texts }) => (
              <li key={id}>{inLanguage(texts, language)}</li>
            ))}
          </ul>
        </>
      )}
      {responsibilities.length === 0 ? null : (
        <>
          <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
            {words('wheel.phase.responsibilities')}
          </Typography>
          <ul style={{ margin: 0 }}>
            {responsibilities.map(({ id, actor, duty, texts }) => (
              <li key={id}>
                {inLanguage(texts, language)}{' '}
                <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
                  ({words(`wheel.actor.${actor}`)}, {words(`wheel.duty.${duty}`)})
                </Typography>
              </li>
            ))}
          </ul>
        </>
      )}
    </Paper>
  );
}
