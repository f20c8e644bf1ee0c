import type { StepCode } from './work.ts';

/** What came of a theme on the agenda, by how its title begins. */
export const THEME_OUTCOMES = {
  Opplæring: [
    'Koordinatoren gikk gjennom reglementet. Alle fikk spørre.',
    'Gjennomgang i to grupper, og en felles runde med spørsmål.',
    'Nye medlemmer fikk en fadder. Opplæringsheftet er delt ut.',
    'Erfaringer fra fjoråret ble tatt fram. Tre ting skal gjøres annerledes i år.',
  ],
  'Komme i gang': [
    'Innbyggerne valgte metoder og delte stedene mellom seg.',
    'To innbyggere lager en plan for dialogen og sender den ut før vinterferien.',
    'Enighet om å gå dit folk er, og ikke vente på at de kommer til oss.',
    'Skolene og seniorrådet blir spurt først. Resten av planen lages underveis.',
  ],
  'Legge fram det dialogen': [
    'Innbyggerne la fram funnene, politikerne spurte, og sakene ble satt i rekkefølge.',
    'Innbyggerne stemte over hva som skal gå først. Politikerne ga råd.',
    'Funnene hang på veggen, og hver innbygger delte ut tre poeng.',
    'Det var enighet om den første saken. De andre ble drøftet lenge før de ble valgt.',
  ],
  'Finne ut hvordan': [
    'Arbeidsgrupper der mange vil være med. Resten følges av én innbygger hver.',
    'Innbyggerne valgte arbeidsform sak for sak.',
    'De som vil, arbeider i grupper. Ingen har mer enn to oppgaver.',
    'Arbeidsformen fra i fjor beholdes, med kortere frister.',
  ],
  Evaluere: [
    'Begge grupper sa hva som var bra, og hva som bør bli bedre. Svarene er skrevet ned.',
    'Evalueringen ble gjort i par, en innbygger og en politiker. Koordinatoren samler svarene.',
    'Året ble gått gjennom måned for måned. Dialogen skal begynne tidligere.',
    'Innbyggerne savner raskere svar fra kommunen. Politikerne tar det med seg.',
  ],
  'Gå gjennom alle saker': [
    'Hver sak fikk en status. De som ikke er ferdige, går videre til neste år.',
    'Status er satt for alle sakene og blir med i årsrapporten.',
    'Sakene ble gått gjennom én for én. Det ble satt av mest tid til dem som har stått stille.',
  ],
  'Bli kjent': [
    'Alle fortalte hvor de bor, og hva de brenner for. Planen for året er klar.',
    'Utvalget gikk en tur sammen før planen ble lagt.',
  ],
  'Velge årets saker': [
    'Innbyggerne valgte sakene etter en åpen runde. Politikerne ga råd.',
    'Sakene er valgt, og det er sagt hvem som følger dem.',
  ],
} as const;

/** Those whose outcome depends on what the committee has done. */
export const DECIDED = {
  agreement: {
    adopted: [
      'Avtalen for året ble vedtatt av begge grupper.',
      'Avtalen ble gått gjennom, endret på to steder og vedtatt.',
      'Begge grupper er enige om avtalen. Den er vedtatt og legges ut.',
    ],
    not: 'Utkastet ble drøftet, men ikke vedtatt. Innbyggerne vil gå gjennom oppgavene først.',
  },
  exchange: {
    WANTED: [
      'Utvalget vil være med i år, og lederen tar kontakt med naboutvalgene.',
      'Utvalget blir med. To innbyggere planlegger kvelden.',
      'Ja til erfaringsutveksling. Innbyggere og politikere planlegger hver for seg.',
    ],
    DECLINED: [
      'Utvalget blir ikke med på erfaringsutveksling i år.',
      'Innbyggerne vil bruke tiden på sakene sine. Utvalget takker nei i år.',
    ],
    UNDECIDED: ['Drøftet. Utvalget har ikke bestemt seg.'],
  },
  election: {
    HELD: [
      'Valget er holdt, og alle plassene er besatt for de neste to årene.',
      'Innbyggerne som ble valgt, er ønsket velkommen. Resultatet er ført inn.',
      'Stemmene ble talt to ganger. Resultatet er klart, og de valgte har sagt ja.',
    ],
    PLANNED: ['Valget kunne ikke holdes i kveld. Tas på neste møte.'],
    NONE: [
      'Det er ikke valg i år. De som ble valgt i fjor, sitter ett år til.',
      'Ikke valg i år. Utvalget snakket om hvordan flere kan få lyst til å stille neste gang.',
    ],
  },
} as const;

/** What came of a case on the agenda, by how it stood that evening. */
export const CASE_OUTCOMES: Readonly<Record<'RAISED' | StepCode | 'SOON_TREATED', readonly [string, ...string[]]>> = {
  RAISED: [
    'Saken er ny. Utvalget vil vite mer før det tar stilling.',
    'Lagt fram for første gang. Koordinatoren finner ut hvem som har ansvaret.',
    'Mottatt. Den som meldte saken, inviteres til neste møte.',
  ],
  UNDER_CONSIDERATION: [
    'Utvalget har fått de første svarene, men trenger flere.',
    'Drøftet. To medlemmer går på befaring før neste møte.',
    'Saken undersøkes videre. Den som meldte fra, har fått svar om det.',
    'Innbyggerne vil se på saken sammen med de andre når dialogen er ferdig.',
  ],
  PRIORITISED: [
    'Arbeidet er ikke kommet i gang. Oppgavene ble fordelt på nytt.',
    'Innbyggerne begynner i høst. En politiker er kontakt.',
    'Det er sagt hvem som gjør hva, men ingenting er gjort ennå.',
  ],
  IN_PROGRESS: [
    'Gruppa fortalte hva som er gjort siden sist. Arbeidet fortsetter.',
    'Saken går som planlagt.',
    'To oppgaver er ferdige, og en ny ble lagt til.',
    'Det trengs flere hender. Utvalget spør velforeningen.',
    'Status er gått gjennom. Neste skritt er avtalt.',
    'Politikerne skrøt av arbeidet og ba om bilder til årsrapporten.',
    'Innbyggerne viste bilder. En politiker hjelper til med søknaden.',
  ],
  WAITING: [
    'Ikke noe nytt. Koordinatoren purrer på kommunen.',
    'Utvalget venter fortsatt på svar.',
    'Svaret fra kommunen er varslet, men ikke kommet.',
    'Politikerne spør administrasjonen hvorfor det tar tid.',
    'Saken står stille. Innbyggerne bruker tiden på å samle flere eksempler.',
  ],
  IN_TREATMENT: [
    'Saken ligger til politisk behandling. Politikerne fortalte hvor den står.',
    'Utvalget venter på den politiske behandlingen.',
    'Politikerne orienterte om behandlingen så langt.',
    'To innbyggere vil være til stede når saken behandles.',
  ],
  SOON_TREATED: ['Politikerne tar saken med til hovedutvalget.'],
  ACHIEVED: ['Målet er nådd.'],
  CLOSED_WITHOUT_RESULT: ['Saken er avsluttet uten resultat.'],
  FORWARDED: ['Saken er sendt videre.'],
  WITHDRAWN: ['Saken er trukket.'],
};

export const REPORT_OUTCOMES = [
  'Funnene ble lagt fram. De viktigste ble til saker.',
  'Innbyggerne la fram funnene, og politikerne spurte.',
  'Ungdommene la fram sin del selv. Det ble mange spørsmål.',
  'Funnene ble gruppert etter tema. Noen av dem hører hjemme andre steder og er sendt dit.',
] as const;

/** Something else that is on an agenda now and then, and what came of it. */
export const OTHERS = [
  ['Nytt fra kommunen', 'Koordinatoren fortalte om budsjettet og om to høringer.'],
  ['Nytt fra velforeningene', 'Tre foreninger fortalte hva de holder på med. En vil være med i en arbeidsgruppe.'],
  ['Spørsmål fra tilhørerne', 'To naboer spurte om brøyting. De får svar fra koordinatoren.'],
  ['Møteplan', 'Datoene for resten av året er avtalt.'],
  ['Kart over trygge skoleveier', 'Kommunen viste kartet. Utvalget meldte inn fire steder.'],
] as const;

/** What is not for everyone to read, by committee, year and meeting. */
export const HIDDEN_ITEMS: Readonly<Record<string, readonly [title: string, outcome: string]>> = {
  'krokstadelva-og-stenseth 2025 7': ['Permisjon for et medlem', 'Innvilget ut året.'],
  'konnerud-og-skoger-vest 2026 4': ['Klage fra en nabo', 'Koordinatoren svarer på vegne av utvalget.'],
  'svelvik 2026 4': ['Godtgjørelse til et medlem', 'Koordinatoren ordner utbetalingen.'],
};

export const UNFINISHED = 'Tiden strakk ikke til. Tas på neste møte.';
export const TAKEN_OFF = 'Saken er avsluttet, og punktet er tatt av sakslista.';

/** How minutes begin and end. */
export const OPENINGS = [
  'Innkalling og saksliste ble godkjent.',
  'Lederen ønsket velkommen, og sakslista ble godkjent.',
  'Møtet var åpent, og fire naboer var til stede.',
  'Sakslista ble godkjent uten merknader. Det var ingen tilhørere.',
  'Møtet begynte med en kort tur i nærområdet. Sakslista ble godkjent.',
] as const;
export const CLOSINGS = [
  'Neste møte er kunngjort.',
  'Oppgavene er fordelt og står i oversikten.',
  'Innbyggerne ble igjen en halvtime for å fordele oppgaver.',
  'Møtet sluttet i god tid.',
  'Tilhørerne fikk ordet til slutt.',
] as const;
