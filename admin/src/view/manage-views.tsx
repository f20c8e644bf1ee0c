import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { RefusedAlert } from '../frame/refused-alert.tsx';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { act, type Variables } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { View } from './use-views.ts';

const UPDATE = 'mutation UpdateView($input: UpdateViewInput!) { done: updateView(input: $input) { id } }';
const REMOVE = 'mutation RemoveView($input: RemoveViewInput!) { done: removeView(input: $input) { id } }';

interface Props {
  readonly views: readonly View[];
  /** How the list stands now. */
  readonly query: string;
  readonly onClose: () => void;
}

/** The views that one may change or remove, each with what can be done with it. */
export function ManageViews({ views, query, onClose }: Props) {
  const words = useWords();
  const notify = useNotify();
  const readAnew = useReadAnew();
  const titleId = useId();
  const [refused, setRefused] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  const carryOut = async (document: string, input: Variables, said: string) => {
    setBusy(true);
    setRefused(undefined);
    try {
      await act(document, { input });
      await readAnew();
      notify(said, { type: 'success' });
    } catch (error) {
      setRefused(error);
    }
    setBusy(false);
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{words('habit.view.manage_title')}</DialogTitle>
      <DialogContent>
        {views
          .filter(({ viewerCanRemove }) => viewerCanRemove)
          .map(({ id, version: expectedVersion, name, isShared, viewerCanEdit }) => {
            const update = (change: Variables) =>
              void carryOut(UPDATE, { id, expectedVersion, ...change }, words('frame.saved'));
            return (
              <Stack
                key={id}
                component="fieldset"
                aria-label={name}
                direction="row"
                spacing={1}
                useFlexGap
                sx={{
                  border: 0,
                  m: 0,
                  px: 0,
                  alignItems: 'center',
                  flexWrap: 'wrap',
                  py: 1,
                  borderBottom: '1px solid',
                  borderColor: 'divider',
                }}
              >
                <Typography sx={{ flex: '1 1 10rem', overflowWrap: 'anywhere' }}>
                  {isShared ? words('habit.view.name_shared', { name }) : name}
                </Typography>
                {viewerCanEdit ? (
                  <>
                    <Button size="small" disabled={isBusy} onClick={() => update({ query })}>
                      {words('habit.view.replace')}
                    </Button>
                    <Button size="small" disabled={isBusy} onClick={() => update({ isShared: !isShared })}>
                      {words(isShared ? 'habit.view.unshare' : 'habit.view.do_share')}
                    </Button>
                  </>
                ) : null}
                <Button
                  size="small"
                  color="error"
                  disabled={isBusy}
                  onClick={() => void carryOut(REMOVE, { id, expectedVersion }, words('frame.removed'))}
                >
                  {words('frame.dialog.remove')}
                </Button>
              </Stack>
            );
          })}
        {refused === undefined ? null : <RefusedAlert error={refused} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words('frame.dialog.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
