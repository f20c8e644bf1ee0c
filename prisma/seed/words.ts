/** What the dialogue was carried out as, by turns. */
export const METHODS = ['OPEN_MEETING', 'WALK', 'STAND', 'WORKSHOP', 'SCHOOL_VISIT', 'SURVEY', 'GUEST_TABLE'] as const;

export const AIMS = [
  'Hva skal til for at flere møtes i nærmiljøet?',
  'Hvor føles det utrygt å gå og sykle, og hva kan gjøres?',
  'Hva ønsker barn og unge seg der de bor?',
  'Hvilke steder er det verdt å ta vare på?',
] as const;

export const QUESTIONS = [
  ['Hvor mange nevnte dette?', 'Om lag en tredel av dem vi snakket med.'],
  ['Gjelder det hele året?', 'Mest fra oktober til mars.'],
  ['Har noen prøvd dette før?', 'Ja, for noen år siden, men uten å spørre ungdommene.'],
  ['Hvem har ansvaret i dag?', 'Det er delt mellom kommunen og velforeningen.'],
] as const;

/** What residents and politicians expect of each other. */
export const EXPECTATIONS = [
  'Innbyggerne forteller hva folk er opptatt av. Politikerne sier tidlig fra om hva som er mulig, og tar sakene videre.',
  'Vi kommer forberedt, svarer hverandre innen to uker og sier fra når noe stopper opp.',
  'Politikerne lytter og gir råd. Innbyggerne bestemmer hva vi bruker tiden på.',
  'Alle saker skal ha noen som følger dem, og ingen sak skal bli liggende uten svar.',
] as const;

/** How they work together. */
export const WORKING_WAYS = [
  'Arbeidsgrupper mellom møtene. Hver gruppe forteller kort hvor den står, på hvert møte.',
  'Innbyggerne arbeider med sakene, og en politiker er kontakt for hver av dem.',
  'Vi går på befaring sammen før vi tar stilling, og bruker møtene til å bli enige.',
] as const;

export const AMENDED = {
  expectations: 'Som før. I tillegg sier politikerne fra om det som skjer i fylket, og vi svarer samlet.',
  road: 'Veien er tatt med etter at tre nærutvalg ble enige om å stå sammen.',
  autumn: 'Oppgavene er fordelt på nytt etter sommeren.',
} as const;

/** How a working group works. */
export const PURPOSES = [
  'Forteller på hvert møte hvor saken står.',
  'Møtes én gang i måneden.',
  'Går fra hverandre når saken er i mål.',
  'Melder fra til utvalget når noe stopper opp.',
] as const;

export const TRAININGS = [
  'Reglementet, årshjulet og hvem som gjør hva. Nye medlemmer fikk en fadder.',
  'Hvordan snakke med folk som ikke pleier å komme på møter. Øvelser i grupper.',
  'Gjennomgang av ordningen, og erfaringer med medvirkning fra fjoråret.',
] as const;

/** What each group says of a year. */
export const EVALUATED = {
  RESIDENTS: [
    'Vi har fått gjennomslag for de små sakene. De store tar lengre tid enn vi trodde.',
    'Dialogen ga oss saker folk kjenner seg igjen i. Vi vil begynne tidligere neste år.',
    'Arbeidsgruppene fungerer. Det er vanskeligere å få med ungdom utenom klubben.',
  ],
  POLITICIANS: [
    'Vi hører ting her som vi ikke hører andre steder. Sakene er lettere å ta videre når de kommer samlet.',
    'Rollen som rådgiver er uvant, men god. Vi må bli bedre til å melde tilbake.',
    'Tre råd per sak var nyttig. Vi ønsker oss flere befaringer.',
  ],
} as const;

export const SUMMARIES = [
  'Begge grupper er fornøyde med arbeidet. Neste år begynner dialogen tidligere.',
  'Ordningen virker. Tilbakemeldingen fra politisk behandling må komme raskere.',
  'Samarbeidet er godt. Flere saker skal følges helt fram til vedtak.',
] as const;

export const SCHEME = {
  COORDINATOR: 'Felles årshjul gjør det enklere å hjelpe utvalgene, og forskjellene mellom dem blir synlige.',
  summary: 'Ordningen gir innbyggerne reell innflytelse. Utvalgene ønsker raskere svar på saker som sendes videre.',
} as const;

export const FOREWORDS = [
  'Takk til alle som har gått turer, stått på stand og sagt hva de mener. Dette er hva det ble til.',
  'Et år med mange små framskritt. Her er tallene, og sakene vi tar med oss videre.',
  'Rapporten viser hva vi lovet hverandre, og hva vi fikk til.',
] as const;

export const TREATED = {
  body: 'Hovedutvalg for nærmiljø og medvirkning',
  council: 'Kommunestyret',
  decision: 'Rapporten tas til orientering. Innspillene følges opp i arbeidet med budsjettet.',
  evaluation: 'Evalueringen tas til orientering. Ordningen videreføres.',
} as const;
