import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { nowThere } from '../dates.ts';
import { saveAs } from '../frame/save-as.ts';
import { Section } from '../frame/section.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { useLanguage, useWords } from '../words.ts';
import { addressOf, fileOf, type Shown } from './address.ts';
import { sheetOf, type Compared } from './rows.ts';
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
  const [copied, setCopied] = useState('');
  // What is known is what is known now, from the moment on at which someone takes the link.
  const kept = () => ({ ...shown, knownAt: shown.knownAt === '' ? nowThere() : shown.knownAt });
  const { origin, pathname } = window.location;
  const copies = [
    ['figures.copy_link', () => `${origin}${pathname}#${addressOf(kept())}`],
    [
      'figures.copy_query',
      () => `${REPORT}\n\n${JSON.stringify(askedFor(number, kept(), shown.asOf, language), null, 2)}\n`,
    ],
    ['figures.copy_csv', () => `${origin}${fileOf(number, kept(), 'csv')}`],
  ] as const;

  function saveTable() {
    const { heads, lines } = tableOf(rows, shown);
    const text = sheetOf([heads, ...lines.map(({ cells }) => cells)]);
    saveAs(`saker-${shown.asOf}.csv`, text, 'text/csv;charset=utf-8');
  }

  return (
    <Section title={words('figures.take')}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {/* The browser lends its clipboard only where the connection is safe. */}
        {navigator.clipboard === undefined
          ? null
          : copies.map(([what, text]) => (
              <Button
                key={what}
                variant="outlined"
                size="small"
                startIcon={<CopyIcon />}
                onClick={() => void navigator.clipboard.writeText(text()).then(() => setCopied(words(what)))}
              >
                {words(what)}
              </Button>
            ))}
        <Button
          variant="outlined"
          size="small"
          startIcon={<DownloadIcon />}
          onClick={saveTable}
          disabled={rows.length === 0}
        >
          {words('figures.save_table')}
        </Button>
      </Stack>
      <Typography component="output" variant="body2" sx={{ display: 'block', minHeight: '1.5em', mt: 0.5 }}>
        {copied === '' ? '' : words('figures.copied', { what: copied })}
      </Typography>
      <Typography variant="body2">
        {words('figures.cases_behind')} <Link href={fileOf(number, shown, 'csv')}>{words('figures.as_csv')}</Link>{' '}
        <Link href={fileOf(number, shown, 'xlsx')}>{words('figures.as_xlsx')}</Link>
      </Typography>
    </Section>
  );
}
