import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/AddCircleOutline';
import PublishIcon from '@mui/icons-material/PublishOutlined';
import SameIcon from '@mui/icons-material/CheckCircleOutlined';
import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { windowWords } from '../window-words.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { unseen } from './unseen.ts';
import type { YearPreview } from './use-opening.ts';

const ICONS = { CREATE: AddIcon, PUBLISH: PublishIcon, UNCHANGED: SameIcon };

interface OpeningPreviewProps {
  readonly preview: YearPreview;
}

/** What opening the year would do for each committee, and which phases it brings. */
export function OpeningPreview({ preview }: OpeningPreviewProps) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <>
      <Typography variant="h2" sx={{ mt: 3 }} gutterBottom>
        {words('year.opening.phases')}
      </Typography>
      <ol>
        {preview.wheelVersion.phases.map(({ id, titles, window }) => (
          <li key={id}>
            {inLanguage(titles, language)} ({windowWords(window, language, translate)})
          </li>
        ))}
      </ol>
      <Typography variant="h2" sx={{ mt: 3 }} gutterBottom>
        {words('year.opening.preview')}
      </Typography>
      <Table size="small" sx={{ maxWidth: 760, bgcolor: 'background.paper' }}>
        <caption style={unseen}>{words('year.opening.caption')}</caption>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col">
              {words('year.opening.committee')}
            </TableCell>
            <TableCell component="th" scope="col">
              {words('year.opening.outcome')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {preview.committees.map(({ committee, outcome }) => {
            const Icon = ICONS[outcome];
            return (
              <TableRow key={committee.id}>
                <TableCell component="th" scope="row">
                  {committee.number} {committee.name}
                </TableCell>
                <TableCell>
                  <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
                    <Icon fontSize="small" aria-hidden />
                    <span>{words(`year.opening.${outcome}`)}</span>
                  </Stack>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </>
  );
}
