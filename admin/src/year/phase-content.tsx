import { Box, Typography } from '@mui/material';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Content } from './use-cycle.ts';

interface PhaseContentProps {
  readonly content: Content;
}

/** The main themes of a phase, and who does what in it. */
export function PhaseContent({ content: { themes, responsibilities } }: PhaseContentProps) {
  const words = useWords();
  const language = useLanguage();
  const list = { margin: 0, paddingInlineStart: '1.25em' };
  if (themes.length === 0 && responsibilities.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', py: 0.5 }}>
        {words('year.phase.content')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 2, mt: 1 }}>
        {themes.length === 0 ? null : (
          <Box>
            <Typography component="h4" variant="subtitle2">
              {words('year.phase.themes')}
            </Typography>
            <ul style={list}>
              {themes.map(({ id, texts }) => (
                <li key={id}>{inLanguage(texts, language)}</li>
              ))}
            </ul>
          </Box>
        )}
        {responsibilities.length === 0 ? null : (
          <Box>
            <Typography component="h4" variant="subtitle2">
              {words('year.phase.duties')}
            </Typography>
            <ul style={list}>
              {responsibilities.map(({ id, texts }) => (
                <li key={id}>{inLanguage(texts, language)}</li>
              ))}
            </ul>
          </Box>
        )}
      </Box>
    </Box>
  );
}
