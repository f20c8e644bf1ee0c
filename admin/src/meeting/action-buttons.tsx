import { Button, Stack } from '@mui/material';
import { useState, type ReactNode } from 'react';
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
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
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
