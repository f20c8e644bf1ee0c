import { SELECTIONS_ACCESS } from './shapes-access.ts';
import { SELECTIONS_IMPORT } from './shapes-import.ts';
import { SELECTIONS_PRIVACY } from './shapes-privacy.ts';
import { SELECTIONS_CASES } from './shapes-cases.ts';
import { SELECTIONS_PEOPLE } from './shapes-people.ts';

export interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly status: string;
  readonly title: string;
  readonly place: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly announcedAt: string | null;
  readonly heldAt: string | null;
  readonly cancelledAt: string | null;
  readonly cancelReason: string | null;
  readonly timeReason: string | null;
  readonly openToPublic: boolean;
  readonly moves: readonly string[];
  readonly updatedAt: string;
  readonly committees: readonly { readonly id: string; readonly slug: string }[];
  readonly phases: readonly { readonly id: string; readonly position: number }[];
  readonly movedFrom: readonly {
    readonly startsAt: string;
    readonly endsAt: string | null;
    readonly place: string | null;
    readonly reason: string;
    readonly movedAt: string;
  }[];
}

const MEETING = `__typename id version kind status title place startsAt endsAt announcedAt heldAt cancelledAt cancelReason
  timeReason openToPublic moves updatedAt committees { id slug } phases { id position }
  movedFrom { startsAt endsAt place reason movedAt }`;

export interface Phase {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly kind: string;
  readonly title: string;
  readonly optional: boolean;
  readonly choice: string;
  readonly choiceOn: string | null;
  readonly choiceReason: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly doneOn: string | null;
  readonly skippedOn: string | null;
  readonly skipReason: string | null;
  readonly reason: string | null;
  readonly timeReason: string | null;
  readonly place: string | null;
  readonly moves: readonly string[];
  readonly updatedAt: string;
  readonly window: Window;
  readonly template: { readonly id: string } | null;
  readonly movedFrom: readonly { readonly startsOn: string; readonly endsOn: string | null; readonly reason: string }[];
  readonly meetings: readonly Meeting[];
}

interface Window {
  readonly kind: string;
  readonly months: readonly number[];
  readonly from: string;
  readonly to: string;
}

const PHASE = `__typename id version position kind title optional choice choiceOn choiceReason startsOn endsOn doneOn skippedOn
  skipReason reason timeReason place moves updatedAt window { kind months from to } template { id }
  movedFrom { startsOn endsOn reason } meetings { ${MEETING} }`;

export interface Cycle {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly status: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly moves: readonly string[];
  readonly updatedAt: string;
  readonly committee: { readonly id: string; readonly slug: string };
  readonly wheelVersion: { readonly id: string; readonly number: number };
  readonly phases: readonly Phase[];
  readonly extraMeetings: readonly Meeting[];
}

const CYCLE = `__typename id version year status openedAt closedAt moves updatedAt committee { id slug }
  wheelVersion { id number } phases { ${PHASE} } extraMeetings { ${MEETING} }`;

export interface Template {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly kind: string;
  readonly optional: boolean;
  readonly titles: Texts;
  readonly window: { readonly kind: string; readonly months: readonly number[] };
  readonly statements: readonly string[];
  readonly themes: readonly {
    readonly position: number;
    readonly texts: Texts;
    readonly statements: readonly string[];
  }[];
  readonly responsibilities: readonly {
    readonly position: number;
    readonly actor: string;
    readonly duty: string;
    readonly texts: Texts;
  }[];
}

interface Texts {
  readonly nb: string;
  readonly nn: string | null;
  readonly en: string | null;
}

const TEMPLATE = `__typename id version position kind optional titles { nb nn en } window { kind months } statements
  themes { position texts { nb nn en } statements } responsibilities { position actor duty texts { nb nn en } }`;

export interface WheelVersion {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly status: string;
  readonly note: string | null;
  readonly publishedAt: string | null;
  readonly moves: readonly string[];
  readonly phases: readonly Template[];
}

const WHEEL_VERSION = `__typename id version number status note publishedAt moves phases { ${TEMPLATE} }`;

export interface Wheel {
  readonly id: string;
  readonly version: number;
  readonly names: Texts;
  readonly versions: readonly WheelVersion[];
}

const WHEEL = `__typename id version names { nb nn en } versions { ${WHEEL_VERSION} }`;

export interface Committee {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly name: string;
  readonly number: number;
  readonly establishedOn: string;
  readonly dissolvedOn: string | null;
  readonly updatedAt: string;
  readonly district: District;
  readonly coordinator: { readonly id: string } | null;
  readonly names: readonly { readonly number: number; readonly name: string; readonly validFrom: string }[];
}

const DISTRICT = '__typename id version name areas names { name areas validFrom }';
const COMMITTEE = `__typename id version slug name number establishedOn dissolvedOn updatedAt district { ${DISTRICT} }
  coordinator { id } names { number name validFrom }`;

export interface District {
  readonly id: string;
  readonly version: number;
  readonly name: string | null;
  readonly areas: readonly string[];
  readonly names: readonly { readonly name: string; readonly areas: readonly string[]; readonly validFrom: string }[];
}

export interface Registered {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

export interface Municipality extends Registered {
  readonly number: string;
  readonly timeZone: string;
  readonly defaultLanguage: string;
}

export interface Regulation {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly validFrom: string;
  readonly source: string | null;
  readonly ordinaryMeetings: number;
  readonly politicianSeats: number;
  readonly residentSeats: number;
}

const REGULATION = '__typename id version title validFrom source ordinaryMeetings politicianSeats residentSeats';
const MUNICIPALITY = '__typename id version number name timeZone defaultLanguage';

export interface Removed {
  readonly id: string;
}

/** Everything that the tests look at, by type. */
export const SELECTIONS = {
  Municipality: MUNICIPALITY,
  SchoolHoliday: '__typename id version name firstOn lastOn',
  District: DISTRICT,
  Coordinator: '__typename id version name',
  Committee: COMMITTEE,
  Regulation: REGULATION,
  Wheel: WHEEL,
  WheelVersion: WHEEL_VERSION,
  PhaseTemplate: TEMPLATE,
  Cycle: CYCLE,
  Phase: PHASE,
  Meeting: MEETING,
  Removed: 'id',
  ...SELECTIONS_ACCESS,
  ...SELECTIONS_PRIVACY,
  ...SELECTIONS_IMPORT,
  ...SELECTIONS_PEOPLE,
  ...SELECTIONS_CASES,
};
