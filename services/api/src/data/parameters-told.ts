import type { PARAMETERS } from './given.ts';

interface ParameterTold {
  readonly name: (typeof PARAMETERS)[number];
  readonly example: string;
  readonly nb: string;
  readonly en: string;
}

/** What the address of an export may ask. */
export const PARAMETERS_TOLD: readonly ParameterTold[] = [
  {
    name: 'municipality',
    example: '3301',
    nb: 'Kommunenummer, ett eller flere med komma mellom. Alle kommuner når det ikke står.',
    en: 'Numbers of municipalities, one or several with commas between. All municipalities where it is left out.',
  },
  {
    name: 'committee',
    example: 'konnerud',
    nb: 'Nærutvalgenes kortnavn, ett eller flere med komma mellom. Krever én kommune.',
    en: 'Short names of committees, one or several with commas between. Goes with one municipality.',
  },
  {
    name: 'theme',
    example: 'Trafikk',
    nb: 'Bare saker med disse temaene, med komma mellom: navnet på bokmål, eller ID-en fra API-et. Bare for saker og hendelsene deres, som de tre neste.',
    en: 'Only cases with these themes, with commas between: the name in bokmål, or the id of the API. For cases and their events alone, as the next three.',
  },
  {
    name: 'horizon',
    example: 'LONG',
    nb: 'Bare langsiktige (LONG) eller kortsiktige (SHORT) saker.',
    en: 'Only long-term (LONG) or short-term (SHORT) cases.',
  },
  {
    name: 'origin',
    example: 'RESIDENT,DIALOGUE',
    nb: 'Bare saker som kommer herfra, én eller flere av kodene i kolonnen origin.',
    en: 'Only cases that come from here, one or several codes of the column origin.',
  },
  {
    name: 'year',
    example: '2024,2026',
    nb: 'Bare saker som ble reist i disse årene, slik rapporten teller dem. Året i saksnummeret kan være et annet der dagen er rettet.',
    en: 'Only cases that were raised in these years, as the report counts them. The year in the number may differ where the day was put right.',
  },
  {
    name: 'from',
    example: '2026-01-01',
    nb: 'Bare det som ligger på eller etter denne dagen. Det som ikke har dato, ligger i hele året sitt.',
    en: 'Only what lies on or after this day. What has no date lies in all of its year.',
  },
  {
    name: 'to',
    example: '2026-12-31',
    nb: 'Bare det som ligger på eller før denne dagen.',
    en: 'Only what lies on or before this day.',
  },
  {
    name: 'asOf',
    example: '2025-12-31',
    nb: 'Dagen i verden uttrekket gjelder: det som skjedde senere, er ikke skjedd ennå. I dag når det ikke står.',
    en: 'The day in the world that the export is as of: what happened later has not happened yet. Today where it is left out.',
  },
  {
    name: 'knownAt',
    example: '2026-01-15T12:00:00Z',
    nb: 'Tidspunktet i arkivet uttrekket gjelder: det som er skrevet inn, rettet eller slettet senere, er ikke med. Sammen med asOf er svaret det samme for alltid. Av det som er skjult eller slettet siden, er bare tekstene borte.',
    en: 'The moment in the record that the export is as of: what was recorded, corrected or removed later is not in it. Together with asOf the answer is the same for ever. What was hidden or removed since lacks its texts alone.',
  },
  {
    name: 'since',
    example: 'fra x-next-cursor',
    nb: 'Bare det som er endret etter denne markøren, med slettede rader merket. Markøren står i svarets hode x-next-cursor. Går bare sammen med municipality og committee.',
    en: 'Only what changed after this cursor, with rows that are gone marked. The cursor stands in the header x-next-cursor of each answer. Goes with municipality and committee alone.',
  },
  {
    name: 'dialect',
    example: 'excel-nb',
    nb: 'rfc4180 (som det er) eller excel-nb: semikolon, desimalkomma og norske datoer, for CSV i norsk Excel.',
    en: 'rfc4180 (as it is) or excel-nb: semicolons, decimal commas and Norwegian dates, for CSV in a Norwegian Excel.',
  },
  {
    name: 'lang',
    example: 'nb',
    nb: 'nb eller en: språket i arket som forklarer. Kolonnenavnene er de samme.',
    en: 'nb or en: the language of the sheet that explains. The names of columns are the same.',
  },
  {
    name: 'version',
    example: 'v1',
    nb: 'Versjonen av kolonnene. Det er bare v1; adresser med den får alltid de samme kolonnene.',
    en: 'The version of the columns. There is v1 alone; addresses with it get the same columns for ever.',
  },
];
