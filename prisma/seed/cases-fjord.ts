import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedCases } from './work.ts';

/** What came up in the committees 8–10. */
export const CASES_FJORD = {
  'bragernes-og-oren': {
    2024: [
      {
        flow: 'hub',
        title: 'Stue for alle i første etasje på Bragernes',
        finding: 'Sentrum har kafeer, men ingen steder man kan sitte uten å handle.',
      },
      {
        flow: 'crossing',
        title: 'Skolevei uten biler ved Øren skole',
        finding: 'Utenfor Øren skole er det flere biler enn barn om morgenen.',
      },
      {
        flow: 'bench',
        title: 'Plantekasser i bakgatene på Bragernes øst',
        finding: 'Bakgatene på Bragernes øst er grå og brukes bare til søppel.',
      },
      {
        flow: 'bus',
        title: 'Holdeplass for rullestol ved Øren',
        finding: 'Kanten på holdeplassen er for høy for rullestol og barnevogn.',
      },
    ],
    2025: [
      {
        flow: 'evening',
        title: 'Leksehjelp og middag for ungdom på Øren',
        finding: 'Noen unge har ingen plass hjemme til å gjøre lekser.',
      },
      {
        flow: 'path',
        title: 'Trappestien fra Bragernes til åsen',
        finding: 'Den gamle trappestien kan åpnes igjen med litt stein og spade.',
      },
    ],
    2026: [
      {
        flow: 'cafe',
        title: 'Nabofrokost på Øren den første lørdagen i måneden',
        finding: 'Mange i de nye blokkene kjenner ingen i oppgangen.',
      },
      {
        flow: 'light',
        title: 'Lys på ballplassen på Øren',
        finding: 'Ballplassen er ubrukelig etter klokka fire om vinteren.',
      },
    ],
  },
  'skoger-og-askollen': {
    2024: [
      {
        flow: 'cafe',
        title: 'Bygdekveld i Skoger gamle skole',
        finding: 'Skoger gamle skole har god plass, men få vet at den kan lånes.',
      },
      {
        flow: 'light',
        title: 'Lys på gangveien i Skoger nord',
        finding: 'Gangveien i Skoger nord har ti stolper uten lys.',
      },
      {
        flow: 'spot',
        title: 'Sykkelbane på Åskollen',
        finding: 'Barna på Åskollen lager hopp i skogen og får kjeft for det.',
      },
      {
        flow: 'playground',
        title: 'Gjerde rundt lekeplassen på Åskollen',
        finding: 'Det er ingenting mellom lekeplassen og veien.',
      },
    ],
    2025: [
      {
        flow: 'path',
        title: 'Kultursti i Skoger',
        finding: 'Skoger har mange gamle steder som få kjenner historien til.',
      },
      {
        flow: 'crossing',
        title: 'Opphøyd gangfelt ved Åskollen skole',
        finding: 'Speilet i svingen ved skolen gjør det vanskelig å se barna.',
      },
    ],
    2026: [
      {
        flow: 'evening',
        title: 'Ungdomscafé på Åskollen',
        finding: 'Fra Åskollen må ungdommene til byen for å treffe andre.',
      },
      {
        flow: 'bench',
        title: 'Badeplassen på Åskollen ryddet og benket',
        finding: 'Badeplassen gror igjen, og bordene er råtne.',
      },
    ],
  },
  svelvik: {
    2024: [
      {
        flow: 'spot',
        title: 'Ungdomsbrygge i Svelvik',
        finding: 'Om sommeren henger alle unge på brygga, men de blir bedt om å gå.',
      },
      {
        flow: 'path',
        title: 'Kyststien mellom Ebbestad og Berger',
        finding: 'Kyststien er brutt på tre steder mellom Ebbestad og Berger.',
      },
      {
        flow: 'bench',
        title: 'Hvileplasser i bakken opp fra Svelvik sentrum',
        finding: 'Bakken fra sentrum er for lang å gå for mange eldre.',
      },
      {
        flow: 'bus',
        title: 'Kveldsbuss fra Svelvik til Nesbygda',
        finding: 'Ungdom i Nesbygda kommer seg ikke hjem fra trening.',
      },
    ],
    2025: [
      {
        flow: 'cafe',
        title: 'Fellesverksted i den gamle fabrikken på Berger',
        finding: 'På Berger er det mange som lager ting alene i kjelleren.',
      },
      {
        flow: 'light',
        title: 'Lys på snarveien til skolen i Nesbygda',
        finding: 'Snarveien er tryggest, men så mørk at barna går langs veien.',
      },
    ],
    2026: [
      {
        flow: 'crossing',
        title: 'Fotgjengerfelt ved fergeleiet i Svelvik',
        finding: 'Når fergen kommer, er det ingen som ser dem som går.',
      },
      {
        flow: 'evening',
        title: 'Filmkveld for ungdom i Svelvik samfunnshus',
        finding: 'Unge i Svelvik savner noe å gjøre når det er kaldt.',
      },
    ],
  },
} as const satisfies Partial<Record<DrammenSlug, SeedCases>>;
