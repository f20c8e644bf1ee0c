import type { RaRecord } from 'react-admin';
import type { LocalizedText } from '../words.ts';

export interface CaseTheme extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly names: LocalizedText;
  readonly retiredOn: string | null;
}
