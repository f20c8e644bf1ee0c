import Button, { type ButtonProps } from '@mui/material/Button';
import { useState, type ReactNode } from 'react';

interface Props extends Pick<ButtonProps, 'variant' | 'color' | 'startIcon' | 'size' | 'sx'> {
  readonly label: string;
  /** What the button is of, for those who only hear its name. */
  readonly of?: string;
  /** The dialog that the button opens. */
  readonly renderDialog: (close: () => void) => ReactNode;
}

export function VerbButton({ label, of, renderDialog, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        {...rest}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        {...(of === undefined ? {} : { 'aria-label': `${label}: ${of}` })}
      >
        {label}
      </Button>
      {open ? renderDialog(() => setOpen(false)) : null}
    </>
  );
}
