import type { Act } from '@naerhjul/domain/act.ts';

/** What every field is asked with: one act for each operation. */
export interface Context {
  readonly act: Act;
}
