import { ask, DRAMMEN } from './api.ts';

export interface ConsolePage {
  /** Its address; a name such as :meeting stands for the id of one among the example data. */
  readonly path: string;
  readonly heading: string;
  /** What stands there once the page has read what it shows. */
  readonly shows: string;
}

const OWN = 'Konnerud og Skoger vest';
const KONNERUD = `5 ${OWN}`;
const WHEEL = 'Felles årshjul for nærutvalgene';
const REGULATION = 'Reglement for nærutvalg i Drammen kommune (2022)';

/** What a committee does through the year. */
export const YEAR_PAGES: readonly ConsolePage[] = [
  { path: '/', heading: 'Drammen: året i nærutvalgene', shows: 'Sist endret' },
  { path: '/year/2026', heading: 'Året 2026', shows: 'Planlegg fellesmøte' },
  { path: '/year/2031', heading: 'Året 2031', shows: '2031 er ikke åpnet' },
  { path: '/year/2031/open', heading: 'Åpne året 2031', shows: 'Dette skjer' },
  { path: '/year/2026/dates', heading: 'Sett møtedatoer for 2026', shows: 'Til året 2026' },
  { path: '/calendar?month=2026-05&view=month', heading: 'Kalender, mai 2026', shows: 'Over flere dager' },
  { path: '/calendar?month=2026-05&view=agenda', heading: 'Kalender, mai 2026', shows: 'Grunnlovsdagen' },
  { path: '/cycle/:cycle', heading: `${KONNERUD} 2026`, shows: 'Planlagt og faktisk' },
  { path: '/cycle/:cycle/dialogue', heading: `Innbyggerdialog 2026, ${OWN}`, shows: 'Ansvarlige' },
  { path: '/cycle/:cycle/agreement', heading: `Samarbeidsavtale 2026, ${OWN}`, shows: 'Lag ny versjon' },
  { path: '/cycle/:cycle/groups', heading: `Arbeidsgrupper 2026, ${OWN}`, shows: 'Lag arbeidsgruppe' },
  {
    path: '/cycle/:cycle/exchange',
    heading: `Erfaringsutveksling 2026, ${OWN}`,
    shows: 'Planlegg erfaringsutveksling',
  },
  { path: '/cycle/:cycle/visit', heading: `Ordførerbesøk 2026, ${OWN}`, shows: 'Planlegg besøk' },
  { path: '/cycle/:cycle/evaluation', heading: `Evaluering 2026, ${OWN}`, shows: 'Evaluering av ordningen' },
  { path: '/cycle/:cycle/report', heading: `Årsrapport 2026, ${OWN}`, shows: 'Lag årsrapporten' },
  { path: '/cycle/:cycle/close', heading: `Avslutning av året 2026, ${OWN}`, shows: 'Til opplysning' },
  // Other tests fill these lists.
  { path: '/WorkingGroup', heading: 'Arbeidsgrupper', shows: 'Arbeidsgrupper' },
  { path: '/Exchange', heading: 'Erfaringsdeling', shows: 'Erfaringsdeling' },
  { path: '/figures?asOf=2026-06-30&compare=2025-12-31', heading: 'Tall om sakene', shows: 'Ta med tallene' },
  {
    path: '/figures/duties?asOf=2026-06-30&compare=2026-03-31',
    heading: 'Årets plikter',
    shows: 'Plikt for plikt',
  },
  { path: '/figures/impact', heading: 'Fra funn til resultat', shows: 'Funn for funn' },
  { path: '/figures/divergence', heading: 'Avvik fra det felles årshjulet', shows: 'Ta med tallene' },
  { path: '/examples', heading: 'Gode eksempler', shows: 'Søk i gode eksempler' },
];

/** The committees with their meetings and members, and their cases. */
export const COMMITTEE_PAGES: readonly ConsolePage[] = [
  { path: '/Cycle', heading: 'Utvalgenes år', shows: KONNERUD },
  { path: '/Meeting', heading: 'Møter', shows: KONNERUD },
  {
    path: '/Meeting/:meeting/show',
    heading: 'Nærutvalgsmøte 1, Konnerud og Skoger vest',
    shows: 'Registrer opplæring',
  },
  { path: '/Committee', heading: 'Nærutvalg', shows: 'Konnerud og Skoger vest' },
  { path: '/Committee/create', heading: 'Nytt nærutvalg', shows: 'Kortnavn i adresser' },
  { path: '/Committee/:committee/show', heading: KONNERUD, shows: 'konnerud-og-skoger-vest' },
  { path: '/Committee/:committee/show/years', heading: KONNERUD, shows: 'Avslutt året' },
  { path: '/Committee/:committee/show/names', heading: KONNERUD, shows: 'Gjelder fra' },
  { path: '/Committee/:committee/show/members', heading: KONNERUD, shows: 'Innbyggerplass 1' },
  { path: '/Committee/:committee/show/cases', heading: KONNERUD, shows: 'Alle sakene til utvalget' },
  { path: '/Committee/:committee/show/agreement', heading: KONNERUD, shows: 'Samarbeidsavtale 2026' },
  { path: '/Committee/:committee/show/groups', heading: KONNERUD, shows: 'Lag arbeidsgruppe' },
  { path: '/Committee/:committee/show/history', heading: KONNERUD, shows: 'Ny: ' },
  {
    path: '/history?about=:meeting&committee=:committee',
    heading: 'Historikk for Nærutvalgsmøte 1',
    shows: 'Alt som er endret for nærutvalget',
  },
  { path: '/Case', heading: 'Saker', shows: KONNERUD },
  { path: '/Case/create', heading: 'Reis en sak', shows: 'Hva saken gjelder, i én linje' },
  { path: '/Case/:case/show', heading: ':case', shows: 'Funn saken bygger på' },
  { path: '/Case/:case/show/work', heading: ':case', shows: 'År saken er behandlet i' },
  { path: '/Case/:case/show/ledger', heading: ':case', shows: 'Alle steg blir stående.' },
  { path: '/Case/:case/show/trace', heading: ':case', shows: 'Det innbyggerne fortalte' },
  { path: '/board?year=2026', heading: 'Saker etter status', shows: 'Flytt til …' },
  { path: '/CaseTheme', heading: 'Temaer', shows: 'Trafikk' },
  { path: '/CaseTheme/create', heading: 'Nytt tema', shows: 'På bokmål' },
  { path: '/CaseStatus', heading: 'Saksstatuser', shows: 'Under arbeid' },
  { path: '/Person', heading: 'Personer', shows: 'Innbygger' },
  { path: '/Person/create', heading: 'Registrer person', shows: 'Fødselsår' },
  { path: '/import/members', heading: 'Importer medlemmer', shows: 'Last ned en mal' },
  { path: '/import/meetings', heading: 'Importer møter', shows: 'Last ned en mal' },
  { path: '/import/cases', heading: 'Importer saker', shows: 'Last ned en mal' },
  { path: '/Person/:person/show', heading: ':person', shows: 'Samtykke til å vise navnet' },
  { path: '/ElectionRound/:election/show', heading: ':election', shows: 'Kandidater' },
];

/** What is common to a municipality, and who works with it. */
export const MUNICIPALITY_PAGES: readonly ConsolePage[] = [
  { path: '/District', heading: 'Kommunedeler', shows: 'Konnerud' },
  { path: '/District/create', heading: 'Ny kommunedel', shows: 'Ett sted per linje.' },
  { path: '/District/:district/show', heading: 'Konnerud og Skoger vest', shows: 'Steder' },
  { path: '/Coordinator', heading: 'Lokalkoordinatorer', shows: 'Amir Haugland' },
  { path: '/Coordinator/create', heading: 'Ny lokalkoordinator', shows: 'Navn' },
  { path: '/Coordinator/:coordinator', heading: 'Endre Torill Fjellvang', shows: 'Navn' },
  { path: '/Wheel', heading: 'Årshjul', shows: WHEEL },
  { path: '/Wheel/create', heading: 'Nytt årshjul', shows: 'Navn på bokmål' },
  { path: '/Wheel/:wheel/show', heading: WHEEL, shows: 'Versjon' },
  { path: '/WheelVersion/:version/show', heading: `${WHEEL}, versjon 1`, shows: 'Nærutvalgsmøte 4' },
  { path: '/Regulation', heading: 'Reglementer', shows: REGULATION },
  { path: '/Regulation/create', heading: 'Nytt reglement', shows: 'Ordinære møter i året' },
  { path: '/Regulation/:regulation/show', heading: REGULATION, shows: 'Plasser' },
  { path: '/Regulation/:regulation', heading: `Endre ${REGULATION}`, shows: 'Ordinære møter i året' },
  { path: '/Municipality', heading: 'Drammen', shows: 'Skoleferier' },
  { path: '/Municipality/:municipality/show', heading: 'Drammen', shows: 'Skoleferier' },
  { path: '/Municipality/:municipality', heading: 'Endre Drammen', shows: 'Tidssone' },
  { path: '/User', heading: 'Brukere', shows: 'Marit Ekornrud' },
  { path: '/User/create', heading: 'Gi rolle', shows: 'Brukerens id' },
  { path: '/User/:user/show', heading: 'Sindre Tallaksen', shows: 'Analytiker' },
  { path: '/ApiClient', heading: 'Programmer', shows: 'Programmer' },
  { path: '/ApiClient/create', heading: 'Nytt program', shows: 'Viser det som er publisert' },
  { path: '/Webhook', heading: 'Varslingsadresser', shows: 'Ny varslingsadresse' },
  { path: '/AuditEntry', heading: 'Revisjonslogg', shows: 'Logget inn' },
  { path: '/retention', heading: 'Oppbevaring', shows: 'Kontaktopplysninger etter siste verv' },
  { path: '/history', heading: 'Historikk for Drammen', shows: 'Vis eldre' },
  { path: '/history?about=:district', heading: 'Historikk for Drammen', shows: 'Vis alt som er endret' },
  { path: '/profile', heading: 'Min side', shows: 'Innlogginger nå' },
  { path: '/no-such-page', heading: 'Siden finnes ikke', shows: 'Gå til forsiden' },
];

/** Every page of the console. */
export const PAGES: readonly ConsolePage[] = [...YEAR_PAGES, ...COMMITTEE_PAGES, ...MUNICIPALITY_PAGES];

interface Nodes<Fields = object> {
  readonly edges: readonly { readonly node: { readonly id: string } & Fields }[];
}

interface Found {
  readonly committees: Nodes<{
    readonly cycle: { readonly id: string; readonly phases: readonly { readonly meetings: readonly WithId[] }[] };
    readonly district: WithId;
    readonly coordinator: WithId;
    readonly roster: readonly { readonly person: (WithId & { readonly name: string }) | null }[];
  }>;
  readonly cases: Nodes<{ readonly number: string; readonly title: string }>;
  readonly electionRounds: Nodes<{ readonly cycle: { readonly year: number; readonly committee: CommitteeName } }>;
  readonly regulations: Nodes;
  readonly wheels: Nodes<{ readonly versions: readonly WithId[] }>;
  readonly municipality: WithId;
  readonly users: { readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[] };
}

interface WithId {
  readonly id: string;
}

interface CommitteeName {
  readonly number: number;
  readonly name: string;
}

const FOUND = `query($number: String!) {
  committees(filter: { municipality: $number, slugs: ["konnerud-og-skoger-vest"] }) {
    edges { node { id district { id } coordinator { id } cycle(year: 2026) { id phases { meetings { id } } }
      roster { person { id name } } } }
  }
  cases(filter: { municipality: $number, years: [2026] }, first: 100) {
    edges { node { id number title } }
  }
  electionRounds(filter: { municipality: $number }, first: 1) {
    edges { node { id cycle { year committee { number name } } } }
  }
  regulations(filter: { municipality: $number }, orderBy: [VALID_FROM_DESC], first: 1) { edges { node { id } } }
  wheels(filter: { municipality: $number }, first: 1) { edges { node { id versions { id } } } }
  municipality(number: $number) { id }
  users(filter: { municipality: $number }) { edges { node { id name } } }
}`;

/**
 * A page with the ids of the example data in its address, and their names in its heading; `asked` asks another server
 * than the one that the browser tests share.
 */
export async function found(page: ConsolePage, asked: typeof ask = ask): Promise<ConsolePage> {
  if (!page.path.includes(':')) return page;
  const data = await asked<Found>(FOUND, { number: DRAMMEN }, 'staff');
  const committee = data.committees.edges[0]?.node;
  const wheel = data.wheels.edges[0]?.node;
  const one = data.cases.edges.at(-1)?.node;
  const person = committee?.roster.find((entry) => entry.person !== null)?.person;
  const election = data.electionRounds.edges[0]?.node;
  const ids: Readonly<Record<string, string | undefined>> = {
    committee: committee?.id,
    district: committee?.district.id,
    coordinator: committee?.coordinator.id,
    cycle: committee?.cycle.id,
    meeting: committee?.cycle.phases[0]?.meetings[0]?.id,
    case: one?.id,
    person: person?.id,
    election: election?.id,
    regulation: data.regulations.edges[0]?.node.id,
    wheel: wheel?.id,
    version: wheel?.versions[0]?.id,
    municipality: data.municipality.id,
    user: data.users.edges.find(({ node }) => node.name === 'Sindre Tallaksen')?.node.id,
  };
  const headings: Readonly<Record<string, string>> = {
    ':case': `${one?.number} ${one?.title}`,
    ':person': person?.name ?? '',
    ':election': `Valg av nye innbyggere ${election?.cycle.year}, ${election?.cycle.committee.number} ${election?.cycle.committee.name}`,
  };
  const path = page.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`the example data has no ${name}`);
    return encodeURIComponent(id);
  });
  return { ...page, path, heading: headings[page.heading] ?? page.heading };
}
