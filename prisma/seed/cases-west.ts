import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedCases } from './work.ts';

/** What came up in the committees 1–4. */
export const CASES_WEST = {
  'mjondalen-og-steinberg': {
    2024: [
      {
        flow: 'hub',
        title: 'Nærmiljøhus i den gamle banken i Mjøndalen',
        description: 'Den gamle banken tas i bruk som møtested, med kjøkken, et stort rom og plass til foreningene.',
        finding: 'Det mangler et sted i Mjøndalen der folk kan møtes uten å måtte kjøpe noe.',
      },
      {
        flow: 'evening',
        title: 'Fredagsåpent for ungdom i Mjøndalen',
        description: 'Ungdommene får bruke samfunnshuset fredag kveld, med voksne vakter fra nærmiljøet.',
        finding: 'Ungdom i Mjøndalen sier at alt stenger når de har fri.',
      },
      {
        flow: 'crossing',
        title: 'Trygt kryss ved skoleveien på Steinberg',
        description: 'Krysset må bygges om, så bilene bremser der barna går over.',
        finding: 'Bilene kjører for fort der barna krysser veien på Steinberg.',
      },
      {
        flow: 'playground',
        title: 'Husker og klatrestativ på Åsen',
        description: 'De ødelagte huskene byttes, og det settes opp et klatrestativ for de større barna.',
        finding: 'Lekeplassen på Åsen har husker som ikke kan brukes.',
      },
    ],
    2025: [
      {
        flow: 'path',
        title: 'Merket tursti fra Ytterkollen til elva',
        description: 'Stien ryddes og merkes, med to benker der det er utsikt.',
        finding: 'Stien fra Ytterkollen kan bli en tur for alle med lite arbeid.',
      },
      {
        flow: 'light',
        title: 'Lys på gangveien mellom Steinberg og stasjonen',
        description: 'Lamper på hele strekningen, så folk kan gå til toget også om vinteren.',
        finding: 'Gangveien til stasjonen er så mørk om vinteren at folk kjører i stedet.',
      },
    ],
    2026: [
      {
        flow: 'bench',
        title: 'Hvilebenker langs elva i Mjøndalen',
        description: 'Fem benker med armlener, på steder der det er fint å stoppe.',
        finding: 'Eldre vil gjerne gå langs elva, men det er langt mellom benkene.',
      },
      {
        flow: 'spot',
        title: 'Tak over hengeplassen ved Åsen skole',
        description: 'Et enkelt tak med benker og lys, der ungdommene allerede møtes.',
        finding: 'Ungdommene på Åsen står under svalgangen på skolen når det regner.',
      },
    ],
  },
  'krokstadelva-og-stenseth': {
    2024: [
      {
        flow: 'youthHouse',
        title: 'Ungdomshus i Krokstadelva',
        description: 'Et eget hus for dem fra åttende klasse og oppover, med ungdommer med i styret.',
        finding: 'Fra åttende klasse har de ikke noe eget sted i Krokstadelva.',
      },
      {
        flow: 'cafe',
        title: 'Onsdagskafé i grendehuset på Stenseth',
        description: 'Kaffe, vafler og prat hver onsdag, og skyss for dem som ikke kommer seg selv.',
        finding: 'Grendehuset på Stenseth står tomt midt i uka og kan fylles med folk.',
      },
      {
        flow: 'speed',
        title: 'Lavere fart forbi Krokstad skole',
        description: 'Fartsgrensen senkes til tretti forbi skolen, med skilt som lyser når barna kommer og går.',
        finding: 'Mange kjører for fort forbi skolen når det er levering.',
      },
      {
        flow: 'bus',
        title: 'Leskur på holdeplassen ved Stensethtoppen',
        description: 'Et leskur med benk, så de som venter på bussen, slipper å stå i vind og regn.',
        finding: 'De som venter på bussen på toppen, står uten ly.',
      },
    ],
    2025: [
      {
        flow: 'bench',
        title: 'Sittegruppe ved fotballøkka i Krokstadelva',
        description: 'Bord og benker ved sidelinja, bygd på dugnad av naboene.',
        finding: 'Besteforeldre vil følge med på løkka, men har ingen steder å sitte.',
      },
      {
        flow: 'crossing',
        title: 'Opphøyd gangfelt ved butikken på Krokstad',
        description: 'Gangfeltet flyttes bort fra varemottaket og heves.',
        finding: 'Det er farlig å krysse ved butikken når vareleveringen pågår.',
      },
    ],
    2026: [
      {
        flow: 'path',
        title: 'Rundløype i skogen bak Stenseth nord',
        description: 'Klopper over de våte stykkene og merking, så stien blir en runde på tre kilometer.',
        finding: 'Med noen klopper blir stien bak Stenseth nord en fin rundtur.',
      },
      {
        flow: 'evening',
        title: 'Spillkveld på biblioteket i Krokstadelva',
        description: 'Brettspill og dataspill én kveld i uka, i rolige rom og uten påmelding.',
        finding: 'Noen unge vil ha et rolig sted der det ikke er trening eller fest.',
      },
    ],
  },
  'solbergelva-og-assiden': {
    2024: [
      {
        flow: 'sidewalk',
        title: 'Fortau hele veien fra Solbergmoen til bussen',
        description: 'De siste tre hundre meterne til holdeplassen mangler fortau og lys.',
        finding: 'Fra Solbergmoen må alle gå i veibanen de siste tre hundre meterne.',
      },
      {
        flow: 'spot',
        title: 'Ballbinge på grusplassen på Åssiden',
        description: 'Mål, nett og vant på grusplassen, åpent for alle.',
        finding: 'Grusplassen på Åssiden er full av barn, men mangler nett og mål.',
      },
      {
        flow: 'bench',
        title: 'Bord og benker på torget i Solbergelva',
        description: 'Tre bord og seks benker, satt opp slik at torget fortsatt kan brukes til marked.',
        finding: 'Torget i Solbergelva har ingen steder å slå seg ned.',
      },
      {
        flow: 'school',
        title: 'Solberg skole åpen for lag og naboer om kvelden',
        description: 'Lag og naboer får låne to rom på skolen etter klokka fem.',
        finding: 'Skolen står tom om kvelden og kan brukes av flere.',
      },
    ],
    2025: [
      {
        flow: 'cafe',
        title: 'Språkkafé i idrettshuset',
        description: 'Prat på norsk i små grupper, med barnepass og noe å bite i.',
        finding: 'Nye naboer vil øve norsk, og mange vil gjerne prate med dem.',
      },
      {
        flow: 'humps',
        title: 'Fartsdempere i boliggatene på Åssiden vest',
        description: 'Fartsdempere i de fire gatene som brukes som snarvei.',
        finding: 'Bilister tar snarveien gjennom boliggatene i rushtiden.',
      },
    ],
    2026: [
      {
        flow: 'light',
        title: 'Lys i undergangen ved Åssiden',
        description: 'Nye lamper og lyse vegger, så undergangen blir trygg å gå gjennom.',
        finding: 'Flere tør ikke å bruke undergangen etter at det er mørkt.',
      },
      {
        flow: 'crossing',
        title: 'Krysset ved barnehagen på Solbergmoen',
        description: 'Parkeringen flyttes, så ingen rygger der de minste går.',
        finding: 'Foreldre rygger ut der de minste går til barnehagen.',
      },
    ],
  },
  'rodskog-og-gulskogen': {
    2024: [
      {
        flow: 'shore',
        title: 'Sammenhengende elvesti på Gulskogen',
        description: 'De to stykkene som mangler, ryddes og gruses, så stien henger sammen.',
        finding: 'Elvestien på Gulskogen mangler bare to stykker på å henge sammen.',
      },
      {
        flow: 'light',
        title: 'Lys på stien mellom Rødskog og skolen',
        description: 'Tolv lamper langs stien, med lys fra klokka sju om morgenen.',
        finding: 'Barna går i mørket mellom Rødskog og skolen halve året.',
      },
      {
        flow: 'cafe',
        title: 'Seniortreff på biblioteket på Gulskogen',
        description: 'En formiddag i uka med aviser, kaffe og hjelp til mobil og nett.',
        finding: 'Flere eldre forteller at dagene blir lange uten et sted å gå.',
      },
      {
        flow: 'playground',
        title: 'Ny sand og nye kanter i sandkassene på Rødskog',
        description: 'Sanden byttes, og kantene erstattes med nye uten spiker.',
        finding: 'Sandkassene på Rødskog er fulle av grus og glass.',
      },
    ],
    2025: [
      {
        flow: 'spot',
        title: 'Skatehjørne ved Gulskogen stasjon',
        description: 'Et hjørne av plassen får ramper og rails, et stykke fra perrongen.',
        finding: 'De som skater på Gulskogen, blir jaget fra parkeringsplassen.',
      },
      {
        flow: 'crossing',
        title: 'Gangfelt ved rundkjøringen på Gulskogen øst',
        description: 'Gangfeltet males opp, heves og lyses opp på begge sider av rundkjøringen.',
        finding: 'Ingen stopper for gående ved rundkjøringen på Gulskogen øst.',
      },
    ],
    2026: [
      {
        flow: 'bench',
        title: 'Rasteplass med grill på Rødskog nedre',
        description: 'Et fast grillsted med bord og søppelkasser, passet på av naboene.',
        finding: 'Familier på Rødskog nedre ønsker et sted å samles ute.',
      },
      {
        flow: 'school',
        title: 'Gymsalen på Gulskogen åpen i helgene',
        description: 'Gymsalen lånes ut gratis lørdag og søndag til barn og familier.',
        finding: 'Gymsalen er stengt i helgene, men mange vil bruke den.',
      },
    ],
  },
} as const satisfies Partial<Record<DrammenSlug, SeedCases>>;
