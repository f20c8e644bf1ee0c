import { Alert, Box, Typography } from '@mui/material';
import { Title, useLocation, useNavigate, useTranslate } from 'react-admin';
import { day, moment, nowThere, today } from '../dates.ts';
import { saveAs } from '../frame/save-as.ts';
import { sheetOf } from '../frame/sheet-text.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { useLanguage, useWords } from '../words.ts';
import { Bars } from './bars.tsx';
import { FiguresTabs } from './figures-tabs.tsx';
import { impactAddressOf, impactShownIn, type ImpactShown } from './impact-address.ts';
import { ImpactFilters } from './impact-filters.tsx';
import { LongTable } from './long-table.tsx';
import { TakeButtons } from './take-buttons.tsx';
import { IMPACT, impactAskedFor, useImpact } from './use-impact.ts';
import { useImpactWords } from './use-impact-words.tsx';
import { useNumber } from './use-number.ts';

/** /figures/impact: from what residents told, finding by finding, to what became of it. */
export function ImpactPage() {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const navigate = useNavigate();
  const number = useNumber();
  const { number: municipality } = useMunicipality();
  const shown = impactShownIn(useLocation().search, today());
  const { data, error } = useImpact(municipality, shown, language);
  const { heads, textsOf, linesTable, stagesTable, barsOf } = useImpactWords();
  // What the address says now: the page may not have been drawn again since the last choice.
  const change = (changes: Partial<ImpactShown>) => {
    const [, asked = ''] = window.location.hash.split('?');
    return navigate(impactAddressOf({ ...impactShownIn(asked, today()), ...changes }), { replace: true });
  };
  const rows = data?.rows ?? NO_ROWS;
  return (
    <Box sx={{ pb: 4, minWidth: 0 }}>
      <Title title={words('figures.page_title.impact')} />
      <FiguresTabs current="impact" />
      <Typography sx={{ mb: 2, maxWidth: '45rem' }}>{words('figures.page_help.impact')}</Typography>
      <ImpactFilters shown={shown} rows={rows} onChange={change} />
      {error === null ? null : (
        <Alert severity="error" sx={{ my: 2 }}>
          {wordRefusal(error, translate)}
        </Alert>
      )}
      <Typography component="output" sx={{ display: 'block', my: 2 }}>
        {data === undefined
          ? error === null && words('figures.loading')
          : words('figures.impact.of', { day: day(shown.asOf) })}
        {shown.knownAt === '' ? '' : ` ${words('figures.known', { moment: moment(shown.knownAt) })}`}
      </Typography>
      {data === undefined ? null : data.figures.findings === 0 ? (
        <Typography>{words('figures.impact.none')}</Typography>
      ) : (
        <>
          <Bars
            title={words('figures.chart_of.impact')}
            label={words('figures.chart_label_of.impact')}
            bars={barsOf(data)}
          />
          <LongTable title={words('figures.impact.stages')} {...stagesTable(data)} />
          <Typography sx={{ mt: 1 }}>
            {words('figures.impact.median', { days: number(data.figures.medianDaysToOutcome) })}
          </Typography>
          <LongTable title={words('figures.impact.lines')} {...linesTable(rows)} />
        </>
      )}
      <TakeImpactAlong
        shown={shown}
        onSave={
          rows.length === 0
            ? undefined
            : () =>
                saveAs(
                  `${words('figures.file.impact')}-${shown.asOf}.csv`,
                  sheetOf([heads, ...rows.map(textsOf)]),
                  'text/csv;charset=utf-8',
                )
        }
      />
      <Typography variant="body2" sx={{ mt: 2, maxWidth: '45rem' }}>
        {words('figures.page_meaning.impact')}
      </Typography>
    </Box>
  );
}

const NO_ROWS: readonly never[] = [];

interface TakeProps {
  readonly shown: ImpactShown;
  readonly onSave: (() => void) | undefined;
}

/** Takes it elsewhere: a link that gives the same figures next year, and what a program asks for them. */
function TakeImpactAlong({ shown, onSave }: TakeProps) {
  const language = useLanguage();
  const { number } = useMunicipality();
  // What is known is what is known now, from the moment on at which someone takes the link.
  const kept = () => ({ ...shown, knownAt: shown.knownAt === '' ? nowThere() : shown.knownAt });
  const { origin, pathname } = window.location;
  return (
    <TakeButtons
      copies={[
        ['figures.copy_link', () => `${origin}${pathname}#${impactAddressOf(kept())}`],
        [
          'figures.copy_query',
          () => `${IMPACT}\n\n${JSON.stringify(impactAskedFor(number, kept(), language), null, 2)}\n`,
        ],
      ]}
      onSave={onSave}
    >
      {null}
    </TakeButtons>
  );
}
