import CloseIcon from '@mui/icons-material/Close';
import {
  Box,
  Button,
  Dialog,
  DialogContent,
  DialogTitle,
  IconButton,
  Stack,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useLocation } from 'react-admin';
import { formAt } from '../draft/drafts.ts';
import { KeptForm } from '../draft/kept-form.tsx';
import { PlaceContext, useLeavePlace } from '../draft/use-warn-on-leaving.ts';
import { useWords } from '../words.ts';
import type { Action } from './frame.ts';

interface ActionDialogProps {
  readonly title: string;
  /** What the dialog is about, shown in every step. */
  readonly facts: ReactNode;
  readonly actions: readonly Action[];
  /** The action to start with; the choice between them unless given. */
  readonly initial?: string | undefined;
  readonly onClose: () => void;
}

/** A dialog with what can be done now: choose, fill in the form, done. */
export function ActionDialog({ title, facts, actions, initial, onClose }: ActionDialogProps) {
  const words = useWords();
  const [chosen, setChosen] = useState(initial);
  const phone = useMediaQuery('(max-width: 600px)');
  const titleId = useId();
  const { pathname } = useLocation();
  const { place, leave } = useLeavePlace();
  const action = actions.find(({ key }) => key === chosen);
  const others = actions.filter(({ key }) => key !== chosen);
  // On a phone the other actions are not below the form, but one step back.
  const isAlone = phone && action !== undefined;
  const before = phone && others.length > 0 ? undefined : initial;
  const back = () => (chosen === before ? onClose() : setChosen(before));
  return (
    <Dialog
      open
      onClose={() => leave(onClose)}
      fullScreen={phone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      // The form stands between the dialog and its content; only the content is to scroll.
      sx={
        phone
          ? // There is no room for a part that stays: all of it scrolls.
            { '& .MuiDialog-paper': { display: 'block' }, '& .MuiDialogContent-root': { overflow: 'visible' } }
          : { '& form': { display: 'flex', flexDirection: 'column', minHeight: 0, flex: '0 1 auto' } }
      }
    >
      <DialogTitle component="div" sx={{ pr: 7 }}>
        <Typography id={titleId} component="h2" variant="h6">
          {action === undefined || action.label === title ? title : `${title}: ${action.label.toLowerCase()}`}
        </Typography>
        <IconButton
          aria-label={words('meeting.do.close')}
          onClick={() => leave(onClose)}
          sx={{ position: 'absolute', right: 12, top: 12 }}
        >
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      {facts === null ? null : <Box sx={{ px: 3, pb: 2 }}>{facts}</Box>}
      {action === undefined ? null : (
        <PlaceContext key={action.key} value={place}>
          <KeptForm form={formAt(pathname, title, action.key)}>
            {action.render({ onDone: onClose, onBack: back })}
          </KeptForm>
        </PlaceContext>
      )}
      {others.length === 0 || isAlone ? null : (
        <DialogContent sx={{ flex: '0 0 auto', pt: action === undefined ? 0 : 2 }}>
          <Typography component="h3" variant="subtitle2" gutterBottom>
            {words(action === undefined ? 'meeting.do.choose' : 'meeting.do.instead')}
          </Typography>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            {others.map(({ key, label, Icon }) => (
              <Button
                key={key}
                size="small"
                variant={action === undefined ? 'outlined' : 'text'}
                startIcon={<Icon />}
                onClick={() => setChosen(key)}
              >
                {label}
              </Button>
            ))}
          </Stack>
        </DialogContent>
      )}
    </Dialog>
  );
}
