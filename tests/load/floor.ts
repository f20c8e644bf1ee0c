import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { databaseUrl } from './beside.ts';
import { changeOf, READS } from './workloads.ts';

/**
 * The floor: one statement written by hand and prepared, behind bare node:http, whose text the database makes and Node passes
 * on. It knows nothing of who asks. A question is posted to the name of its workload, as `{ variables }`.
 */
const pool = new Pool({ connectionString: databaseUrl(), max: 10, options: '-c timezone=UTC' });
const known = new Map([...READS, changeOf([])].map((one) => [`/${one.name}`, one]));
let statements = 0;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answer(request: IncomingMessage): Promise<string> {
  const workload = known.get(request.url ?? '');
  if (workload === undefined) throw new Error(`no such workload: ${request.url}`);
  const { variables } = JSON.parse(await bodyOf(request)) as { variables: Readonly<Record<string, unknown>> };
  statements += 1;
  const { rows } = await pool.query<{ data: string }>({
    name: workload.name,
    // As the text that it is, which nobody has to read.
    text: workload.floor.replace(' AS data', '::text AS data'),
    values: [...workload.values(variables)],
  });
  return `{"data":${rows[0]?.data ?? 'null'}}`;
}

const server = createServer((request, response) => {
  answer(request).then(
    (text) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
process.on('message', () => process.send?.({ statements }));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
