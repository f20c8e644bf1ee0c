import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}
interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;

/** What anything may come under: whoever uses or changes Nærhjul may do with it as with Nærhjul itself. */
const ACCEPTED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** What a tool may come under that is used to build and to test, and is not part of what runs. */
const OF_TOOLS: ReadonlySet<string> = new Set(['MPL-2.0']);

/** Looked at one by one. */
const KNOWN: Readonly<Record<string, string>> = {
  'argparse PSF-2.0': 'permissive, like BSD',
  'css-mediaquery BSD': 'its file is the BSD license with three clauses',
  'date-holidays (ISC AND CC-BY-3.0)': 'its data are CC BY: the README names where they come from',
  'elkjs EPL-2.0': 'weak copyleft, in the studio of the Prisma tool, which we do not start',
  'seq-queue undefined': 'its file is the MIT license',
};

function isAccepted(license: string, dev: boolean): boolean {
  const bare = license.replaceAll(/[()]/g, '');
  const one = (name: string) => ACCEPTED.has(name) || (dev && OF_TOOLS.has(name));
  return bare.split(/ or /i).some((choice) => choice.split(/ and /i).every(one));
}

it('everything that is installed may be used, changed and passed on', () => {
  const odd = Object.entries(packages).flatMap(([path, { license, dev = false, link = false }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    if (!path.includes('node_modules/') || link || isAccepted(license ?? 'none', dev)) return [];
    return [`${name} ${license}`];
  });
  expect([...new Set(odd)].toSorted()).toEqual(Object.keys(KNOWN).toSorted());
});
