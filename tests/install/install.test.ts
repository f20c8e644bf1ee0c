import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '@naerhjul/api/src/config.ts';
import { readUrl } from '@naerhjul/prisma/server-address.ts';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const UNITS = readdirSync(new URL('install/systemd/', ROOT));

/** What the file of the environment sets, as systemd reads it. */
const given = (changes: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(
    text('install/naerhjul.env')
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  ),
  ...changes,
});

it.each([...UNITS.map((unit) => `install/systemd/${unit}`), 'install/Containerfile'])(
  '%s starts what there is',
  (path) => {
    const scripts = [...text(path).matchAll(/\b(?:services|prisma)\/[\w./-]+\.ts\b/g)].map(([script]) => script);
    expect(scripts.length).toBe(path.endsWith('.timer') ? 0 : 1);
    for (const script of scripts) expect(existsSync(new URL(script, ROOT))).toBe(true);
  },
);

it('the guides in both languages give the same commands, of files that are there', () => {
  const [nb, en] = ['install.md', 'install.en.md'].map((page) => {
    const commands = [...text(`docs/operations/${page}`).matchAll(/^```sh\n(.*?)^```/gms)].map(
      ([, block = '']) => block,
    );
    return commands.map((block) => block.replaceAll(/<[^>]+>|\s+# .*$/gm, ''));
  });
  expect(nb?.length).toBeGreaterThan(8);
  expect(en).toEqual(nb);
  for (const [, path = ''] of (nb ?? []).join('').matchAll(/\/opt\/naerhjul\/(install\/[\w./-]+)/g)) {
    expect(existsSync(new URL(path.replace(/\/$/, ''), ROOT))).toBe(true);
  }
});

it('the configuration that is to be put right is one, but for the secret that is not there yet', () => {
  expect(() => readConfig(given())).toThrow('OIDC_CLIENT_SECRET_FILE');
  expect(readConfig(given({ OIDC_CLIENT_SECRET_FILE: '' }))).toMatchObject({
    production: true,
    publicUrl: 'https://naerhjul.example.no',
  });
});

it('a database that is reached by its socket is told of in plain words', () => {
  const { DATABASE_URL = '' } = given();
  expect(readUrl(DATABASE_URL, '').description).toBe('postgresql, /var/run/postgresql/naerhjul');
});
