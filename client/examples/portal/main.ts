import { createServer } from 'node:http';
import { argv } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@naerhjul/client';
import { Copy } from './copy.ts';
import { pageOf } from './page.ts';

// node main.ts https://naerhjul.example.no/graphql 3301 copy.sqlite 8080 2000: the last two are the port, 0 for no page, and how
// many milliseconds lie between two looks at the feed.
const [
  ,
  ,
  url = 'http://127.0.0.1:4000/graphql',
  municipality = '3301',
  file = 'copy.sqlite',
  port = '0',
  every = '2000',
] = argv;

const copy = new Copy(file, createClient({ url }), municipality);

if (port !== '0') {
  createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(copy.nextMeetings(new Date().toISOString())));
  }).listen(Number(port), '127.0.0.1');
}

process.stdout.write(`following into ${file}\n`);
for (;;) {
  try {
    await copy.update();
  } catch (error) {
    // The server is away, or asks for patience: the copy stays as it is, and goes on from there.
    process.stderr.write(`${String(error)}\n`);
  }
  await sleep(Number(every));
}
