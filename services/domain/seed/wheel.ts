import type { SeedWheel } from '@naerhjul/prisma/seed/types.ts';
import type { Act } from '../act.ts';
import { addPhaseTemplate } from '../wheel/phase-template.service.ts';
import { publishWheelVersion } from '../wheel/publish-wheel-version.ts';
import { createWheel, noteWheelVersion } from '../wheel/wheel.service.ts';

/** Drafts the first version of a municipality's wheel, with the statements that each row covers. */
export async function draftWheel(act: Act, municipality: string, { title, source, phases }: SeedWheel): Promise<void> {
  await createWheel(act, { municipality, name: title });
  const { id } = await draftOf(act, municipality);
  await noteWheelVersion(act, { id, note: source });
  for (const { position, kind, title: phase, optional, window, statements, themes, responsibilities } of phases) {
    await addPhaseTemplate(act, {
      wheelVersionId: id,
      position,
      kind,
      title: phase,
      optional,
      window: { kind: window.kind, months: [...window.months] },
      statements: [...statements],
      themes: themes.map((theme) => ({ text: theme.text, statements: [...theme.statements] })),
      responsibilities: responsibilities.map((one) => ({ ...one, statements: [...one.statements] })),
    });
  }
}

/** Publishes the municipality's draft. */
export async function publishWheel(act: Act, municipality: string): Promise<void> {
  const { id } = await draftOf(act, municipality);
  await publishWheelVersion(act, { id });
}

function draftOf({ db }: Act, municipality: string) {
  return db.wheelVersion.findFirstOrThrow({
    where: { status: 'DRAFT', wheel: { municipality: { number: municipality } } },
    select: { id: true },
  });
}
