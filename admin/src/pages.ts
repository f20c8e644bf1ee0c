import type { SvgIconComponent } from '@mui/icons-material';
import type { ComponentType } from 'react';
import { calendarRoutes } from './calendar/index.ts';
import { caseRoutes } from './case/index.ts';
import { datingRoutes } from './dating/index.ts';
import { dialogueRoutes } from './dialogue/index.ts';
import { agreementRoutes } from './agreement/index.ts';
import { closingRoutes } from './closing/index.ts';
import { evaluationRoutes } from './evaluation/index.ts';
import { exchangeRoutes } from './exchange/index.ts';
import { figuresRoutes } from './figures/index.ts';
import { historyRoutes } from './history/index.ts';
import { importRoutes } from './import/index.ts';
import { exampleRoutes } from './good-example/index.ts';
import { reportRoutes } from './report/index.ts';
import { visitRoutes } from './visit/index.ts';
import { workingGroupRoutes } from './working-group/index.ts';
import { retentionRoutes } from './retention/index.ts';
import { userRoutes } from './user/index.ts';
import type { WordKey } from './words.ts';
import { yearRoutes } from './year/index.ts';

/** A page of its own, beside the resources. It puts its heading into place with react-admin's <Title>. */
export interface Page {
  readonly path: string;
  readonly Page: ComponentType;
  /** Its line in the menu, under the year's work; none for pages that one comes to from others. */
  readonly menu?: {
    readonly title: WordKey;
    readonly Icon: SvgIconComponent;
    /** Below the lists of the year's work, not above them. */
    readonly last?: boolean;
  };
}

/** Every page beside the resources: one line for each concept that has some. */
export const pages: readonly Page[] = [
  ...yearRoutes,
  ...datingRoutes,
  ...calendarRoutes,
  ...caseRoutes,
  ...dialogueRoutes,
  ...agreementRoutes,
  ...workingGroupRoutes,
  ...exchangeRoutes,
  ...visitRoutes,
  ...evaluationRoutes,
  ...reportRoutes,
  ...closingRoutes,
  ...exampleRoutes,
  ...figuresRoutes,
  ...retentionRoutes,
  ...userRoutes,
  ...historyRoutes,
  ...importRoutes,
];
