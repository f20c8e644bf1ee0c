import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const MAIN = fileURLToPath(new URL('../../../services/api/src/main.ts', import.meta.url));
const LEAVE = new URL('leave-with-parent.ts', import.meta.url).href;
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The product as `npm start` runs it, on example data of its own, and a browser to use it with. */
export interface Console {
  readonly origin: string;
  /** What programs say who they are with. */
  readonly token: string;
  readonly browser: Browser;
}

let running: Promise<Console> | undefined;

/** One server and one browser for each worker; the tests of a file leave the others' committees alone. */
export function theConsole(): Promise<Console> {
  return (running ??= start());
}

async function start(): Promise<Console> {
  const [{ origin, token }, browser] = await Promise.all([
    startServer(),
    chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET }),
  ]);
  return { origin, token, browser };
}

/** Starts the server and waits for what it greets with. */
function startServer(): Promise<Pick<Console, 'origin' | 'token'>> {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'naerhjul-browser-')), 'data');
  const server = spawn(process.execPath, ['--import', LEAVE, MAIN], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '',
      PUBLIC_URL: '',
      DATABASE_URL: '',
      NODE_ENV: '',
      WEBHOOK_LOCALHOST: 'true',
      DATA_DIR: dataDir,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  server.unref();
  process.once('exit', () => server.kill());
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, origin] = /Konsollen:\s+(\S+)\/console\/\n/.exec(said) ?? [];
      const [, token] = /Bearer ([\w-]{43})'\n/.exec(said) ?? [];
      if (origin !== undefined && token !== undefined) resolve({ origin, token });
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
