import { dirname } from 'node:path';

export { enginesVersion } from '@prisma/engines-version';

/** Prisma looks for its schema engine here. There is none, and nothing that we ask of Prisma runs it. */
export const getEnginesPath = () => dirname(process.execPath);

export const ensureNeededBinariesExist = () => Promise.resolve();
