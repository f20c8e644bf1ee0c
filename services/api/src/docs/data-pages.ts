import { DATASETS } from '@naerhjul/domain/export/datasets.ts';
import { columnTold, TYPES_TOLD } from '../data/column-told.ts';
import { datasetTold, type DatasetTold } from '../data/dictionary.ts';
import { LICENCE } from '../data/licence.ts';
import { PARAMETERS_TOLD } from '../data/parameters-told.ts';
import { escaped } from '../sign-in/page.ts';
import type { DocPage, PageLanguage } from './page.ts';

/** Where the data dictionary is served, in Norwegian; in English it is beside. */
export const DATA = '/docs/data/';
const ENGLISH = `${DATA}en`;

const WORDS = {
  nb: {
    title: 'Data og uttrekk',
    about:
      'Alt som er publisert, kan lastes ned som filer. Du trenger ingen nøkkel. Kolonnene i en versjon endres aldri, og er de samme når filen er tom.',
    column: 'Kolonne',
    type: 'Type',
    meaning: 'Betydning',
    parameters: 'Hva du kan spørre om',
    parameter: 'Parameter',
    example: 'Eksempel',
    types: 'Slik står verdiene',
    licence: 'Lisens',
    files: 'Filer',
    machine: 'For programmer: ',
    other: 'In English',
  },
  en: {
    title: 'Data and exports',
    about:
      'Everything that is published can be taken as files. No key is needed. The columns of a version never change, and are the same when a file is empty.',
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    parameters: 'What you can ask',
    parameter: 'Parameter',
    example: 'Example',
    types: 'How values are written',
    licence: 'Licence',
    files: 'Files',
    machine: 'For programs: ',
    other: 'På norsk',
  },
} as const;

/** The data dictionary as pages: made of the columns, and of what the schema says of them. */
export function dataPages(): readonly DocPage[] {
  return [pageIn('nb'), pageIn('en')];
}

function pageIn(language: PageLanguage): DocPage {
  const words = WORDS[language];
  const [path, other, otherLanguage] = language === 'nb' ? [DATA, ENGLISH, 'en'] : [ENGLISH, DATA, 'nb'];
  const told = DATASETS.map(datasetTold);
  const sections = [
    ...told.map(({ name, title }) => ({ id: name, text: title[language] })),
    { id: 'parameters', text: words.parameters },
    { id: 'types', text: words.types },
  ];
  const parameters = PARAMETERS_TOLD.map((one) => [code(one.name), code(one.example), escaped(one[language])]);
  const types = Object.entries(TYPES_TOLD).map(([type, one]) => [code(type), escaped(one[language])]);
  const html = `<p>${words.about} <a href="${other}" lang="${otherLanguage}" hreflang="${otherLanguage}">${words.other}</a>.</p>
<p>${words.licence}: <a href="${LICENCE.url}">${escaped(LICENCE.name[language])}</a>. ${words.machine}<a href="/data/dictionary.json">dictionary.json</a>, <a href="/data/catalog.jsonld">catalog.jsonld</a>.</p>
${told.map((one) => sectionOf(one, language)).join('')}<h2 id="parameters">${words.parameters}</h2>
${table(words.parameters, [words.parameter, words.example, words.meaning], parameters)}<h2 id="types">${words.types}</h2>
${table(words.types, [words.type, words.meaning], types)}`;
  return { title: words.title, path, language, sections, html };
}

function sectionOf({ name, version, title, description, files }: DatasetTold, language: PageLanguage): string {
  const words = WORDS[language];
  const columns = DATASETS.find((one) => one.name === name)?.columns ?? [];
  const links = files.map(({ address }) => `<a href="${address}">${address.slice(address.lastIndexOf('.') + 1)}</a>`);
  const rows = columns.map(columnTold).map((column) => {
    const codes = column.codes.map((one) => `<br>${code(one.code)}: ${escaped(one[language])}`);
    return [code(column.name), code(column.type), `${escaped(column.description[language])}${codes.join('')}`];
  });
  return `<h2 id="${name}">${escaped(title[language])}</h2>
<p>${escaped(description[language])} ${words.files} (${version}): ${links.join(', ')}.</p>
${table(title[language], [words.column, words.type, words.meaning], rows)}`;
}

const code = (text: string) => `<code>${escaped(text)}</code>`;

/** A table that is scrolled sideways where it is wider than the page; its cells are markup already. */
function table(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<div class="table" role="region" aria-label="${escaped(name)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>\n`;
}
