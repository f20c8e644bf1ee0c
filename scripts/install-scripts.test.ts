import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

/** What runs at the installation, with npm 10 whether or not it is allowed to. */
const KNOWN = [
  'node', // fetches the pinned Node for the platform, from the registry
  'prisma', // looks at the version of Node, and no more
];

it('runs nothing at the installation that would fetch anything from elsewhere than the registry', () => {
  const { packages } = read('package-lock.json') as Lock;
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(scripted.map(([path]) => path).toSorted()).toEqual(KNOWN.map((name) => `node_modules/${name}`));
});

it('has said of each of these whether newer npm is to run it', () => {
  const { allowScripts } = read('package.json') as { allowScripts: Readonly<Record<string, boolean>> };
  expect(allowScripts).toEqual({ node: true, prisma: false });
});
