import { readdirSync, readFileSync } from 'node:fs';

const SOURCE = new URL('../../admin/src/', import.meta.url);

/** What takes something in: react-admin's inputs, Material's, and our own that are made of them. */
const INPUTS = [
  'TextInput|SelectInput|NumberInput|BooleanInput|AutocompleteInput|SelectArrayInput|CheckboxGroupInput',
  'RadioButtonGroupInput|DayInput|PersonChoice|TextField|DayField|YesField|RadioGroup|DayBox|TimeBox|DayTextInput|AskedField',
].join('|');

/**
 * What only chooses what is shown, or is a part of something that carries its help: filters, searches, the switch of the
 * municipality, a list's own rows.
 */
const NO_FORMS: readonly RegExp[] = [
  /^(audit|search|import|figures)\//,
  /^history\/history-filters|^webhook\/delivery-section/,
  /^calendar\/calendar-filters|^case\/(board-page|case-filters)|^meeting\/meeting-filters|^committee\/(committee|own)-filter/,
  /^seat\/committee-members|^frame\/(day-filter|municipality-chooser)|^dating\/proposal-row|^year\/year-page/,
  /^(agreement\/agreement-versions|good-example\/examples-page)/,
  // Made of one input each, with the label and the help that they are given.
  /^frame\/(asked-field|several-choice|day-input|day-text-input|day-box|time-box|yes-field)|^person\/person-choice|^year\/day-field|^verb\/field-input/,
];

export interface FormField {
  readonly file: string;
  readonly text: string;
}

export const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('i18n/'))
  .map((file) => ({ file, text: readFileSync(new URL(file, SOURCE), 'utf8') }));

/** Where the tag that begins here ends: braces and quotes within it may hold an angle bracket of their own. */
function endOfTag(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '>' && depth === 0 && text[at - 1] !== '=') return at;
  }
  return text.length;
}

/** Every field that a form of the console asks for, as it stands in the source. */
export function formFields(): readonly FormField[] {
  const forms = sources.filter(({ file }) => !NO_FORMS.some((none) => none.test(file)));
  return forms.flatMap(({ file, text }) => [
    ...[...text.matchAll(new RegExp(String.raw`<(?:${INPUTS})(?=[\s/>])`, 'g'))]
      .map(({ index }) => text.slice(index, endOfTag(text, index)))
      // A filter above a list.
      .filter((tag) => !tag.includes('alwaysOn'))
      .map((tag) => ({ file, text: tag })),
    // A verb's form, made from a list of what it asks for.
    ...[...text.matchAll(/\bname: [^,]+,\s*(?:label: |\.\.\.asks\()[^}]*\btype: '/g)].map(([field]) => ({
      file,
      text: field,
    })),
  ]);
}
