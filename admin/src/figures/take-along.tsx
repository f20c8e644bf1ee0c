import { Link, Typography } from '@mui/material';
import { nowThere } from '../dates.ts';
import { saveAs } from '../frame/save-as.ts';
import { sheetOf } from '../frame/sheet-text.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useLanguage, useWords } from '../words.ts';
import { addressOf, type Shown } from './address.ts';
import { fileOf } from './file-address.ts';
import type { Compared } from './rows.ts';
import { TakeButtons } from './take-buttons.tsx';
import { askedFor, REPORT } from './use-figures.ts';
import { useRowWords } from './use-row-words.ts';

interface Props {
  readonly rows: readonly Compared[];
  readonly shown: Shown;
}

/** Takes the figures elsewhere: a link that gives the same ones next year, a file, and what a program asks for them. */
export function TakeAlong({ rows, shown }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { number } = useMunicipality();
  const { tableOf } = useRowWords();
  // What is known is what is known now, from the moment on at which someone takes the link.
  const kept = () => ({ ...shown, knownAt: shown.knownAt === '' ? nowThere() : shown.knownAt });
  const { origin, pathname } = window.location;

  function saveTable() {
    const { heads, lines } = tableOf(rows, shown);
    const text = sheetOf([heads, ...lines.map(({ cells }) => cells)]);
    saveAs(`saker-${shown.asOf}.csv`, text, 'text/csv;charset=utf-8');
  }

  return (
    <TakeButtons
      copies={[
        ['figures.copy_link', () => `${origin}${pathname}#${addressOf(kept())}`],
        [
          'figures.copy_query',
          () => `${REPORT}\n\n${JSON.stringify(askedFor(number, kept(), shown.asOf, language), null, 2)}\n`,
        ],
        ['figures.copy_csv', () => `${origin}${fileOf(number, kept(), 'csv')}`],
      ]}
      onSave={rows.length === 0 ? undefined : saveTable}
    >
      <Typography variant="body2">
        {words('figures.cases_behind')} <Link href={fileOf(number, shown, 'csv')}>{words('figures.as_csv')}</Link>{' '}
        <Link href={fileOf(number, shown, 'xlsx')}>{words('figures.as_xlsx')}</Link>
      </Typography>
    </TakeButtons>
  );
}
