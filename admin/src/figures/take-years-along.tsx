import { Link, Typography } from '@mui/material';
import { nowThere } from '../dates.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { saveAs } from '../frame/save-as.ts';
import { sheetOf } from '../frame/sheet-text.ts';
import { TakeButtons } from './take-buttons.tsx';
import { YEAR_DOCUMENTS, yearsAskedFor } from './use-years.ts';
import type { YearTable } from './use-year-words.ts';
import { yearsAddressOf, type YearReport, type YearsShown } from './year-address.ts';

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
  const fileAt = (form: 'csv' | 'xlsx') => complianceFileOf(number, shown, form);
  return (
    <TakeButtons
      copies={[
        ['figures.copy_link', () => `${origin}${pathname}#${yearsAddressOf(report, kept())}`],
        [
          'figures.copy_query',
          () => `${YEAR_DOCUMENTS[report]}\n\n${JSON.stringify(yearsAskedFor(report, number, kept()), null, 2)}\n`,
        ],
        ...(report === 'duties'
          ? [['figures.copy_csv', () => `${origin}${complianceFileOf(number, kept(), 'csv')}`] as const]
          : []),
      ]}
      onSave={table === undefined || table.lines.length === 0 ? undefined : save}
    >
      {report === 'duties' ? (
        <Typography variant="body2">
          {words('figures.years_behind')} <Link href={fileAt('csv')}>{words('figures.as_csv')}</Link>{' '}
          <Link href={fileAt('xlsx')}>{words('figures.as_xlsx')}</Link>
        </Typography>
      ) : null}
    </TakeButtons>
  );
}

/** Where the duties are a file: those of the same committees and years, as of the same day. */
function complianceFileOf(municipality: string, shown: YearsShown, form: 'csv' | 'xlsx'): string {
  const { asOf, knownAt, committees, from, to } = shown;
  const params = new URLSearchParams({
    municipality,
    asOf,
    ...(knownAt === '' ? {} : { knownAt }),
    ...(committees.length === 0 ? {} : { committee: committees.join(',') }),
    ...(from === '' ? {} : { from: `${from}-01-01` }),
    ...(to === '' ? {} : { to: `${to}-12-31` }),
    ...(form === 'csv' ? { dialect: 'excel-nb' } : {}),
  });
  return `/data/compliance.${form}?${params.toString().replaceAll('%2C', ',')}`;
}
