import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { caseTitle, statusesNamed, type Case, type Status } from './case.ts';
import { useRegisters } from './use-registers.ts';

/** Where the focus goes back to when a case was moved. */
export function moveButtonId({ id }: Pick<Case, 'id'>): string {
  return `move-${id}`;
}

interface Props {
  readonly one: Case;
  readonly variant?: 'text' | 'contained';
  readonly onChoose: (to: Status) => void;
}

/** "Flytt til …": the statuses that the server lets the case move to now. */
export function MoveMenu({ one, variant = 'text', onChoose }: Props) {
  const words = useWords();
  const language = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const buttonId = moveButtonId(one);
  const menuId = useId();
  const { statuses } = useRegisters();
  if (one.moves.length === 0) return null;
  return (
    <>
      <Button
        id={buttonId}
        size={variant === 'text' ? 'small' : 'medium'}
        variant={variant}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...(anchor === null ? {} : { 'aria-controls': menuId })}
        aria-label={words('case.move.menu_of', { title: caseTitle(one) })}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {words('case.move.menu')}
      </Button>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': buttonId } }}
      >
        {statusesNamed(one.moves, statuses).map((to) => (
          <MenuItem
            key={to.id}
            onClick={() => {
              setAnchor(null);
              onChoose(to);
            }}
          >
            {inLanguage(to.labels, language)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
