import type { ReactElement } from 'react';
import { NumberInput, SearchInput, SelectInput } from 'react-admin';
import { OwnFilter, useOwnCommittees } from '../committee/own-filter.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { CATEGORIES, HORIZONS, ORIGINS } from './case.ts';
import { useRegisters } from './use-registers.ts';

// The API takes lists; the fields show one value.
const one = {
  format: (value: unknown): unknown => (Array.isArray(value) ? (value[0] as unknown) : ''),
  parse: (value: unknown): unknown => (value === '' || value === null || value === undefined ? undefined : [value]),
};

/** What the list of cases can be narrowed by. */
export function useCaseFilters(): ReactElement[] {
  const words = useWords();
  const own = useOwnCommittees();
  const language = useLanguage();
  const { committees, themes, statuses } = useRegisters();
  const plain = { translateChoice: false, emptyText: words('case.list.every') };
  const choice = (
    source: string,
    label: string,
    choices: readonly { id: string; name: string }[],
    isAlwaysOn = false,
  ) => (
    <SelectInput
      key={source}
      source={source}
      label={label}
      choices={[...choices]}
      alwaysOn={isAlwaysOn}
      {...plain}
      {...(source === 'committeeId' ? {} : one)}
    />
  );
  return [
    <SearchInput
      key="text"
      source="text"
      alwaysOn
      placeholder={words('case.list.search')}
      // Room for all that it says.
      sx={{ minWidth: { sm: '23rem' } }}
      slotProps={{ htmlInput: { 'aria-label': words('case.list.search') } }}
    />,
    choice(
      'statusIds',
      words('case.list.status'),
      statuses.map(({ id, labels }) => ({ id, name: inLanguage(labels, language) })),
      true,
    ),
    choice('committeeId', words('case.list.committee'), committees, true),
    ...(own.length === 0 ? [] : [<OwnFilter key="committeeIds" source="committeeIds" own={own} alwaysOn />]),
    choice('themeIds', words('case.list.theme'), themes),
    choice(
      'categories',
      words('case.list.category'),
      CATEGORIES.map((id) => ({ id, name: words(`case.category.${id}`) })),
    ),
    choice(
      'horizons',
      words('case.list.horizon'),
      HORIZONS.map((id) => ({ id, name: words(`case.horizon.${id}`) })),
    ),
    choice(
      'origins',
      words('case.list.origin'),
      ORIGINS.map((id) => ({ id, name: words(`case.origin.${id}`) })),
    ),
    <NumberInput key="years" source="years" label={words('case.list.year')} sx={{ width: '8rem' }} {...one} />,
  ];
}
