import { Button, Stack } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { focusHeading } from '../verb/focus-heading.ts';
import { ActionDialog } from './action-dialog.tsx';
import type { Action } from './frame.ts';

interface ActionButtonsProps {
  readonly title: string;
  readonly facts: ReactNode;
  readonly actions: readonly Action[];
  readonly size?: 'small' | 'medium';
}

/** One button for each thing that can be done now; each opens its form in a dialog. */
export function ActionButtons({ title, facts, actions, size = 'medium' }: ActionButtonsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const chosen = actions.filter(({ key }) => key === open);
  const buttons = useKeptFocus();
  return (
    <>
      <Stack ref={buttons} direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {actions.map(({ key, label, Icon }, index) => (
          <Button
            key={key}
            size={size}
            variant={index === 0 && size === 'medium' ? 'contained' : 'outlined'}
            startIcon={<Icon />}
            onClick={() => setOpen(key)}
          >
            {label}
          </Button>
        ))}
      </Stack>
      {chosen.length === 0 ? null : (
        <ActionDialog
          title={title}
          facts={facts}
          actions={chosen}
          initial={open ?? undefined}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** What is done may take its own button away: whoever was on it goes on from the next one, or from the page's heading. */
function useKeptFocus() {
  const buttons = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    buttons.current?.querySelector<HTMLElement>('button')?.focus();
  });
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      // Whoever is in the dialog that a button opened comes back to it.
      if (!(target instanceof Element) || target.closest('.MuiModal-root') !== null) return;
      hadFocus.current = buttons.current?.contains(target) === true;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      if (hadFocus.current) focusHeading();
    };
  }, []);
  return buttons;
}
