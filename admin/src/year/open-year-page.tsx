import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { day } from '../dates.ts';
import { PageLink } from '../frame/page-link.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { OpeningPreview } from './opening-preview.tsx';
import { useOpenYear } from './use-open-year.ts';
import { useVersions, useYearPreview } from './use-opening.ts';

interface OpenYearPageProps {
  readonly year: number;
}

/** Opens a year for every committee: choose the wheel, see what happens, do it. */
export function OpenYearPage({ year }: OpenYearPageProps) {
  const words = useWords();
  const asks = useFieldWords();
  const translate = useTranslate();
  const language = useLanguage();
  const { number: municipality } = useMunicipality();
  const { data: versions, error: noVersions } = useVersions(municipality);
  const [chosen, setChosen] = useState<string | null>(null);
  const version = versions?.find(({ id }) => id === chosen) ?? versions?.[0];
  const { data: preview, error: noPreview } = useYearPreview(municipality, year, version?.id);
  const { run, busy, fault } = useOpenYear();
  const error = noVersions ?? noPreview;
  const outcomes = preview?.committees.map(({ outcome }) => outcome) ?? [];
  const toOpen = outcomes.filter((outcome) => outcome !== 'UNCHANGED').length;
  const toPlan = outcomes.filter((outcome) => outcome === 'CREATE').length;
  return (
    <Box sx={{ pb: 4, maxWidth: 900 }}>
      <Title title={words('year.opening.title', { year })} />
      <Box sx={{ my: 1 }}>
        <PageLink to={`/year/${year}`}>{words('year.opening.to_year', { year })}</PageLink>
      </Box>
      {error === null ? null : <Alert severity="error">{wordRefusal(error, translate)}</Alert>}
      {versions?.length === 0 ? (
        <Alert severity="info" role="presentation">
          {words('year.opening.no_wheel')} <PageLink to="/Wheel">{words('year.opening.to_wheel')}</PageLink>
        </Alert>
      ) : null}
      {versions === undefined || version === undefined ? null : (
        <TextField
          select
          {...asks('year.opening.version')}
          value={version.id}
          onChange={(event) => setChosen(event.target.value)}
          sx={{ maxWidth: 520 }}
          {...(version.note === null ? {} : { helperText: version.note })}
        >
          {versions.map(({ id, number, wheelNames, publishedAt }) => (
            <MenuItem key={id} value={id}>
              {words('year.opening.version_option', { name: inLanguage(wheelNames, language), number })}
              {publishedAt === null ? '' : `, ${words('year.opening.published', { day: day(publishedAt) })}`}
            </MenuItem>
          ))}
        </TextField>
      )}
      {preview === undefined || version === undefined ? null : (
        <>
          <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 2 }}>
            {toOpen === 0 ? (
              <Alert severity="success" role="presentation">
                {words('year.opening.nothing')}
              </Alert>
            ) : (
              <Button
                variant="contained"
                size="large"
                disabled={busy}
                onClick={() => void run('opened', { municipality, year, wheelVersionId: version.id })}
              >
                {words('year.opening.open', { smart_count: toOpen })}
              </Button>
            )}
            {toPlan === 0 ? null : (
              <Button
                variant="outlined"
                size="large"
                disabled={busy}
                onClick={() => void run('planned', { municipality, year, wheelVersionId: version.id })}
              >
                {words('year.opening.plan')}
              </Button>
            )}
          </Stack>
          {toPlan === 0 ? null : (
            <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
              {words('year.opening.plan_help')}
            </Typography>
          )}
          {fault === null ? null : (
            <Alert severity="error" sx={{ mt: 2 }}>
              {fault}
            </Alert>
          )}
          <OpeningPreview preview={preview} />
        </>
      )}
    </Box>
  );
}
