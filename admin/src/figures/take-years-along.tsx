import { Link, Typography } from '@mui/material';
import { nowThere } from '../dates.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { saveAs } from '../frame/save-as.ts';
import { dataFileOf, type FileForm } from './file-address.ts';
import { sheetOf } from '../frame/sheet-text.ts';
import { TakeButtons } from './take-buttons.tsx';
import { YEAR_DOCUMENTS, yearsAskedFor } from './use-years.ts';
import type { YearTable } from './use-year-words.ts';
import { yearsAddressOf, type YearReport, type YearsShown } from './year-address.ts';

const DATASETS = { duties: 'compliance', divergence: 'divergence' } as const;

interface Props {
  readonly report: YearReport;
  readonly shown: YearsShown;
  readonly table: YearTable | undefined;
}

/** Takes a report of years elsewhere: a link that gives the same figures next year, a file, and what a program asks. */
export function TakeYearsAlong({ report, shown, table }: Props) {
  const words = useWords();
  const { number } = useMunicipality();
  // What is known is what is known now, from the moment on at which someone takes the link.
  const kept = () => ({ ...shown, knownAt: shown.knownAt === '' ? nowThere() : shown.knownAt });
  const { origin, pathname } = window.location;
  const save = () => {
    const text = sheetOf([table?.heads ?? [], ...(table?.lines.map(({ cells }) => cells) ?? [])]);
    saveAs(`${words(`figures.file.${report}`)}-${shown.asOf}.csv`, text, 'text/csv;charset=utf-8');
  };
  const fileAt = (form: FileForm, of = shown) => dataFileOf(DATASETS[report], number, of, form);
  return (
    <TakeButtons
      copies={[
        ['figures.copy_link', () => `${origin}${pathname}#${yearsAddressOf(report, kept())}`],
        [
          'figures.copy_query',
          () => `${YEAR_DOCUMENTS[report]}\n\n${JSON.stringify(yearsAskedFor(report, number, kept()), null, 2)}\n`,
        ],
        ['figures.copy_csv', () => `${origin}${fileAt('csv', kept())}`],
      ]}
      onSave={table === undefined || table.lines.length === 0 ? undefined : save}
    >
      <Typography variant="body2">
        {words('figures.years_behind')} <Link href={fileAt('csv')}>{words('figures.as_csv')}</Link>{' '}
        <Link href={fileAt('xlsx')}>{words('figures.as_xlsx')}</Link>
      </Typography>
    </TakeButtons>
  );
}
