import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedCases } from './work.ts';

/** What came up in the committees 8–10. */
export const CASES_FJORD = {
  'bragernes-og-oren': {
    2024: [
      {
        flow: 'hub',
        title: 'Stue for alle i første etasje på Bragernes',
        description: 'Et rom på gateplan med bord, kaffe og leksehjelp, åpent på dagtid og drevet av naboene.',
        finding: 'Sentrum har kafeer, men ingen steder man kan sitte uten å handle.',
      },
      {
        flow: 'dropOff',
        title: 'Skolevei uten biler ved Øren skole',
        description:
          'Foreldre som kjører, skal stoppe et stykke unna, slik at barna kan gå det siste stykket uten biler.',
        finding: 'Utenfor Øren skole er det flere biler enn barn om morgenen.',
      },
      {
        flow: 'bench',
        title: 'Plantekasser i bakgatene på Bragernes øst',
        description: 'Kasser med bærbusker og blomster som naboene steller selv, i tre av bakgatene.',
        finding: 'Bakgatene på Bragernes øst er grå og brukes bare til søppel.',
      },
      {
        flow: 'bus',
        title: 'Holdeplass for rullestol ved Øren',
        description: 'Kanten må senkes og dekket jevnes ut, så alle kommer seg om bord i bussen.',
        finding: 'Kanten på holdeplassen er for høy for rullestol og barnevogn.',
      },
    ],
    2025: [
      {
        flow: 'evening',
        title: 'Leksehjelp og middag for ungdom på Øren',
        description: 'En ettermiddag i uka med varm mat, ro til lekser og voksne som har tid.',
        finding: 'Noen unge har ingen plass hjemme til å gjøre lekser.',
      },
      {
        flow: 'path',
        title: 'Trappestien fra Bragernes til åsen',
        description: 'Rydde stien, legge noen trinn på nytt og sette opp skilt der den begynner.',
        finding: 'Den gamle trappestien kan åpnes igjen med litt stein og spade.',
      },
    ],
    2026: [
      {
        flow: 'cafe',
        title: 'Nabofrokost på Øren den første lørdagen i måneden',
        description:
          'Felles frokost i bakgården eller i skolekantina. Alle tar med litt, og naboene bytter på å være vert.',
        finding: 'Mange i de nye blokkene kjenner ingen i oppgangen.',
      },
      {
        flow: 'light',
        title: 'Lys på ballplassen på Øren',
        description: 'To stolper med lys som slås av klokka ni, så barna kan spille etter skolen også om vinteren.',
        finding: 'Ballplassen er ubrukelig etter klokka fire om vinteren.',
      },
    ],
  },
  'skoger-og-askollen': {
    2024: [
      {
        flow: 'cafe',
        title: 'Bygdekveld i Skoger gamle skole',
        description: 'En åpen kveld med mat, håndarbeid og historier fra bygda, og hjelp til å låne huset.',
        finding: 'Skoger gamle skole har god plass, men få vet at den kan lånes.',
      },
      {
        flow: 'light',
        title: 'Lys på gangveien i Skoger nord',
        description: 'Lampene på de ti mørke stolpene må byttes, så gangveien kan brukes hele året.',
        finding: 'Gangveien i Skoger nord har ti stolper uten lys.',
      },
      {
        flow: 'spot',
        title: 'Sykkelbane på Åskollen',
        description:
          'En liten bane med hopp og svinger på et sted der grunneieren er enig og naboene ikke blir forstyrret.',
        finding: 'Barna på Åskollen lager hopp i skogen og får kjeft for det.',
      },
      {
        flow: 'playground',
        title: 'Gjerde rundt lekeplassen på Åskollen',
        description: 'Et lavt gjerde med port mot veien, så de minste ikke løper ut.',
        finding: 'Det er ingenting mellom lekeplassen og veien.',
      },
    ],
    2025: [
      {
        flow: 'path',
        title: 'Kultursti i Skoger',
        description: 'En sti med skilt som forteller om gårdene, kverna og den gamle veien.',
        finding: 'Skoger har mange gamle steder som få kjenner historien til.',
      },
      {
        flow: 'crossing',
        title: 'Opphøyd gangfelt ved Åskollen skole',
        description: 'Gangfeltet i svingen heves, så bilene bremser og barna synes.',
        finding: 'Speilet i svingen ved skolen gjør det vanskelig å se barna.',
      },
    ],
    2026: [
      {
        flow: 'evening',
        title: 'Ungdomscafé på Åskollen',
        description: 'Et sted ungdommene kan møtes to kvelder i uka, uten å ta buss til byen.',
        finding: 'Fra Åskollen må ungdommene til byen for å treffe andre.',
      },
      {
        flow: 'bench',
        title: 'Badeplassen på Åskollen ryddet og benket',
        description: 'Kratt og søppel fjernes, og det settes opp nye bord og benker.',
        finding: 'Badeplassen gror igjen, og bordene er råtne.',
      },
    ],
  },
  svelvik: {
    2024: [
      {
        flow: 'spot',
        title: 'Ungdomsbrygge i Svelvik',
        description: 'En del av brygga settes av til ungdom om sommeren, med benker, stige og søppelkasser.',
        finding: 'Om sommeren henger alle unge på brygga, men de blir bedt om å gå.',
      },
      {
        flow: 'path',
        title: 'Kyststien mellom Ebbestad og Berger',
        description: 'De tre bruddene ryddes og merkes, slik at det går an å gå hele veien langs fjorden.',
        finding: 'Kyststien er brutt på tre steder mellom Ebbestad og Berger.',
      },
      {
        flow: 'bench',
        title: 'Hvileplasser i bakken opp fra Svelvik sentrum',
        description: 'Tre benker i bakken, med kort vei mellom dem, så flere kan handle til fots.',
        finding: 'Bakken fra sentrum er for lang å gå for mange eldre.',
      },
      {
        flow: 'timetable',
        title: 'Kveldsbuss fra Svelvik til Nesbygda',
        description: 'En buss etter klokka ni på hverdager, så ungdom kommer hjem fra trening uten å bli kjørt.',
        finding: 'Ungdom i Nesbygda kommer seg ikke hjem fra trening.',
      },
    ],
    2025: [
      {
        flow: 'cafe',
        title: 'Fellesverksted i den gamle fabrikken på Berger',
        description: 'Et rom med høvelbenk, symaskiner og verktøy til låns, åpent én kveld i uka.',
        finding: 'På Berger er det mange som lager ting alene i kjelleren.',
      },
      {
        flow: 'light',
        title: 'Lys på snarveien til skolen i Nesbygda',
        description: 'Åtte lamper langs snarveien, så barna slipper å gå langs bilveien.',
        finding: 'Snarveien er tryggest, men så mørk at barna går langs veien.',
      },
    ],
    2026: [
      {
        flow: 'crossing',
        title: 'Fotgjengerfelt ved fergeleiet i Svelvik',
        description: 'Oppmerking og bedre lys der folk krysser fra fergen til bussen.',
        finding: 'Når fergen kommer, er det ingen som ser dem som går.',
      },
      {
        flow: 'evening',
        title: 'Filmkveld for ungdom i Svelvik samfunnshus',
        description: 'En filmkveld i måneden gjennom vinteren, der ungdommene velger filmen selv.',
        finding: 'Unge i Svelvik savner noe å gjøre når det er kaldt.',
      },
    ],
  },
} as const satisfies Partial<Record<DrammenSlug, SeedCases>>;
