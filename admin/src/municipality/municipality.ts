import type { RaRecord } from 'react-admin';

export interface SchoolHoliday {
  readonly id: string;
  readonly name: string;
  readonly firstOn: string;
  readonly lastOn: string;
}

export interface MunicipalityRecord extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly name: string;
  readonly timeZone: string;
  readonly defaultLanguage: 'NB' | 'NN' | 'EN';
  readonly viewerCanEdit: boolean;
  readonly schoolHolidays: readonly SchoolHoliday[];
}

/** What a municipality can speak, as choices. */
export const LANGUAGES = (['nb', 'nn', 'en'] as const).map((language) => ({
  id: language.toUpperCase(),
  name: `frame.language_of.${language}`,
}));
