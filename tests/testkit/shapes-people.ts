interface Recorded {
  readonly id: string;
  readonly version: number;
}

export interface Person extends Recorded {
  readonly name: string;
  readonly kind: string;
  readonly publication: string;
  readonly anonymisedAt: string | null;
  readonly isNamed: boolean;
  readonly moves: readonly string[];
  readonly contact: PersonContact | null;
}

export interface PersonContact extends Recorded {
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly protectReason: string | null;
}

export interface Consent extends Recorded {
  readonly givenOn: string;
  readonly withdrawnOn: string | null;
  readonly how: string;
  readonly byGuardian: boolean;
}

export interface Seat extends Recorded {
  readonly kind: string;
  readonly label: string | null;
  readonly position: number;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly moves: readonly string[];
}

export interface Membership extends Recorded {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly party: string | null;
  readonly endReason: string | null;
  readonly seat: { readonly id: string };
  readonly person: { readonly id: string; readonly name: string };
  readonly deputy: { readonly id: string; readonly name: string } | null;
  readonly moves: readonly string[];
}

export interface Office extends Recorded {
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly person: { readonly id: string; readonly name: string };
  readonly moves: readonly string[];
}

export interface AgendaItem extends Recorded {
  readonly position: number;
  readonly kind: string;
  readonly title: string;
  readonly text: string | null;
  readonly isPublic: boolean;
  readonly status: string;
  readonly outcome: string | null;
  readonly moves: readonly string[];
}

export type AgendaItemFinding = Recorded;

export interface Minutes extends Recorded {
  readonly text: string;
  readonly approvedOn: string | null;
  readonly publishedAt: string | null;
  readonly moves: readonly string[];
}

export interface Attendance extends Recorded {
  readonly presence: string;
}

export interface Training extends Recorded {
  readonly heldOn: string;
  readonly subjects: readonly string[];
  readonly materials: readonly string[];
  readonly note: string | null;
  readonly moves: readonly string[];
  readonly participants: readonly { readonly person: { readonly id: string } }[];
}

export type TrainingParticipant = Recorded;

export interface Dialogue extends Recorded {
  readonly status: string;
  readonly aim: string | null;
  readonly carriedOutOn: string | null;
  readonly completedOn: string | null;
  readonly moves: readonly string[];
  readonly advice: readonly { readonly rule: string; readonly lacks: readonly string[] }[];
}

export interface DialogueResponsible extends Recorded {
  readonly duty: string;
  readonly startsOn: string;
  readonly overrideReason: string | null;
}

export interface DialogueActivity extends Recorded {
  readonly method: string;
  readonly methodText: string | null;
  readonly heldOn: string | null;
  readonly place: string | null;
  readonly participants: number | null;
  readonly note: string | null;
}

export interface Finding extends Recorded {
  readonly type: string;
  readonly text: string;
  readonly moves: readonly string[];
}

export interface FindingQuestion extends Recorded {
  readonly askedBy: string;
  readonly question: string;
  readonly answer: string | null;
  readonly answeredOn: string | null;
}

export interface Exchange extends Recorded {
  readonly track: string;
  readonly status: string;
  readonly need: string;
  readonly format: string | null;
  readonly formatText: string | null;
  readonly youth: boolean;
  readonly plannedOn: string | null;
  readonly plannedPlace: string | null;
  readonly plannedParticipants: number | null;
  readonly actualOn: string | null;
  readonly actualPlace: string | null;
  readonly actualParticipants: number | null;
  readonly actualFormat: string | null;
  readonly actualFormatText: string | null;
  readonly summary: string | null;
  readonly cancelReason: string | null;
  readonly moves: readonly string[];
  readonly advice: readonly { readonly rule: string; readonly lacks: readonly string[] }[];
  readonly differences: readonly { readonly what: string; readonly planned: string; readonly actual: string }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly answer: string;
    readonly isHost: boolean;
    readonly cycle: { readonly id: string };
  }[];
}

export interface ExchangeInvitation extends Recorded {
  readonly isHost: boolean;
  readonly answer: string;
  readonly answeredOn: string | null;
  readonly reason: string | null;
}

export interface GoodExample extends Recorded {
  readonly title: string;
  readonly whatWasDone: string;
  readonly result: string;
  readonly isPublic: boolean;
  readonly moves: readonly string[];
}

export interface MayorVisit extends Recorded {
  readonly status: string;
  readonly mayor: string | null;
  readonly visitsOn: string | null;
  readonly place: string | null;
  readonly internalNotes: string | null;
  readonly confirmReason: string | null;
  readonly cancelReason: string | null;
  readonly moves: readonly string[];
  readonly participants: readonly { readonly person: { readonly id: string } }[];
}

export type MayorVisitParticipant = Recorded;

const CONTACT = '__typename id version birthYear email phone address protectReason';

/** What the tests see of each. */
export const SELECTIONS_PEOPLE = {
  Person: `__typename id version name kind publication anonymisedAt isNamed moves contact { ${CONTACT} }`,
  PersonContact: CONTACT,
  Consent: '__typename id version givenOn withdrawnOn how byGuardian',
  Seat: '__typename id version kind label position validFrom validUntil moves',
  Membership:
    '__typename id version startsOn endsOn party endReason seat { id } person { id name } deputy { id name } moves',
  Office: '__typename id version kind startsOn endsOn person { id name } moves',
  AgendaItem: '__typename id version position kind title text isPublic status outcome moves',
  AgendaItemFinding: '__typename id version',
  Minutes: '__typename id version text approvedOn publishedAt moves',
  Attendance: '__typename id version presence',
  Training: '__typename id version heldOn subjects materials note moves participants { person { id } }',
  TrainingParticipant: '__typename id version',
  Dialogue: '__typename id version status aim carriedOutOn completedOn moves advice { rule lacks }',
  DialogueResponsible: '__typename id version duty startsOn overrideReason',
  DialogueActivity: '__typename id version method methodText heldOn place participants note',
  Finding: '__typename id version type text moves',
  FindingQuestion: '__typename id version askedBy question answer answeredOn',
  Exchange:
    '__typename id version track status need format formatText youth plannedOn plannedPlace plannedParticipants actualOn actualPlace actualParticipants actualFormat actualFormatText summary cancelReason moves advice { rule lacks } differences { what planned actual } invitations { id answer isHost cycle { id } }',
  ExchangeInvitation: '__typename id version isHost answer answeredOn reason',
  GoodExample: '__typename id version title whatWasDone result isPublic moves',
  MayorVisit:
    '__typename id version status mayor visitsOn place internalNotes confirmReason cancelReason moves participants { person { id } }',
  MayorVisitParticipant: '__typename id version',
};

/** Each by its name. */
export interface ShownPeople {
  Person: Person;
  PersonContact: PersonContact;
  Consent: Consent;
  Seat: Seat;
  Membership: Membership;
  Office: Office;
  AgendaItem: AgendaItem;
  AgendaItemFinding: AgendaItemFinding;
  Minutes: Minutes;
  Attendance: Attendance;
  Training: Training;
  TrainingParticipant: TrainingParticipant;
  Dialogue: Dialogue;
  DialogueResponsible: DialogueResponsible;
  DialogueActivity: DialogueActivity;
  Finding: Finding;
  FindingQuestion: FindingQuestion;
  Exchange: Exchange;
  ExchangeInvitation: ExchangeInvitation;
  GoodExample: GoodExample;
  MayorVisit: MayorVisit;
  MayorVisitParticipant: MayorVisitParticipant;
}
