import type { RaRecord } from 'react-admin';
import type { LocalizedText } from '../words.ts';
import type { MonthWindow } from '../window-words.ts';

type WheelVersionVerb = 'EDIT' | 'PUBLISH' | 'DISCARD';
type WheelVersionStatus = 'DRAFT' | 'PUBLISHED';

export interface VersionLine {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly status: WheelVersionStatus;
  readonly note: string | null;
  readonly publishedAt: string | null;
  readonly moves: readonly WheelVersionVerb[];
}

export interface Wheel extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly viewerCanEdit: boolean;
  readonly names: LocalizedText;
  readonly versions: readonly VersionLine[];
}

export const PHASE_KINDS = ['MEETING', 'DIALOGUE', 'EXCHANGE', 'MAYOR_VISIT', 'OTHER'] as const;
export const ACTORS = ['RESIDENTS', 'POLITICIANS', 'COMMITTEE', 'LEADER', 'MAYOR', 'COORDINATOR'] as const;
export const DUTIES = [
  'PLAN',
  'CHOOSE_METHOD',
  'CARRY_OUT',
  'PRESENT',
  'DISCUSS',
  'PRIORITISE',
  'LISTEN',
  'ASK',
  'ADVISE',
  'AGREE',
  'MEET',
  'SHARE',
  'SUPPORT',
  'DECIDE_FORM',
  'ATTEND_TRAINING',
  'ELECT',
  'EVALUATE',
  'SETTLE',
  'SUBMIT',
] as const;

interface Theme {
  readonly id: string;
  readonly statements: readonly string[];
  readonly texts: LocalizedText;
}

interface Responsibility {
  readonly id: string;
  readonly actor: (typeof ACTORS)[number];
  readonly duty: (typeof DUTIES)[number];
  readonly statements: readonly string[];
  readonly texts: LocalizedText;
}

export interface PhaseTemplate {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly kind: (typeof PHASE_KINDS)[number];
  readonly optional: boolean;
  readonly statements: readonly string[];
  readonly titles: LocalizedText;
  readonly window: MonthWindow;
  readonly themes: readonly Theme[];
  readonly responsibilities: readonly Responsibility[];
}

export interface WheelVersion extends RaRecord<string>, VersionLine {
  readonly id: string;
  readonly wheel: {
    readonly id: string;
    readonly names: LocalizedText;
    readonly viewerCanEdit: boolean;
    readonly versions: readonly Pick<VersionLine, 'id' | 'number' | 'status'>[];
  };
  readonly phases: readonly PhaseTemplate[];
}
