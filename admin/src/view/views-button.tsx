import CheckIcon from '@mui/icons-material/Check';
import ViewIcon from '@mui/icons-material/BookmarkBorder';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Button } from 'react-admin';
import { useViewer } from '../municipality-context.tsx';
import { useWords } from '../words.ts';
import { ManageViews } from './manage-views.tsx';
import { SaveView } from './save-view.tsx';
import { useLook, useViews } from './use-views.ts';

interface Props {
  readonly columns: readonly string[];
  readonly hiddenAtFirst: readonly string[];
}

/** The ways to look at a list that are kept under a name: to take one, to keep this one, to tidy up. */
export function ViewsButton({ columns, hiddenAtFirst }: Props) {
  const words = useWords();
  const { works } = useViewer();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<'save' | 'manage'>();
  const { now, take, isNow } = useLook(columns, hiddenAtFirst);
  const { data, isPending } = useViews();
  const views = data?.viewer.savedViews ?? [];
  if (!works) return null;
  const close = () => setAt(null);
  const open = (which: 'save' | 'manage') => {
    close();
    setDialog(which);
  };
  return (
    <>
      <Button
        label={words('habit.view.button')}
        onClick={(event) => setAt(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={at !== null}
      >
        <ViewIcon />
      </Button>
      <Menu anchorEl={at} open={at !== null} onClose={close}>
        {views.map((view) => (
          <MenuItem
            key={view.id}
            role="menuitemradio"
            aria-checked={isNow(view)}
            onClick={() => {
              close();
              take(view);
            }}
          >
            <ListItemText secondary={view.isShared ? words('habit.view.shared') : undefined}>{view.name}</ListItemText>
            {isNow(view) ? (
              <ListItemIcon sx={{ pl: 2, justifyContent: 'end' }}>
                <CheckIcon fontSize="small" />
              </ListItemIcon>
            ) : null}
          </MenuItem>
        ))}
        {isPending ? <MenuItem disabled>{words('habit.view.reading')}</MenuItem> : null}
        {views.length === 0 ? null : <Divider />}
        <MenuItem onClick={() => open('save')}>{words('habit.view.save')}</MenuItem>
        {views.some(({ viewerCanRemove }) => viewerCanRemove) ? (
          <MenuItem onClick={() => open('manage')}>{words('habit.view.manage')}</MenuItem>
        ) : null}
      </Menu>
      {dialog === 'save' ? <SaveView query={now} onClose={() => setDialog(undefined)} /> : null}
      {dialog === 'manage' ? <ManageViews query={now} views={views} onClose={() => setDialog(undefined)} /> : null}
    </>
  );
}
