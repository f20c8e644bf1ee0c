import type { SvgIconComponent } from '@mui/icons-material';
import type { ComponentType } from 'react';
import type { WordKey } from './words.ts';
import { yearRoutes } from './year/index.ts';

/** A page of its own, beside the resources. It puts its heading into place with react-admin's <Title>. */
export interface Page {
  readonly path: string;
  readonly Page: ComponentType;
  /** Its line in the menu, under the year's work; none for pages that one comes to from others. */
  readonly menu?: { readonly title: WordKey; readonly Icon: SvgIconComponent };
}

/** Every page beside the resources: one line for each concept that has some. */
export const pages: readonly Page[] = [...yearRoutes];
