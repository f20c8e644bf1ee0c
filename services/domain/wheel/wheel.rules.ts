import { windowErrors, windowOf, type WindowError, type WindowKind } from './window.rules.ts';

export type WheelVersionStatus = 'DRAFT' | 'PUBLISHED';

export const MOVES: Record<WheelVersionStatus, readonly WheelVersionStatus[]> = {
  DRAFT: ['PUBLISHED'],
  PUBLISHED: [],
};

export function canMove(from: WheelVersionStatus, to: WheelVersionStatus): boolean {
  return MOVES[from].includes(to);
}

export interface DraftPhase {
  readonly position: number;
  readonly titleNb: string;
  readonly windowKind: WindowKind;
  readonly windowMonths: readonly number[];
  readonly themes: readonly { readonly position: number; readonly textNb: string }[];
}

/** A problem names the phase it stands in by its position. */
export type PublishError =
  | { readonly problem: 'NO_PHASES' }
  | { readonly problem: 'POSITIONS'; readonly positions: readonly number[] }
  | { readonly problem: 'TITLE_MISSING'; readonly position: number }
  | { readonly problem: 'WINDOW'; readonly position: number; readonly window: readonly WindowError[] }
  | { readonly problem: 'THEME_TEXT_MISSING'; readonly position: number; readonly theme: number };

/** Everything that keeps a draft from being published; bokmål is the language that every text has. */
export function publishErrors(version: { readonly phases: readonly DraftPhase[] }): readonly PublishError[] {
  const { phases } = version;
  if (phases.length === 0) return [{ problem: 'NO_PHASES' }];
  const positions = phases.map(({ position }) => position);
  const inOrder = positions.every((position, i) => position === i + 1);
  const misplaced: PublishError[] = inOrder ? [] : [{ problem: 'POSITIONS', positions }];
  return [...misplaced, ...phases.flatMap(phaseErrors)];
}

function phaseErrors(phase: DraftPhase): readonly PublishError[] {
  const { position, titleNb, themes } = phase;
  const errors: PublishError[] = [];
  if (isBlank(titleNb)) errors.push({ problem: 'TITLE_MISSING', position });
  const window = windowErrors(windowOf(phase));
  if (window.length > 0) errors.push({ problem: 'WINDOW', position, window });
  for (const theme of themes) {
    if (isBlank(theme.textNb)) errors.push({ problem: 'THEME_TEXT_MISSING', position, theme: theme.position });
  }
  return errors;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
