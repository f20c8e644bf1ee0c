import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { moment } from '../dates.ts';
import { useWords } from '../words.ts';
import type { Draft } from './drafts.ts';

interface Props {
  readonly offer: Draft;
  readonly onTake: () => void;
  readonly onForget: () => void;
}

/** What was left half written, with when, to be taken up again or thrown away. */
export function DraftOffer({ offer, onTake, onForget }: Props) {
  const words = useWords();
  return (
    <Alert
      severity="info"
      // An alert that waits its turn: nothing has gone wrong.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="status"
      sx={{ mb: 2, width: '100%', flexWrap: 'wrap' }}
      action={
        <>
          <Button color="inherit" size="small" onClick={onTake}>
            {words('habit.draft.take')}
          </Button>
          <Button color="inherit" size="small" onClick={onForget}>
            {words('habit.draft.forget')}
          </Button>
        </>
      }
    >
      {words('habit.draft.offer', { at: moment(offer.at) })}
    </Alert>
  );
}
