import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { wordRefusal } from '../refusal.ts';
import { useLanguage, useWords } from '../words.ts';
import { HistoryItem } from './history-item.tsx';
import { useHistoryWords } from './history-words.ts';
import { useHistory, useNames } from './use-history.ts';

interface Props {
  readonly id: string;
}

/** Who changed what of a committee and its work, and what stood there before. */
export function CommitteeHistory({ id }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useHistory(id);
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const referred = entries.flatMap(({ id: own, fields }) => [
    own,
    ...fields.flatMap(({ beforeId, afterId }) => [beforeId, afterId].filter((one) => one !== null)),
  ]);
  const { data: names, error: unnamed, isPending, isEnabled } = useNames(referred, language);
  const told = useHistoryWords(language);
  const failed = error ?? unnamed;
  if (failed !== null) return <Alert severity="error">{wordRefusal(failed, translate)}</Alert>;
  if (data === undefined || told === undefined || (isPending && isEnabled)) {
    return <Typography component="output">{translate('ra.page.loading')}</Typography>;
  }
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '45rem' }}>{words('history.help')}</Typography>
      <ol style={{ margin: 0, padding: 0, listStyle: 'none' }} aria-label={words('history.title')}>
        {entries.map((entry) => (
          <HistoryItem key={entry.cursor} entry={entry} told={told} names={names ?? new Map()} />
        ))}
      </ol>
      {hasNextPage ? (
        <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words('history.more')}
        </Button>
      ) : null}
    </>
  );
}
