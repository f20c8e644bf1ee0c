import MoreIcon from '@mui/icons-material/MoreVert';
import { IconButton, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { ActionDialog } from '../meeting/action-dialog.tsx';
import type { Action } from '../meeting/frame.ts';
import { useWords } from '../words.ts';
import { focusHeading } from './focus-heading.ts';

interface ActionMenuProps {
  /** What it is about: names the button and the dialog. */
  readonly name: string;
  readonly facts?: ReactNode;
  readonly actions: readonly Action[];
  /** What is done on a page of its own. */
  readonly links?: readonly MenuLink[];
}

interface MenuLink extends Pick<Action, 'key' | 'label' | 'Icon'> {
  readonly to: string;
}

const NO_LINKS: readonly MenuLink[] = [];

/** What can be done with one line of a list, behind one button. */
export function ActionMenu({ name, facts = null, actions, links = NO_LINKS }: ActionMenuProps) {
  const words = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => () => focusHeading(), []);
  const action = actions.find(({ key }) => key === chosen);
  if (actions.length === 0 && links.length === 0) return null;
  return (
    <>
      <IconButton
        ref={button}
        size="small"
        aria-label={words('work.do_with', { name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {actions.map(({ key, label, Icon }) => (
          <MenuItem
            key={key}
            onClick={() => {
              setAnchor(null);
              setChosen(key);
            }}
          >
            <ListItemIcon>
              <Icon fontSize="small" />
            </ListItemIcon>
            <ListItemText>{label}</ListItemText>
          </MenuItem>
        ))}
        {links.map(({ key, label, Icon, to }) => (
          <MenuItem key={key} component={LinkBase} to={to}>
            <ListItemIcon>
              <Icon fontSize="small" />
            </ListItemIcon>
            <ListItemText>{label}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
      {action === undefined ? null : (
        <ActionDialog
          title={name}
          facts={facts}
          actions={[action]}
          initial={action.key}
          onClose={() => {
            setChosen(null);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
