import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../words.ts';
import { useNewForm, type NewOf } from './use-new-form.ts';

const NewDialog = lazy(async () => ({ default: (await import('./new-dialog.tsx')).NewDialog }));

/** What was made: its id, and what it is called. */
export interface Made {
  readonly id: string;
  readonly name: string;
}

interface Props extends NewOf {
  readonly onMade: (made: Made) => void;
}

/** Beside a choice among what there is: makes what isn't there, and hands it over to be chosen. */
export function NewButton({ onMade, ...what }: Props) {
  const words = useWords();
  const form = useNewForm(what);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!form.isOpen) return null;
  const title = words(`habit.new.${what.of}`);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        size="small"
        startIcon={<AddIcon />}
        aria-haspopup="dialog"
        sx={{ alignSelf: 'flex-start', mb: 1 }}
        onClick={() => setOpen(true)}
      >
        {title}
      </Button>
      {open ? (
        <Suspense>
          <NewDialog
            title={title}
            form={form}
            onMade={(made) => {
              onMade(made);
              close();
            }}
            onClose={close}
          />
        </Suspense>
      ) : null}
    </>
  );
}
