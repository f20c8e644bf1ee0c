import type { DrammenSlug } from './drammen-areas.ts';
import type { Day } from './types.ts';

/** An exchange of experience: who invited whom, what was planned, and what came of it. */
export interface SeedExchange {
  year: number;
  track: 'RESIDENTS' | 'POLITICIANS';
  host: DrammenSlug;
  /** No answer: still waited for. */
  invited: readonly { slug: DrammenSlug; answer?: 'ACCEPTED' | 'DECLINED'; reason?: string }[];
  need: string;
  format: 'INVITED_TALK' | 'YOUTH_CLUB' | 'OTHER';
  formatText?: string;
  youth?: boolean;
  planned: { on: Day; place: string; participants: number };
  /** How it was carried out; left out while it lies ahead. */
  actual?: { on: Day; place?: string; participants: number; summary: string };
  example?: { title: string; whatWasDone: string; result: string };
}

export const EXCHANGES: readonly SeedExchange[] = [
  {
    year: 2024,
    track: 'RESIDENTS',
    host: 'skoger-og-askollen',
    invited: [
      { slug: 'krokstadelva-og-stenseth', answer: 'ACCEPTED' },
      { slug: 'stromso-nedenfor-vestfoldbanen', answer: 'DECLINED', reason: 'Tar det igjen neste år' },
    ],
    need: 'Hvordan får vi folk til å bruke huset vi har?',
    format: 'INVITED_TALK',
    planned: { on: '2024-10-15', place: 'Skoger gamle skole', participants: 20 },
    actual: {
      on: '2024-10-15',
      participants: 26,
      summary: 'Begge utvalg viste hvordan de låner ut nøkler uten vaktmester.',
    },
    example: {
      title: 'Nøkkelordning som naboene styrer',
      whatWasDone: 'Fem naboer har hver sin uke med nøkkelen og en delt kalender.',
      result: 'Huset er i bruk fire kvelder i uka, mot én før.',
    },
  },
  {
    year: 2024,
    track: 'RESIDENTS',
    host: 'konnerud-og-skoger-vest',
    invited: [
      { slug: 'stromso-overfor-vestfoldbanen', answer: 'ACCEPTED' },
      { slug: 'svelvik', answer: 'ACCEPTED' },
    ],
    need: 'Hva virker for ungdom som ikke driver med idrett?',
    format: 'YOUTH_CLUB',
    youth: true,
    planned: { on: '2024-10-16', place: 'Konnerud bydelshus', participants: 30 },
    actual: {
      on: '2024-10-16',
      participants: 44,
      summary: 'Ungdommene ledet kvelden, og de voksne satt på tilhørerplass.',
    },
    example: {
      title: 'Ungdommene leder møtet',
      whatWasDone: 'Tre unge laget programmet og styrte ordet hele kvelden.',
      result: 'Dobbelt så mange unge tok ordet som på møtet før.',
    },
  },
  {
    year: 2024,
    track: 'POLITICIANS',
    host: 'bragernes-og-oren',
    invited: [
      { slug: 'mjondalen-og-steinberg', answer: 'ACCEPTED' },
      { slug: 'solbergelva-og-assiden', answer: 'DECLINED', reason: 'Bruker heller tiden på åpent hus' },
    ],
    need: 'Hvordan gir politikerne råd uten å ta over?',
    format: 'OTHER',
    formatText: 'Samtale i par, en fra hvert utvalg',
    planned: { on: '2024-10-17', place: 'Øren skole', participants: 8 },
    actual: { on: '2024-10-17', participants: 6, summary: 'Enighet om å gi høyst tre råd i hver sak.' },
  },
  {
    year: 2025,
    track: 'RESIDENTS',
    host: 'solbergelva-og-assiden',
    invited: [{ slug: 'krokstadelva-og-stenseth', answer: 'ACCEPTED' }],
    need: 'Hvordan følger vi en sak helt fram?',
    format: 'INVITED_TALK',
    planned: { on: '2025-10-14', place: 'Krokstad skole, kantina', participants: 18 },
    actual: {
      on: '2025-10-14',
      place: 'Solberg idrettshus',
      participants: 15,
      summary: 'Flyttet til Solberg samme dag, siden kantina var opptatt. Godt utbytte likevel.',
    },
  },
  {
    year: 2025,
    track: 'RESIDENTS',
    host: 'stromso-overfor-vestfoldbanen',
    invited: [
      { slug: 'konnerud-og-skoger-vest', answer: 'ACCEPTED' },
      { slug: 'mjondalen-og-steinberg', answer: 'DECLINED', reason: 'Treffer naboutvalget jevnlig likevel' },
    ],
    need: 'Hvordan lager vi middag for femti uten penger?',
    format: 'OTHER',
    formatText: 'Matlaging sammen, og prat etterpå',
    planned: { on: '2025-10-16', place: 'Fjell bydelshus', participants: 40 },
    actual: {
      on: '2025-10-16',
      participants: 52,
      summary: 'To utvalg laget middag sammen og delte oppskriften på vaktlisten.',
    },
    example: {
      title: 'Torsdagsmiddagen på Fjell',
      whatWasDone: 'Frivillige lager middag av overskuddsmat hver torsdag.',
      result: 'Om lag femti kommer hver uke, og halvparten hjelper til.',
    },
  },
  {
    year: 2025,
    track: 'POLITICIANS',
    host: 'skoger-og-askollen',
    invited: [{ slug: 'stromso-nedenfor-vestfoldbanen', answer: 'ACCEPTED' }],
    need: 'Hvordan står vi sammen om veien?',
    format: 'INVITED_TALK',
    planned: { on: '2025-10-15', place: 'Skoger gamle skole', participants: 8 },
    actual: {
      on: '2025-10-15',
      participants: 9,
      summary: 'Felles innspill til handlingsprogrammet ble skrevet ferdig.',
    },
  },
  {
    year: 2026,
    track: 'RESIDENTS',
    host: 'mjondalen-og-steinberg',
    invited: [{ slug: 'solbergelva-og-assiden', answer: 'ACCEPTED' }],
    need: 'Hvordan får vi flere til å svare i dialogen?',
    format: 'INVITED_TALK',
    planned: { on: '2026-10-13', place: 'Mjøndalen samfunnshus', participants: 20 },
    actual: {
      on: '2026-10-13',
      participants: 23,
      summary: 'Vandringer ga flere svar enn spørreskjema i begge utvalg.',
    },
    example: {
      title: 'Spørsmål på butikkdisken',
      whatWasDone: 'Ett spørsmål i uka sto på disken, med lapper til å svare på.',
      result: 'Over to hundre svar fra folk som aldri hadde vært på møte.',
    },
  },
  {
    year: 2026,
    track: 'RESIDENTS',
    host: 'konnerud-og-skoger-vest',
    invited: [{ slug: 'rodskog-og-gulskogen', answer: 'ACCEPTED' }],
    need: 'Hva gjør vi når en arbeidsgruppe går tom for folk?',
    format: 'OTHER',
    formatText: 'Rundebord',
    planned: { on: '2026-10-15', place: 'Konnerud bydelshus', participants: 16 },
    actual: { on: '2026-10-15', participants: 14, summary: 'Grupper med en slutt og én oppgave holder bedre på folk.' },
  },
  {
    year: 2026,
    track: 'RESIDENTS',
    host: 'skoger-og-askollen',
    invited: [
      { slug: 'bragernes-og-oren', answer: 'ACCEPTED' },
      { slug: 'krokstadelva-og-stenseth', answer: 'DECLINED', reason: 'Ingen tema som haster' },
    ],
    need: 'Hvordan tar vi vare på det som er laget på dugnad?',
    format: 'INVITED_TALK',
    planned: { on: '2026-10-22', place: 'Skoger gamle skole', participants: 20 },
    actual: { on: '2026-10-22', participants: 19, summary: 'Faddere for benker og stier er noe begge vil prøve.' },
  },
  {
    year: 2026,
    track: 'RESIDENTS',
    host: 'stromso-overfor-vestfoldbanen',
    invited: [
      { slug: 'svelvik' },
      { slug: 'konnerud-og-skoger-vest', answer: 'DECLINED', reason: 'Har vært med på en i oktober' },
    ],
    need: 'Hvordan lager ungdom teater om stedet de bor?',
    format: 'YOUTH_CLUB',
    youth: true,
    planned: { on: '2026-12-08', place: 'Fjell bydelshus', participants: 60 },
  },
];
