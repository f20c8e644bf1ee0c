import ForgetIcon from '@mui/icons-material/DeleteOutlined';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import { useNotify, useUserMenu } from 'react-admin';
import { useWords } from '../words.ts';
import { drafts } from './drafts.ts';

/** A line of the user's menu, above the one that signs out: leaves nothing half written on this machine. */
export function ForgetLine() {
  const words = useWords();
  const notify = useNotify();
  const menu = useUserMenu();
  const count = drafts.count();
  if (count === 0) return null;
  return (
    <MenuItem
      onClick={() => {
        drafts.forgetAll();
        notify(words('habit.draft.forgotten'), { type: 'success' });
        menu?.onClose();
      }}
    >
      <ListItemIcon>
        <ForgetIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{words('habit.draft.forget_all', { smart_count: count })}</ListItemText>
    </MenuItem>
  );
}
