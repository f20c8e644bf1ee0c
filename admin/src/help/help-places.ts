/** Where the handbook is served. */
const HANDBOOK = '/docs/handbok/';

/** A page of the console, and where the handbook tells of it: the name of a page, and a heading on it. */
export interface HelpPlace {
  /** The address begins so; a part such as :id stands for any. */
  readonly at: string;
  readonly page: string;
  readonly anchor?: string;
}

/** The first line that fits is the one, so what is more exact stands above. */
export const HELP_PLACES: readonly HelpPlace[] = [
  { at: '/year/:year/open', page: 'apne-et-ar', anchor: 'åpne-et-år' },
  { at: '/year/:year/dates', page: 'apne-et-ar', anchor: 'sette-datoer-for-mange-møter-på-én-gang' },
  { at: '/figures/duties', page: 'tall', anchor: 'se-årets-plikter' },
  { at: '/figures/divergence', page: 'tall', anchor: 'se-avvik-fra-årshjulet' },
  { at: '/figures/impact', page: 'tall', anchor: 'se-hva-som-ble-av-funnene' },
  { at: '/figures', page: 'tall', anchor: 'finne-tall' },
  { at: '/calendar', page: 'apne-et-ar', anchor: 'se-alt-i-kalenderen' },
  { at: '/import/members', page: 'importere', anchor: 'medlemmer' },
  { at: '/import/meetings', page: 'importere', anchor: 'møter' },
  { at: '/import/cases', page: 'importere', anchor: 'saker' },
  { at: '/year', page: 'apne-et-ar', anchor: 'finne-fram-i-året' },
  { at: '/cycle/:id/dialogue', page: 'innbyggerdialog' },
  { at: '/cycle/:id/agreement', page: 'samarbeidsavtale', anchor: 'lage-et-utkast' },
  { at: '/cycle/:id/groups', page: 'arbeidsgrupper', anchor: 'lage-en-gruppe' },
  { at: '/cycle/:id/exchange', page: 'erfaringer', anchor: 'planlegge-en-erfaringsutveksling' },
  { at: '/cycle/:id/visit', page: 'ordforerbesok' },
  { at: '/cycle/:id/evaluation', page: 'avslutte-aret', anchor: 'evaluere' },
  { at: '/cycle/:id/report', page: 'avslutte-aret', anchor: 'lage-årsrapporten' },
  { at: '/cycle/:id/close', page: 'avslutte-aret' },
  { at: '/cycle', page: 'apne-et-ar', anchor: 'følge-ett-utvalg' },
  { at: '/Cycle', page: 'apne-et-ar', anchor: 'følge-ett-utvalg' },
  { at: '/Meeting/:id', page: 'moter' },
  { at: '/Meeting', page: 'moter', anchor: 'finne-et-møte' },
  { at: '/WorkingGroup/:id', page: 'arbeidsgrupper', anchor: 'sette-gruppa-i-arbeid' },
  { at: '/WorkingGroup', page: 'arbeidsgrupper', anchor: 'finne-en-gruppe' },
  { at: '/Exchange/:id', page: 'erfaringer', anchor: 'fra-invitasjon-til-gjennomført' },
  { at: '/Exchange', page: 'erfaringer' },
  { at: '/examples', page: 'erfaringer', anchor: 'skrive-et-godt-eksempel' },
  { at: '/Committee/:id/show/years', page: 'apne-et-ar', anchor: 'følge-ett-utvalg' },
  { at: '/Committee/:id/show/members', page: 'utvalgets-folk', anchor: 'plassene-i-utvalget' },
  { at: '/Committee/:id/show/cases', page: 'saker' },
  { at: '/Committee/:id/show/agreement', page: 'samarbeidsavtale' },
  { at: '/Committee/:id/show/groups', page: 'arbeidsgrupper', anchor: 'lage-en-gruppe' },
  { at: '/Committee/:id/show/history', page: 'endringer-og-personvern', anchor: 'se-hva-som-er-endret' },
  { at: '/Committee', page: 'registre', anchor: 'nærutvalg' },
  { at: '/Case/create', page: 'saker', anchor: 'reise-en-sak' },
  { at: '/Case/:id/show/work', page: 'samarbeidsavtale', anchor: 'prioritere-saker' },
  { at: '/Case/:id/show/ledger', page: 'saker', anchor: 'rette-opp-en-feil' },
  { at: '/Case/:id/show/trace', page: 'saker', anchor: 'fra-funn-til-resultat' },
  { at: '/Case/:id', page: 'saker', anchor: 'flytte-en-sak-til-en-ny-status' },
  { at: '/Case', page: 'saker', anchor: 'finne-en-sak' },
  { at: '/board', page: 'saker', anchor: 'på-tavlen' },
  { at: '/Person/create', page: 'utvalgets-folk', anchor: 'registrere-en-person' },
  { at: '/Person/:id', page: 'utvalgets-folk', anchor: 'samtykke' },
  { at: '/Person', page: 'utvalgets-folk', anchor: 'registrere-en-person' },
  { at: '/ElectionRound', page: 'utvalgets-folk', anchor: 'valg-av-nye-innbyggere' },
  { at: '/District', page: 'registre', anchor: 'kommunedeler' },
  { at: '/Coordinator', page: 'registre', anchor: 'lokalkoordinatorer' },
  { at: '/CaseTheme', page: 'registre', anchor: 'temaer' },
  { at: '/CaseStatus', page: 'registre', anchor: 'saksstatuser' },
  { at: '/Municipality', page: 'registre', anchor: 'kommunen-og-skoleferiene' },
  { at: '/WheelVersion', page: 'arshjul-og-reglement', anchor: 'endre-fasene' },
  { at: '/Wheel', page: 'arshjul-og-reglement', anchor: 'lage-et-utkast' },
  { at: '/Regulation', page: 'arshjul-og-reglement', anchor: 'reglementet' },
  { at: '/User', page: 'brukere-og-programmer', anchor: 'gi-en-rolle' },
  { at: '/profile', page: 'brukere-og-programmer', anchor: 'min-side' },
  { at: '/ApiClient', page: 'brukere-og-programmer', anchor: 'programmer' },
  { at: '/Webhook/:id', page: 'brukere-og-programmer', anchor: 'følge-med-på-det-som-sendes' },
  { at: '/Webhook', page: 'brukere-og-programmer', anchor: 'varslingsadresser' },
  { at: '/AuditEntry', page: 'endringer-og-personvern', anchor: 'revisjonsloggen' },
  { at: '/history', page: 'endringer-og-personvern', anchor: 'se-hva-som-er-endret' },
  { at: '/retention', page: 'endringer-og-personvern', anchor: 'oppbevaring' },
];

/** The line of a page of the console; none where the handbook's first page is what helps. */
export function helpPlaceOf(path: string): HelpPlace | undefined {
  const parts = path.split('/');
  return HELP_PLACES.find(({ at }) =>
    at.split('/').every((part, position) => {
      const given = parts[position];
      return part.startsWith(':') ? given !== undefined : given === part;
    }),
  );
}

/** Where the handbook tells of the page one is on. */
export function helpAt(path: string): string {
  const { page = '', anchor } = helpPlaceOf(path) ?? {};
  return `${HANDBOOK}${page}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}
