import { textIn } from './cell.ts';
import type { Sheet } from './sheet.ts';

export type ImportKind = 'members' | 'meetings' | 'cases';

/** A field of a row, and what its column may be called. */
export interface ImportField {
  readonly name: string;
  readonly type: 'text' | 'day' | 'time' | 'number' | 'choice';
  readonly isNeeded?: boolean;
  /** What its column may be called, in any of the languages; the catalogue's own names are among them. */
  readonly called: readonly string[];
  /** The words for each value, where it is one of some. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

const COMMITTEE: ImportField = {
  name: 'committee',
  type: 'text',
  isNeeded: true,
  called: ['Nærutvalg', 'Nærutval', 'Utvalg', 'Utval', 'Committee'],
};

/** What can be said of each thing that is imported, in the order of the template. */
export const FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  members: [
    COMMITTEE,
    { name: 'name', type: 'text', isNeeded: true, called: ['Navn', 'Namn', 'Name', 'Medlem', 'Member'] },
    {
      name: 'kind',
      type: 'choice',
      isNeeded: true,
      called: [
        'Rolle',
        'Role',
        'Plass',
        'Seat',
        'Plasstype',
        'Type plass',
        'Representerer',
        'Representerar',
        'Gruppe',
        'Group',
        'Type',
      ],
      choices: {
        RESIDENT: ['innbygger', 'innbyggar', 'innbyggjar', 'resident', 'innbyggerplass', 'innbyggerrepresentant'],
        POLITICIAN: ['politiker', 'politikar', 'politician', 'politikerplass', 'politikarplass'],
        YOUTH_OBSERVER: ['ungdomsobservatør', 'ungdom', 'youth observer', 'youth', 'ungdomsrepresentant'],
      },
    },
    {
      name: 'startsOn',
      type: 'day',
      called: ['Fra', 'Frå', 'From', 'Fra dato', 'Frå dato', 'Startdato', 'Første dag'],
    },
    { name: 'endsOn', type: 'day', called: ['Til', 'Until', 'To', 'Til dato', 'Sluttdato', 'Siste dag'] },
    { name: 'party', type: 'text', called: ['Parti', 'Party'] },
    { name: 'deputy', type: 'text', called: ['Vara', 'Deputy', 'Personlig vara', 'Personleg vara', 'Varamedlem'] },
    { name: 'birthYear', type: 'number', called: ['Fødselsår', 'Født', 'Fødd', 'Year of birth', 'Birth year'] },
    { name: 'email', type: 'text', called: ['E-post', 'E-mail', 'Mail', 'E-postadresse'] },
    { name: 'phone', type: 'text', called: ['Telefon', 'Phone', 'Tlf', 'Mobil', 'Mobile'] },
    { name: 'address', type: 'text', called: ['Adresse', 'Address', 'Postadresse'] },
  ],
  meetings: [
    COMMITTEE,
    {
      name: 'phase',
      type: 'text',
      called: ['Møte', 'Meeting', 'Fase', 'Phase', 'Møtenummer', 'Hvilket møte', 'Kva møte'],
    },
    { name: 'startsOn', type: 'day', isNeeded: true, called: ['Dato', 'Date', 'Dag', 'Day', 'Møtedato'] },
    { name: 'time', type: 'time', isNeeded: true, called: ['Klokkeslett', 'Time', 'Kl', 'Tid', 'Starter', 'Startar'] },
    { name: 'endTime', type: 'time', called: ['Slutter', 'Sluttar', 'Ends', 'Slutt', 'End time', 'Til'] },
    {
      name: 'place',
      type: 'text',
      called: ['Sted', 'Stad', 'Place', 'Møtested', 'Møtestad', 'Møteplass', 'Lokale', 'Plass'],
    },
    {
      name: 'kind',
      type: 'choice',
      called: ['Møtetype', 'Kind', 'Type'],
      choices: {
        ORDINARY: ['ordinært', 'ordinært møte', 'ordinær', 'ordinary', 'ordinary meeting'],
        EXTRA: ['ekstra', 'ekstramøte', 'ekstraordinært', 'ekstraordinært møte', 'extra', 'extra meeting'],
      },
    },
    { name: 'title', type: 'text', called: ['Tittel', 'Title'] },
    { name: 'reason', type: 'text', called: ['Begrunnelse', 'Grunngiving', 'Reason', 'Grunn', 'Hvorfor', 'Kvifor'] },
    { name: 'year', type: 'number', called: ['År', 'Year'] },
  ],
  cases: [
    COMMITTEE,
    { name: 'title', type: 'text', isNeeded: true, called: ['Tittel', 'Title', 'Sak', 'Case', 'Sakstittel'] },
    { name: 'description', type: 'text', called: ['Beskrivelse', 'Skildring', 'Description', 'Om saken', 'Om saka'] },
    { name: 'theme', type: 'text', called: ['Tema', 'Theme', 'Hovedtema'] },
    {
      name: 'horizon',
      type: 'choice',
      called: ['Horisont', 'Horizon', 'Tidsperspektiv', 'Perspektiv', 'Sikt'],
      choices: {
        LONG: ['langsiktig', 'lang', 'lang sikt', 'på lang sikt', 'longer perspective', 'long', 'long-term'],
        SHORT: ['kort', 'kortsiktig', 'kort sikt', 'på kort sikt', 'shorter perspective', 'short', 'short-term'],
      },
    },
    {
      name: 'origin',
      type: 'choice',
      called: ['Opphav', 'Origin', 'Kilde', 'Kjelde', 'Source'],
      choices: {
        DIALOGUE: ['innbyggerdialog', 'innbyggardialog', 'innbyggjardialog', 'dialog', 'dialogue'],
        RESIDENT: [
          'innspill fra en innbygger',
          'innspel frå ein innbyggar',
          'sent in by a resident',
          'innbygger',
          'innbyggar',
          'resident',
        ],
        MUNICIPAL_PLAN: ['kommunal plan', 'a plan of the municipality', 'plan', 'municipal plan', 'kommuneplan'],
        COMMITTEE: [
          'nærutvalget selv',
          'nærutvalet sjølv',
          'the committee itself',
          'nærutvalget',
          'nærutvalet',
          'utvalget',
          'committee',
        ],
      },
    },
    { name: 'originText', type: 'text', called: ['Om opphavet', 'About the origin', 'Om kilden'] },
    { name: 'year', type: 'number', called: ['År', 'Year'] },
    { name: 'raisedOn', type: 'day', called: ['Reist', 'Raised', 'Reist dato', 'Dato', 'Date'] },
    { name: 'status', type: 'text', called: ['Status', 'Saksstatus', 'Case status'] },
    { name: 'statusOn', type: 'day', called: ['Statusdato', 'Status date', 'Status fra', 'Status frå'] },
    {
      name: 'forwardedTo',
      type: 'text',
      called: ['Sendt videre til', 'Send vidare til', 'Forwarded to', 'Videresendt til', 'Vidaresendt til'],
    },
  ],
};

/** A name without what people write one way and the other. */
export function loosely(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Which column holds each field, by its place from 0; fields without one are left out. */
export type Columns = Readonly<Record<string, number>>;

/** The places of the columns that are called something and hold no field. */
export function unusedIn(heads: readonly string[], columns: Columns): readonly number[] {
  const used = new Set(Object.values(columns));
  return heads.flatMap((head, at) => (head === '' || used.has(at) ? [] : [at]));
}

/** The value of a choice that a text says; a number after it, as in "Innbyggerplass 3", says nothing more. */
export function chosenIn(text: string, choices: NonNullable<ImportField['choices']>): string | undefined {
  const said = new Set([loosely(text), loosely(text).replace(/\d+$/u, '')]);
  return Object.keys(choices).find((value) => [value, ...(choices[value] ?? [])].some((one) => said.has(loosely(one))));
}

/** The columns that a file seems to hold each field in, by what they are called, and by what stands in its first rows. */
export function columnsIn(heads: readonly string[], fields: readonly ImportField[], rows: Sheet = []): Columns {
  const names = heads.map(loosely);
  const taken = new Set<number>();
  const found: Record<string, number> = {};
  const understood = ({ choices }: ImportField, at: number) =>
    choices === undefined || rows.some((row) => chosenIn(textIn(row[at]), choices) !== undefined);
  const take = (field: ImportField, fits: (name: string, called: string) => boolean) => {
    if (field.name in found) return;
    // What it is mostly called comes first; of two that are called so it is the one that says what it can say.
    const free = field.called
      .map(loosely)
      .flatMap((called) =>
        names.flatMap((name, at) => (name !== '' && !taken.has(at) && fits(name, called) ? [at] : [])),
      );
    const at = free.find((one) => understood(field, one)) ?? free[0];
    if (at === undefined) return;
    taken.add(at);
    found[field.name] = at;
  };
  for (const field of fields) take(field, (name, called) => name === called);
  // "Navn på medlem", "Telefon (privat)": a longer name that begins so.
  for (const field of fields) take(field, (name, called) => called.length >= 4 && name.startsWith(called));
  return found;
}
