import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedCases } from './work.ts';

/** What came up in the committees 1–4. */
export const CASES_WEST = {
  'mjondalen-og-steinberg': {
    2024: [
      {
        flow: 'hub',
        title: 'Nærmiljøhus i den gamle banken i Mjøndalen',
        finding: 'Det mangler et sted i Mjøndalen der folk kan møtes uten å måtte kjøpe noe.',
      },
      {
        flow: 'evening',
        title: 'Fredagsåpent for ungdom i Mjøndalen',
        finding: 'Ungdom i Mjøndalen sier at alt stenger når de har fri.',
      },
      {
        flow: 'crossing',
        title: 'Trygt kryss ved skoleveien på Steinberg',
        finding: 'Bilene kjører for fort der barna krysser veien på Steinberg.',
      },
      {
        flow: 'playground',
        title: 'Husker og klatrestativ på Åsen',
        finding: 'Lekeplassen på Åsen har husker som ikke kan brukes.',
      },
    ],
    2025: [
      {
        flow: 'path',
        title: 'Merket tursti fra Ytterkollen til elva',
        finding: 'Stien fra Ytterkollen kan bli en tur for alle med lite arbeid.',
      },
      {
        flow: 'light',
        title: 'Lys på gangveien mellom Steinberg og stasjonen',
        finding: 'Gangveien til stasjonen er så mørk om vinteren at folk kjører i stedet.',
      },
    ],
    2026: [
      {
        flow: 'bench',
        title: 'Hvilebenker langs elva i Mjøndalen',
        finding: 'Eldre vil gjerne gå langs elva, men det er langt mellom benkene.',
      },
      {
        flow: 'spot',
        title: 'Tak over hengeplassen ved Åsen skole',
        finding: 'Ungdommene på Åsen står under svalgangen på skolen når det regner.',
      },
    ],
  },
  'krokstadelva-og-stenseth': {
    2024: [
      {
        flow: 'youthHouse',
        title: 'Ungdomshus i Krokstadelva',
        finding: 'Fra åttende klasse har de ikke noe eget sted i Krokstadelva.',
      },
      {
        flow: 'cafe',
        title: 'Onsdagskafé i grendehuset på Stenseth',
        finding: 'Grendehuset på Stenseth står tomt midt i uka og kan fylles med folk.',
      },
      {
        flow: 'speed',
        title: 'Lavere fart forbi Krokstad skole',
        finding: 'Mange kjører for fort forbi skolen når det er levering.',
      },
      {
        flow: 'bus',
        title: 'Leskur på holdeplassen ved Stensethtoppen',
        finding: 'De som venter på bussen på toppen, står uten ly.',
      },
    ],
    2025: [
      {
        flow: 'bench',
        title: 'Sittegruppe ved fotballøkka i Krokstadelva',
        finding: 'Besteforeldre vil følge med på løkka, men har ingen steder å sitte.',
      },
      {
        flow: 'crossing',
        title: 'Opphøyd gangfelt ved butikken på Krokstad',
        finding: 'Det er farlig å krysse ved butikken når vareleveringen pågår.',
      },
    ],
    2026: [
      {
        flow: 'path',
        title: 'Rundløype i skogen bak Stenseth nord',
        finding: 'Med noen klopper blir stien bak Stenseth nord en fin rundtur.',
      },
      {
        flow: 'evening',
        title: 'Spillkveld på biblioteket i Krokstadelva',
        finding: 'Noen unge vil ha et rolig sted der det ikke er trening eller fest.',
      },
    ],
  },
  'solbergelva-og-assiden': {
    2024: [
      {
        flow: 'sidewalk',
        title: 'Fortau hele veien fra Solbergmoen til bussen',
        finding: 'Fra Solbergmoen må alle gå i veibanen de siste tre hundre meterne.',
      },
      {
        flow: 'spot',
        title: 'Ballbinge på grusplassen på Åssiden',
        finding: 'Grusplassen på Åssiden er full av barn, men mangler nett og mål.',
      },
      {
        flow: 'bench',
        title: 'Bord og benker på torget i Solbergelva',
        finding: 'Torget i Solbergelva har ingen steder å slå seg ned.',
      },
      {
        flow: 'school',
        title: 'Solberg skole åpen for lag og naboer om kvelden',
        finding: 'Skolen står tom om kvelden og kan brukes av flere.',
      },
    ],
    2025: [
      {
        flow: 'cafe',
        title: 'Språkkafé i idrettshuset',
        finding: 'Nye naboer vil øve norsk, og mange vil gjerne prate med dem.',
      },
      {
        flow: 'speed',
        title: 'Fartsdempere i boliggatene på Åssiden vest',
        finding: 'Bilister tar snarveien gjennom boliggatene i rushtiden.',
      },
    ],
    2026: [
      {
        flow: 'light',
        title: 'Lys i undergangen ved Åssiden',
        finding: 'Flere tør ikke å bruke undergangen etter at det er mørkt.',
      },
      {
        flow: 'crossing',
        title: 'Krysset ved barnehagen på Solbergmoen',
        finding: 'Foreldre rygger ut der de minste går til barnehagen.',
      },
    ],
  },
  'rodskog-og-gulskogen': {
    2024: [
      {
        flow: 'shore',
        title: 'Sammenhengende elvesti på Gulskogen',
        finding: 'Elvestien på Gulskogen mangler bare to stykker på å henge sammen.',
      },
      {
        flow: 'light',
        title: 'Lys på stien mellom Rødskog og skolen',
        finding: 'Barna går i mørket mellom Rødskog og skolen halve året.',
      },
      {
        flow: 'cafe',
        title: 'Seniortreff på biblioteket på Gulskogen',
        finding: 'Flere eldre forteller at dagene blir lange uten et sted å gå.',
      },
      {
        flow: 'playground',
        title: 'Ny sand og nye kanter i sandkassene på Rødskog',
        finding: 'Sandkassene på Rødskog er fulle av grus og glass.',
      },
    ],
    2025: [
      {
        flow: 'spot',
        title: 'Skatehjørne ved Gulskogen stasjon',
        finding: 'De som skater på Gulskogen, blir jaget fra parkeringsplassen.',
      },
      {
        flow: 'crossing',
        title: 'Gangfelt ved rundkjøringen på Gulskogen øst',
        finding: 'Ingen stopper for gående ved rundkjøringen på Gulskogen øst.',
      },
    ],
    2026: [
      {
        flow: 'bench',
        title: 'Rasteplass med grill på Rødskog nedre',
        finding: 'Familier på Rødskog nedre ønsker et sted å samles ute.',
      },
      {
        flow: 'school',
        title: 'Gymsalen på Gulskogen åpen i helgene',
        finding: 'Gymsalen er stengt i helgene, men mange vil bruke den.',
      },
    ],
  },
} as const satisfies Partial<Record<DrammenSlug, SeedCases>>;
