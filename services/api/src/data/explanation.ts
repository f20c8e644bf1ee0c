import { columnTold, TYPES_TOLD } from './column-told.ts';
import type { About } from './format.ts';
import { LICENCE } from './licence.ts';

interface Line {
  readonly isHead: boolean;
  readonly cells: readonly string[];
}

const head = (...cells: readonly string[]): Line => ({ isHead: true, cells });
const line = (...cells: readonly string[]): Line => ({ isHead: false, cells });

/** What a file says of itself on its last sheet: what it holds, what was asked, and what each column means. */
export function explanationOf({ dataset, lang, facts }: About): readonly Line[] {
  const nb = lang === 'nb';
  return [
    head(dataset.title[lang]),
    line(dataset.about[lang]),
    line(''),
    head(nb ? 'Spurt om' : 'Asked for', nb ? 'Verdi' : 'Value'),
    ...facts.map(([name, value]) => line(name, value)),
    line(nb ? 'Lisens' : 'Licence', LICENCE.id, `${LICENCE.name[lang]}: ${LICENCE.url}`),
    line(''),
    head(nb ? 'Kolonne' : 'Column', 'Type', nb ? 'Betydning' : 'Meaning'),
    ...dataset.columns.map(columnTold).map(({ name, type, description, codes }) => {
      const meanings = codes.map((one) => `${one.code}: ${one[lang]}`);
      return line(name, type, [description[lang], ...meanings].join('\n'));
    }),
    line(''),
    head('Type', '', nb ? 'Slik står verdiene' : 'How values are written'),
    ...Object.entries(TYPES_TOLD).map(([type, told]) => line(type, '', told[lang])),
  ];
}
