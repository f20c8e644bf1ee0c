import { MORE_FLOWS } from './flows-more.ts';
import { OWN } from './cases-own.ts';
import type { SeedCase, SeedFlow } from './work.ts';

export const FLOWS = {
  ...MORE_FLOWS,
  hub: {
    theme: 'hub',
    horizon: 'LONG',
    finding: 'NEED',
    way: 'WORKING_GROUP',
    tasks: [
      ['Besøke aktuelle lokaler og lage en liste', 40],
      ['Spørre lag og foreninger hva de trenger', 128],
    ],
    later: [
      [
        ['Regne ut hva lokalet koster i året, sammen med kommunen', 63],
        ['Vise tallene for lag og foreninger på et åpent møte', 131],
      ],
      [['Finne ut hvem som kan dele leien', 88], ['Følge saken i formannskapet og fortelle hvordan det går']],
    ],
    purpose: 'Finner et sted som kan brukes av alle, og regner ut hva det koster å drive det.',
    advice: 'Se på lokaler kommunen eier fra før. Da blir leien ikke avgjørende.',
    steps: [
      [1, 'PRIORITISED', 'Innbyggerne satte saken først'],
      [45, 'IN_PROGRESS', 'Tre mulige lokaler er besøkt'],
      [160, 'WAITING', 'Kommunen regner på kostnadene ved å leie'],
      [420, 'IN_TREATMENT', 'Lagt fram for formannskapet sammen med budsjettet'],
      [800, 'WAITING', 'Utsatt til kommunen har sett på alle nærmiljøhus under ett'],
    ],
  },
  youthHouse: {
    theme: 'youth',
    horizon: 'LONG',
    finding: 'NEED',
    way: 'WORKING_GROUP',
    tasks: [
      ['Spørre elevrådene hva stedet skal være', 56],
      ['Lage et forslag til drift sammen med fritidsklubben', 141],
    ],
    later: [
      [
        ['Få pris på ny brannalarm', 47],
        ['Søke om penger til alarmen', 122],
      ],
      [['Lage en vaktplan for prøvedriften', 94], ['Holde åpent en prøvekveld i uka']],
    ],
    purpose: 'Planlegger stedet sammen med ungdommene og sørger for at det er voksne til stede.',
    advice: 'Ta ungdomsrådet med fra starten, og begynn med én åpen kveld i uka.',
    steps: [
      [1, 'PRIORITISED', 'Ungdommene fortalte selv hvorfor det haster'],
      [60, 'IN_PROGRESS', 'Elevrådene har svart på hva de ønsker seg'],
      [300, 'WAITING', 'Lokalet må ha ny brannalarm før det kan tas i bruk'],
      [560, 'IN_PROGRESS', 'Alarmen er på plass, og prøvedriften planlegges'],
    ],
  },
  sidewalk: {
    theme: 'traffic',
    horizon: 'LONG',
    finding: 'CHALLENGE',
    way: 'WHOLE_COMMITTEE',
    tasks: [
      ['Tegne inn på kart hvor folk går i veibanen', 38],
      ['Skrive innspill til trafikksikkerhetsplanen', 71],
    ],
    later: [
      [['Møte i hovedutvalget når planen behandles', 118]],
      [['Snakke med grunneierne langs strekningen', 66], ['Følge prosjekteringen og melde fra til naboene']],
    ],
    advice: 'Spill saken inn når trafikksikkerhetsplanen rulleres, med kart og bilder.',
    steps: [
      [1, 'PRIORITISED', 'Flest innbyggere nevnte dette'],
      [75, 'WAITING', 'Spilt inn til rulleringen av trafikksikkerhetsplanen'],
      [390, 'IN_TREATMENT', 'Planen er til behandling, og strekningen er med'],
      [720, 'IN_PROGRESS', 'Grunneierne er varslet, og arbeidet prosjekteres'],
    ],
  },
  shore: {
    theme: 'green',
    horizon: 'LONG',
    finding: 'OPPORTUNITY',
    way: 'WORKING_GROUP',
    tasks: [
      ['Gå opp traseen sammen med grunneierne', 84],
      ['Lage en plan for rydding og merking', 137],
    ],
    later: [
      [
        ['Skrive søknad om tilskudd', 33],
        ['Svare på det kommunen spør om i søknaden', 119],
      ],
      [['Samle folk til rydding av første del', 52], ['Merke det som er ryddet']],
    ],
    purpose: 'Holder kontakten med grunneierne og leder dugnadene langs stien.',
    advice: 'Begynn der kommunen eier grunnen, og søk tilskudd til resten.',
    steps: [
      [1, 'PRIORITISED', 'Mange vil være med på dugnad'],
      [90, 'IN_PROGRESS', 'Traseen er gått opp, og de fleste grunneierne er enige'],
      [400, 'WAITING', 'Søknaden om tilskudd er til behandling'],
      [640, 'IN_PROGRESS', 'Tilskuddet er gitt, og første del er ryddet'],
    ],
  },
  evening: {
    theme: 'youth',
    horizon: 'SHORT',
    finding: 'NEED',
    way: 'WORKING_GROUP',
    tasks: [
      ['Finne voksne som kan være til stede', 28],
      ['Avtale bruk av lokalet', 96],
    ],
    purpose: 'Sørger for voksne til kveldene og spør ungdommene hva de vil ha.',
    advice: 'La ungdommene bestemme innholdet selv.',
    steps: [
      [1, 'PRIORITISED', 'Ungdommene ba om dette på dialogmøtet'],
      [30, 'IN_PROGRESS', 'Frivillige har meldt seg til å være vakter'],
      [150, 'ACHIEVED', 'Åpent hver uke, og om lag førti ungdommer kommer'],
    ],
  },
  spot: {
    theme: 'youth',
    horizon: 'SHORT',
    finding: 'NEED',
    way: 'INDIVIDUAL',
    tasks: [
      ['Spørre kommunen om plassen kan brukes', 45],
      ['Søke om midler til utstyr', 139],
    ],
    advice: 'Velg en plass der naboene ikke blir forstyrret om kvelden.',
    steps: [
      [1, 'PRIORITISED', 'Lite som skal til, og mange som vil bruke det'],
      [50, 'WAITING', 'Kommunen ser på om plassen kan brukes'],
      [170, 'IN_PROGRESS', 'Plassen er klarert, og utstyret er bestilt'],
      [380, 'ACHIEVED', 'Plassen er åpnet av ungdommene selv'],
    ],
  },
  crossing: {
    theme: 'traffic',
    horizon: 'SHORT',
    finding: 'CHALLENGE',
    way: 'INDIVIDUAL',
    tasks: [
      ['Telle hvor mange barn som krysser om morgenen', 34],
      ['Følge opp svaret fra kommunen', 163],
    ],
    advice: 'Be om fartsmåling først. Da er det lettere å få gjennomslag.',
    steps: [
      [1, 'PRIORITISED', 'Mange foreldre nevnte krysset'],
      [60, 'WAITING', 'Kommunen måler farten i to uker'],
      [190, 'ACHIEVED', 'Gangfeltet er hevet og merket opp'],
    ],
  },
  speed: {
    theme: 'traffic',
    horizon: 'SHORT',
    finding: 'CHALLENGE',
    way: 'WHOLE_COMMITTEE',
    tasks: [
      ['Samle underskrifter i nabolaget', 27],
      ['Legge fram saken for hovedutvalget', 80],
    ],
    advice: 'Vis til fartsmålingen, og be om en prøveperiode.',
    steps: [
      [1, 'PRIORITISED', 'Farten ble nevnt på alle dialogkveldene'],
      [80, 'IN_TREATMENT', 'Saken er lagt fram for hovedutvalget'],
      [330, 'ACHIEVED', 'Fartsgrensen er senket, og skiltene er oppe'],
    ],
  },
  light: {
    theme: 'upkeep',
    horizon: 'SHORT',
    finding: 'NEED',
    way: 'INDIVIDUAL',
    tasks: [
      ['Tegne inn stolpene uten lys på kart', 34],
      ['Melde fra til kommunen', 43],
    ],
    advice: 'Meld inn alle stolpene samlet, så blir det én bestilling.',
    steps: [
      [1, 'PRIORITISED', 'Kan gjøres før vinteren'],
      [35, 'IN_PROGRESS', 'Alle stolper uten lys er tegnet inn på kart'],
      [130, 'ACHIEVED', 'Nye lamper er satt opp'],
    ],
  },
  bench: {
    theme: 'upkeep',
    horizon: 'SHORT',
    finding: 'NEED',
    way: 'OTHER',
    tasks: [
      ['Skaffe materialer og verktøy', 74],
      ['Samle folk til dugnad', 104],
    ],
    advice: 'Spør dem som bruker stedet, hva som trengs mest.',
    steps: [
      [1, 'PRIORITISED', 'Liten sak som betyr mye for dem som ferdes der'],
      [40, 'IN_PROGRESS', 'Plassene er valgt sammen med kommunen'],
      [110, 'ACHIEVED', 'Alt er satt opp på dugnad'],
    ],
  },
  path: {
    theme: 'green',
    horizon: 'SHORT',
    finding: 'OPPORTUNITY',
    way: 'WORKING_GROUP',
    tasks: [
      ['Spørre grunneierne og holde første dugnad', 88],
      ['Avtale merking med turlaget', 152],
    ],
    purpose: 'Rydder stien på dugnad, vår og høst, og avtaler merkingen med grunneierne.',
    advice: 'Spør grunneierne før merkingen begynner.',
    steps: [
      [1, 'PRIORITISED', 'Mange vil være med på dugnad'],
      [90, 'IN_PROGRESS', 'Første dugnad er holdt, og halve stien er ryddet'],
      [420, 'ACHIEVED', 'Stien er merket og åpnet med felles tur'],
    ],
  },
  cafe: {
    theme: 'hub',
    horizon: 'SHORT',
    finding: 'OPPORTUNITY',
    way: 'WORKING_GROUP',
    tasks: [
      ['Avtale tid og nøkler', 31],
      ['Lage en vaktliste for frivillige', 54],
    ],
    purpose: 'Skaffer frivillige, holder vaktlisten og har nøkkelen.',
    advice: 'Ha samme dag og tid hver gang, så folk husker det.',
    steps: [
      [1, 'PRIORITISED', 'Kan settes i gang med det vi har'],
      [55, 'IN_PROGRESS', 'Vaktlisten er full ut året'],
      [125, 'ACHIEVED', 'Åpent til faste tider, og stadig nye kommer innom'],
    ],
  },
} as const satisfies Record<string, SeedFlow>;

export type FlowKey = keyof typeof FLOWS;

/** How a case goes: as others of its kind, but for what is its own. */
export function flowOf({ flow, title }: SeedCase): SeedFlow {
  return { ...FLOWS[flow], ...OWN[title] };
}
