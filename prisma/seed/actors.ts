import type { FlowKey } from './flows.ts';

/** A person or an organisation of the local community, invented as everyone else. */
export interface SeedActor {
  kind: 'PERSON' | 'ORGANISATION';
  name: string;
  note?: string;
}

/** Who helps with what. */
export const ACTORS = {
  neighbours: { kind: 'ORGANISATION', name: 'Naboringen velforening' },
  volunteers: { kind: 'ORGANISATION', name: 'Frivilligstua Håndslag' },
  sports: { kind: 'ORGANISATION', name: 'Idrettslaget Sprett' },
  walkers: { kind: 'ORGANISATION', name: 'Turlaget Løpefoten' },
  seniors: { kind: 'ORGANISATION', name: 'Seniorlaget Godt voksen' },
  band: { kind: 'ORGANISATION', name: 'Musikkverkstedet Takt' },
  parents: { kind: 'ORGANISATION', name: 'Foreldrenettverket Ferdsel' },
  carpenter: { kind: 'PERSON', name: 'Torkel Lauvsletten', note: 'Snekker, kan hjelpe til i helgene' },
  cook: { kind: 'PERSON', name: 'Yasmin Granlien', note: 'Kokk, har nøkkel til kjøkkenet' },
  historian: { kind: 'PERSON', name: 'Alvhild Elveskog', note: 'Kjenner grunneierne' },
} as const satisfies Record<string, SeedActor>;

export type ActorKey = keyof typeof ACTORS;

/** Who takes part in a working group, by what it works on. */
export const HELPERS: Partial<Record<FlowKey, readonly ActorKey[]>> = {
  hub: ['neighbours', 'carpenter'],
  youthHouse: ['band', 'volunteers', 'carpenter'],
  shore: ['walkers', 'historian'],
  evening: ['volunteers', 'sports'],
  path: ['walkers', 'historian'],
  cafe: ['seniors', 'cook'],
};
