import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedCases } from './work.ts';

/** What came up in the committees 5–7. */
export const CASES_TOWN = {
  'konnerud-og-skoger-vest': {
    2024: [
      {
        flow: 'hub',
        title: 'Felles grendehus for Skoger vest',
        finding: 'Skoger vest har ingen steder der hele bygda får plass.',
      },
      {
        flow: 'path',
        title: 'Lysløypa på Konnerud åpen for gående om sommeren',
        finding: 'Lysløypa på Konnerud kan brukes hele året hvis den dreneres.',
      },
      {
        flow: 'evening',
        title: 'Kveldsåpen klubb på Konnerud',
        finding: 'Klubben på Konnerud stenger før de eldste har spist middag.',
      },
      {
        flow: 'bus',
        title: 'Tidligere buss fra Skoger vest om morgenen',
        finding: 'De som begynner klokka sju, kommer seg ikke til byen med buss.',
      },
    ],
    2025: [
      {
        flow: 'crossing',
        title: 'Trygg henteplass ved Konnerud skole',
        finding: 'Ved skolestart er det kaos av biler og barn på Konnerud.',
      },
      {
        flow: 'bench',
        title: 'Uteplass utenfor eldresenteret på Konnerud',
        finding: 'Beboerne ser rett på en parkeringsplass og ønsker seg noe grønt.',
      },
    ],
    2026: [
      {
        flow: 'speed',
        title: 'Lavere fart gjennom Skoger vest',
        finding: 'Gjennom Skoger vest holder nesten ingen fartsgrensen.',
      },
      {
        flow: 'cafe',
        title: 'Reparasjonsverksted i bydelshuset på Konnerud',
        finding: 'Flere kan reparere ting, og mange kaster det som kunne vært brukt.',
      },
    ],
  },
  'stromso-overfor-vestfoldbanen': {
    2024: [
      {
        flow: 'youthHouse',
        title: 'Øvingslokale for musikk og dans på Fjell',
        finding: 'Unge på Fjell øver i trappeoppganger fordi de ikke har noe rom.',
      },
      {
        flow: 'cafe',
        title: 'Felles middag i bydelshuset på Fjell hver torsdag',
        finding: 'Mange på Fjell spiser alene og vil gjerne lage mat sammen.',
      },
      {
        flow: 'light',
        title: 'Lys på trappene mellom Danvik og Fjell',
        finding: 'Trappene mellom Danvik og Fjell er mørke og glatte.',
      },
      {
        flow: 'playground',
        title: 'Reparasjon av lekeplassen på Austad',
        finding: 'Sklia på Austad har vært sperret i over et år.',
      },
    ],
    2025: [
      {
        flow: 'spot',
        title: 'Treningsapparater ute på Fjell øst',
        finding: 'Ungdom på Fjell øst vil trene ute, uten å betale for det.',
      },
      {
        flow: 'speed',
        title: 'Sone med lav fart rundt Danvik skole',
        finding: 'Foreldre på Danvik tør ikke å la de minste gå alene.',
      },
    ],
    2026: [
      {
        flow: 'evening',
        title: 'Jentekveld i bydelshuset på Fjell',
        finding: 'Jentene sier at guttene tar all plassen på klubben.',
      },
      {
        flow: 'crossing',
        title: 'Gangfelt ved idrettsplassen på Austad',
        finding: 'Det er tett trafikk der barna går til trening på Austad.',
      },
    ],
  },
  'stromso-nedenfor-vestfoldbanen': {
    2024: [
      {
        flow: 'evening',
        title: 'Åpen ungdomskveld på Tangen',
        finding: 'Ungdom på Tangen sier at det ikke finnes noe sted å være om kvelden.',
      },
      {
        flow: 'bench',
        title: 'Benker og blomster på Grønland torg',
        finding: 'Folk haster over torget på Grønland fordi det ikke innbyr til å bli.',
      },
      {
        flow: 'speed',
        title: 'Gjennomkjøring stengt i Brandengen',
        finding: 'Bilkøen tar snarveien gjennom boliggatene i Brandengen.',
      },
      {
        flow: 'school',
        title: 'Brandengen skole som møtested i helgene',
        finding: 'Skolegården er stengt når flest barn har tid til å leke.',
      },
    ],
    2025: [
      {
        flow: 'cafe',
        title: 'Byttebod for sportsutstyr på Marienlyst',
        finding: 'Mange barn har utstyr de har vokst fra, og andre mangler.',
      },
      {
        flow: 'light',
        title: 'Lys i parken på Marienlyst',
        finding: 'Parken blir et hull i mørket fra november til mars.',
      },
    ],
    2026: [
      {
        flow: 'path',
        title: 'Havnestien på Tangen merket og ryddet',
        finding: 'Fra Tangen kan man gå langs fjorden hvis stien ryddes.',
      },
      {
        flow: 'crossing',
        title: 'Trygg kryssing av Tollbugata',
        finding: 'Bilene stopper ikke for dem som krysser på vei til skolen.',
      },
    ],
  },
} as const satisfies Partial<Record<DrammenSlug, SeedCases>>;
