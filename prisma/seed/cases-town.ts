import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedCases } from './work.ts';

/** What came up in the committees 5–7. */
export const CASES_TOWN = {
  'konnerud-og-skoger-vest': {
    2024: [
      {
        flow: 'hub',
        title: 'Felles grendehus for Skoger vest',
        description: 'Et hus med kjøkken og sal som skole, lag og naboer kan dele på.',
        finding: 'Skoger vest har ingen steder der hele bygda får plass.',
      },
      {
        flow: 'path',
        title: 'Lysløypa på Konnerud åpen for gående om sommeren',
        description: 'Løypa dreneres på de våteste stedene og merkes for gående, så den kan brukes også uten snø.',
        finding: 'Lysløypa på Konnerud kan brukes hele året hvis den dreneres.',
      },
      {
        flow: 'evening',
        title: 'Kveldsåpen klubb på Konnerud',
        description: 'Klubben holder åpent til klokka ti to kvelder i uka, for dem over femten.',
        finding: 'Klubben på Konnerud stenger før de eldste har spist middag.',
      },
      {
        flow: 'timetable',
        title: 'Tidligere buss fra Skoger vest om morgenen',
        description: 'En avgang før halv sju, så de som begynner tidlig, slipper å kjøre bil.',
        finding: 'De som begynner klokka sju, kommer seg ikke til byen med buss.',
      },
    ],
    2025: [
      {
        flow: 'dropOff',
        title: 'Trygg henteplass ved Konnerud skole',
        description: 'En egen plass der foreldre kan slippe av barna, et stykke fra skoleporten.',
        finding: 'Ved skolestart er det kaos av biler og barn på Konnerud.',
      },
      {
        flow: 'bench',
        title: 'Uteplass utenfor eldresenteret på Konnerud',
        description: 'Benker, blomsterbed og en jevn gangvei rundt, på en del av parkeringsplassen.',
        finding: 'Beboerne ser rett på en parkeringsplass og ønsker seg noe grønt.',
      },
    ],
    2026: [
      {
        flow: 'speed',
        title: 'Lavere fart gjennom Skoger vest',
        description: 'Fartsgrensen settes ned der husene ligger tett, og skiltene blir tydeligere.',
        finding: 'Gjennom Skoger vest holder nesten ingen fartsgrensen.',
      },
      {
        flow: 'cafe',
        title: 'Reparasjonsverksted i bydelshuset på Konnerud',
        description: 'En kveld i måneden der folk får hjelp til å reparere klær, sykler og småting.',
        finding: 'Flere kan reparere ting, og mange kaster det som kunne vært brukt.',
      },
    ],
  },
  'stromso-overfor-vestfoldbanen': {
    2024: [
      {
        flow: 'youthHouse',
        title: 'Øvingslokale for musikk og dans på Fjell',
        description: 'Et lydisolert rom med speil, anlegg og låsbare skap, som ungdommene styrer sammen med voksne.',
        finding: 'Unge på Fjell øver i trappeoppganger fordi de ikke har noe rom.',
      },
      {
        flow: 'cafe',
        title: 'Felles middag i bydelshuset på Fjell hver torsdag',
        description: 'Naboene lager mat sammen og spiser ved langbord. Alle betaler det de kan.',
        finding: 'Mange på Fjell spiser alene og vil gjerne lage mat sammen.',
      },
      {
        flow: 'light',
        title: 'Lys på trappene mellom Danvik og Fjell',
        description: 'Nye lamper og rekkverk på begge trappene, og strøing når det er glatt.',
        finding: 'Trappene mellom Danvik og Fjell er mørke og glatte.',
      },
      {
        flow: 'playground',
        title: 'Reparasjon av lekeplassen på Austad',
        description: 'Sklia og gjerdet må repareres, og plassen ryddes for glass.',
        finding: 'Sklia på Austad har vært sperret i over et år.',
      },
    ],
    2025: [
      {
        flow: 'spot',
        title: 'Treningsapparater ute på Fjell øst',
        description: 'Fire apparater på gressplassen, valgt av ungdommene selv.',
        finding: 'Ungdom på Fjell øst vil trene ute, uten å betale for det.',
      },
      {
        flow: 'speed',
        title: 'Sone med lav fart rundt Danvik skole',
        description: 'Tretti i alle gatene rundt skolen, med skilt og maling i veibanen.',
        finding: 'Foreldre på Danvik tør ikke å la de minste gå alene.',
      },
    ],
    2026: [
      {
        flow: 'evening',
        title: 'Jentekveld i bydelshuset på Fjell',
        description: 'En fast kveld i uka bare for jenter, med dans, spill og voksne de kjenner.',
        finding: 'Jentene sier at guttene tar all plassen på klubben.',
      },
      {
        flow: 'crossing',
        title: 'Gangfelt ved idrettsplassen på Austad',
        description: 'Gangfelt og lys der barna krysser til trening.',
        finding: 'Det er tett trafikk der barna går til trening på Austad.',
      },
    ],
  },
  'stromso-nedenfor-vestfoldbanen': {
    2024: [
      {
        flow: 'evening',
        title: 'Åpen ungdomskveld på Tangen',
        description: 'Gymsalen og kantina på skolen åpnes én kveld i uka, med voksne til stede.',
        finding: 'Ungdom på Tangen sier at det ikke finnes noe sted å være om kvelden.',
      },
      {
        flow: 'bench',
        title: 'Benker og blomster på Grønland torg',
        description: 'Benker med ryggstøtte og store krukker som butikkene rundt torget vanner.',
        finding: 'Folk haster over torget på Grønland fordi det ikke innbyr til å bli.',
      },
      {
        flow: 'closedStreet',
        title: 'Gjennomkjøring stengt i Brandengen',
        description: 'Boliggatene stenges med bom midtveis, så bilkøen holder seg på hovedveien.',
        finding: 'Bilkøen tar snarveien gjennom boliggatene i Brandengen.',
      },
      {
        flow: 'school',
        title: 'Brandengen skole som møtested i helgene',
        description: 'Skolegården og ett rom åpnes lørdag og søndag, med naboer som har nøkkelen.',
        finding: 'Skolegården er stengt når flest barn har tid til å leke.',
      },
    ],
    2025: [
      {
        flow: 'cafe',
        title: 'Byttebod for sportsutstyr på Marienlyst',
        description: 'En bod der barn kan levere utstyr de har vokst fra, og ta med noe som passer.',
        finding: 'Mange barn har utstyr de har vokst fra, og andre mangler.',
      },
      {
        flow: 'light',
        title: 'Lys i parken på Marienlyst',
        description: 'Lamper langs de to gangveiene gjennom parken, med varmt og dempet lys.',
        finding: 'Parken blir et hull i mørket fra november til mars.',
      },
    ],
    2026: [
      {
        flow: 'path',
        title: 'Havnestien på Tangen merket og ryddet',
        description: 'Stien langs fjorden ryddes for kratt og merkes fra havna til badeplassen.',
        finding: 'Fra Tangen kan man gå langs fjorden hvis stien ryddes.',
      },
      {
        flow: 'crossing',
        title: 'Trygg kryssing av Tollbugata',
        description: 'Et opphøyd gangfelt der de fleste skolebarna krysser, og bedre lys.',
        finding: 'Bilene stopper ikke for dem som krysser på vei til skolen.',
      },
    ],
  },
} as const satisfies Partial<Record<DrammenSlug, SeedCases>>;
