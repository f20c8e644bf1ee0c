import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState, type ReactNode } from 'react';

export interface MenuVerb {
  readonly key: string;
  readonly label: string;
  /** The dialog that the line opens. */
  readonly renderDialog: (close: () => void) => ReactNode;
}

interface Props {
  readonly label: string;
  /** What the menu is of, for those who only hear its name. */
  readonly of: string;
  readonly verbs: readonly MenuVerb[];
}

/** What can be done with one line of a table, behind one button. */
export function VerbMenu({ label, of, verbs }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const menuId = useId();
  const chosen = verbs.find(({ key }) => key === open);
  if (verbs.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...(anchor === null ? {} : { 'aria-controls': menuId })}
        aria-label={`${label}: ${of}`}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {label}
      </Button>
      <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {verbs.map(({ key, label: line }) => (
          <MenuItem
            key={key}
            onClick={() => {
              setAnchor(null);
              setOpen(key);
            }}
          >
            {line}
          </MenuItem>
        ))}
      </Menu>
      {chosen?.renderDialog(() => setOpen(null))}
    </>
  );
}
