import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { wordRefusal } from '../refusal.ts';
import { useLanguage, useWords } from '../words.ts';
import { actionsOf } from './actions.ts';
import { HistoryAction } from './history-action.tsx';
import { useHistoryWords } from './history-words.ts';
import { referredIn } from './name-of-entry.ts';
import { useNames } from './names.ts';
import { useHistory, type HistoryFilter, type Holder } from './use-history.ts';

interface Props {
  readonly holder: Holder;
  readonly filter?: HistoryFilter;
}

/** Who changed what, the latest first, and what stood there before. */
export function HistoryList({ holder, filter }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useHistory(holder, filter);
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const { data: names, error: unnamed, isPending, isEnabled } = useNames(referredIn(entries), language);
  const told = useHistoryWords(language);
  const failed = error ?? unnamed;
  if (failed !== null) return <Alert severity="error">{wordRefusal(failed, translate)}</Alert>;
  if (data === undefined || told === undefined || (isPending && isEnabled)) {
    return <Typography component="output">{translate('ra.page.loading')}</Typography>;
  }
  if (entries.length === 0) return <Typography>{words('history.none')}</Typography>;
  return (
    <>
      <ol style={{ margin: 0, padding: 0, listStyle: 'none' }} aria-label={words('history.title')}>
        {actionsOf(entries).map((action) => (
          <HistoryAction
            key={action[0]?.cursor}
            action={action}
            holder={holder}
            told={told}
            names={names ?? new Map()}
          />
        ))}
      </ol>
      {hasNextPage ? (
        <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()} sx={{ mt: 2 }}>
          {words('history.more')}
        </Button>
      ) : null}
    </>
  );
}
