import type { SeedFlow } from './work.ts';

/** What differs from the other cases of its kind, by title: in 2026 most are still under way. */
export const OWN: Readonly<Record<string, Partial<SeedFlow>>> = {
  'Nabofrokost på Øren den første lørdagen i måneden': {
    steps: [
      [1, 'PRIORITISED', 'Naboene i tre oppganger vil være med'],
      [55, 'IN_PROGRESS', 'Vaktlisten er full ut året'],
      [124, 'ACHIEVED', 'Nabofrokosten er i gang, og om lag tretti kommer hver måned'],
    ],
  },
  'Lys på ballplassen på Øren': {
    steps: [
      [1, 'PRIORITISED', 'Kan gjøres før vinteren'],
      [35, 'IN_PROGRESS', 'Alle stolper uten lys er tegnet inn på kart'],
      [102, 'WAITING', 'Kommunen har bestilt lamper, men de kommer ikke før i januar'],
    ],
  },
  'Reparasjonsverksted i bydelshuset på Konnerud': {
    tasks: [['Avtale tid og nøkler', 61], ['Lage en vaktliste for frivillige']],
    steps: [
      [1, 'PRIORITISED', 'Kan settes i gang med det vi har'],
      [70, 'IN_PROGRESS', 'Rommet er avtalt, og verktøyet er samlet inn'],
    ],
  },
  'Jentekveld i bydelshuset på Fjell': {
    tasks: [['Avtale bruk av lokalet', 33], ['Finne voksne som kan være til stede']],
    steps: [
      [1, 'PRIORITISED', 'Jentene ba om dette på dialogmøtet'],
      [40, 'IN_PROGRESS', 'To kvelder er prøvd. Flere voksne trengs før det blir fast'],
    ],
  },
  'Gangfelt ved idrettsplassen på Austad': {
    tasks: [['Telle hvor mange barn som krysser før trening', 30], ['Følge opp svaret fra kommunen']],
    steps: [
      [1, 'PRIORITISED', 'Både foreldre og trenere nevnte dette'],
      [57, 'WAITING', 'Kommunen måler farten når treningene er i gang igjen'],
    ],
  },
  'Krysset ved barnehagen på Solbergmoen': {
    tasks: [['Ta bilder av krysset når barna leveres'], ['Be kommunen om befaring']],
    steps: [[1, 'PRIORITISED', 'Flest foreldre nevnte dette krysset']],
  },
  'Fotgjengerfelt ved fergeleiet i Svelvik': {
    tasks: [['Telle gående når fergen kommer', 52], ['Følge opp svaret fra fylkeskommunen']],
    steps: [
      [1, 'PRIORITISED', 'De som tar fergen til jobb, nevnte dette'],
      [66, 'WAITING', 'Fylkeskommunen er bedt om å komme på befaring'],
    ],
  },
  'Filmkveld for ungdom i Svelvik samfunnshus': {
    tasks: [['Spørre ungdommene hvilken kveld som passer'], ['Låne lerret og høyttalere']],
    steps: [[1, 'PRIORITISED', 'Ungdommene ba om dette på dialogmøtet']],
  },
  'Trygg kryssing av Tollbugata': {
    tasks: [
      ['Telle hvor mange barn som krysser om morgenen', 36],
      ['Legge fram saken for hovedutvalget', 118],
    ],
    steps: [
      [1, 'PRIORITISED', 'Mange foreldre nevnte gata'],
      [58, 'WAITING', 'Kommunen måler farten i to uker'],
      [118, 'IN_TREATMENT', 'Hovedutvalget er bedt om penger til et opphøyd gangfelt'],
    ],
  },
  'Ungdomscafé på Åskollen': {
    tasks: [['Finne voksne som kan være til stede', 91], ['Avtale bruk av lokalet']],
    steps: [
      [1, 'PRIORITISED', 'Ungdommene ba om dette på dialogmøtet'],
      [98, 'IN_PROGRESS', 'Seks voksne har meldt seg, og to lokaler er besøkt'],
    ],
  },
  'Badeplassen på Åskollen ryddet og benket': {
    tasks: [['Samle folk til dugnad', 89], ['Skaffe nye bord og benker']],
    steps: [
      [1, 'PRIORITISED', 'Liten sak som betyr mye for dem som ferdes der'],
      [89, 'IN_PROGRESS', 'Stranda er ryddet på dugnad. Bord og benker settes opp til våren'],
    ],
  },
  'Rundløype i skogen bak Stenseth nord': {
    tasks: [['Spørre grunneierne og holde første dugnad', 88], ['Avtale merking med turlaget']],
  },
  'Havnestien på Tangen merket og ryddet': {
    tasks: [['Spørre grunneierne og holde første dugnad', 86], ['Avtale merking med turlaget']],
  },
  'Tak over hengeplassen ved Åsen skole': {
    tasks: [
      ['Spørre kommunen om plassen kan brukes', 44],
      ['Søke om midler til utstyr', 139],
    ],
  },
};
