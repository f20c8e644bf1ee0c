import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, read, text, texts } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, ownMunicipality, toChange } from '../rows.ts';
import { copyPhases, draftToChange } from './wheel-draft.ts';

const createInput = z.object({ municipality: z.string(), name: texts(100) });
export type CreateWheel = z.input<typeof createInput>;

/** Registers a wheel with an empty first draft. */
export function createWheel(act: Act, input: CreateWheel) {
  return together(act, async (inside) => {
    const { municipality, name } = read(createInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, municipality, 'REGISTERS');
    const wheel = await inside.db.wheel.create({ data: { municipalityId, ...named(name) } });
    await inside.db.wheelVersion.create({ data: { municipalityId, wheelId: wheel.id, number: 1 } });
    return wheel;
  });
}

const renameInput = z.object({ id, name: texts(100), expectedVersion });
export type RenameWheel = z.input<typeof renameInput>;

/** Changes a wheel's name. */
export function renameWheel(act: Act, input: RenameWheel) {
  return together(act, async (inside) => {
    const values = read(renameInput, input);
    await toChange(inside, {
      what: 'Wheel',
      id: values.id,
      find: () => inside.db.wheel.findUnique({ where: { id: values.id } }),
      expectedVersion: values.expectedVersion,
      yours: { name: values.name },
    });
    return inside.db.wheel.update({ where: { id: values.id }, data: named(values.name) });
  });
}

const draftInput = z.object({ wheelId: id, basedOnId: id.nullish(), note: text(500).nullish() });
export type DraftWheelVersion = z.input<typeof draftInput>;

/** Drafts a new version of a wheel, as a copy of another version (the latest unless said otherwise). */
export function draftWheelVersion(act: Act, input: DraftWheelVersion) {
  return together(act, async (inside) => {
    const { wheelId, basedOnId, note } = read(draftInput, input);
    const { municipalityId } = await toChange(inside, {
      what: 'Wheel',
      id: wheelId,
      find: () => inside.db.wheel.findUnique({ where: { id: wheelId } }),
    });
    const versions = await inside.db.wheelVersion.findMany({ where: { wheelId }, orderBy: { number: 'desc' } });
    const source = basedOnId ? versions.find((version) => version.id === basedOnId) : versions[0];
    if (basedOnId && !source) throw new Refusal('NOT_FOUND', { what: 'WheelVersion', id: basedOnId });
    const draft = await inside.db.wheelVersion.create({
      data: { municipalityId, wheelId, number: (versions[0]?.number ?? 0) + 1, note: note ?? null },
    });
    if (source) await copyPhases(inside, source.id, draft);
    return draft;
  });
}

const noteInput = z.object({ id, note: text(500).nullable(), expectedVersion });
export type NoteWheelVersion = z.input<typeof noteInput>;

/** Says in a sentence what is new in a draft. */
export function noteWheelVersion(act: Act, input: NoteWheelVersion) {
  return together(act, async (inside) => {
    const { id: versionId, note, expectedVersion: expected } = read(noteInput, input);
    await draftToChange(inside, versionId, expected, { note });
    return inside.db.wheelVersion.update({ where: { id: versionId }, data: given({ note }) });
  });
}

const discardInput = z.object({ id, expectedVersion });
export type DiscardWheelVersion = z.input<typeof discardInput>;

/** Throws a draft away. */
export function discardWheelVersion(act: Act, input: DiscardWheelVersion) {
  return together(act, async (inside) => {
    const values = read(discardInput, input);
    await draftToChange(inside, values.id, values.expectedVersion);
    const phaseTemplate = { wheelVersionId: values.id };
    await inside.db.theme.deleteMany({ where: { phaseTemplate } });
    await inside.db.responsibility.deleteMany({ where: { phaseTemplate } });
    await inside.db.phaseTemplate.deleteMany({ where: phaseTemplate });
    return inside.db.wheelVersion.delete({ where: { id: values.id } });
  });
}

function named({ nb, nn, en }: { nb: string; nn?: string | null | undefined; en?: string | null | undefined }) {
  return { nameNb: nb, nameNn: nn ?? null, nameEn: en ?? null };
}
