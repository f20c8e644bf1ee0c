import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactNode } from 'react';

/** What surrounds a form in a dialog: it is told when the form is done with, or given up. */
export interface Frame {
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Something that the server says can be done now, and the form that does it. */
export interface Action {
  readonly key: string;
  readonly label: string;
  readonly Icon: SvgIconComponent;
  readonly render: (frame: Frame) => ReactNode;
}
