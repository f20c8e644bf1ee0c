import { LONGEST_MS } from '@naerhjul/api/src/cut.ts';
import type { Knock } from './knocks.ts';
import type { Answered } from './send.ts';

/** Longer than that is a hang, to whoever waits; what is cut off as docs/errors.md tells may take what an operation may. */
export const HANG_MS = 5000;
const CUT_MS = LONGEST_MS + 2000;

/** What stands in code, in statements and on disks, and in no answer. */
const INTERNAL =
  /\bat [\w.<>]+ \(|node_modules|file:\/\/\/|\/(?:home|tmp|usr|var|root)\/\w|\.[jt]s:\d+|\b(?:Type|Range|Reference|Syntax)Error\b|is not a function|Cannot read prop|\bundefined \(reading|Invalid URL|Prisma|\bP[12]\d{3}\b|\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|violates|relation "|column "|near "|SQLSTATE|pg_\w+|app_public|app_staff|PGlite|ECONN/;

/** What is wrong with an answer; undefined where nothing is. */
export function faultOf(knock: Knock, { status, text, ms }: Answered): string | undefined {
  if (status === -1) return 'no answer came';
  if (status === 0 && knock.raw === undefined) return 'the connection was closed without an answer';
  const isErrors = status >= 400 || /^\{"(?:data":.*,"errors|errors)":\[/.test(text);
  // 501 is what oEmbed itself asks for where there is no such format; 503 is told in docs/errors.md.
  const isTold = status === 503 || (status === 501 && knock.path.startsWith('/oembed'));
  if (status >= 500 && !isTold) return `status ${status}`;
  if (isErrors && text.includes('"code":"INTERNAL"')) return 'a fault of ours (INTERNAL)';
  if (ms > (text.includes('"code":"TRY_AGAIN"') ? CUT_MS : HANG_MS)) return `it took ${Math.round(ms)} ms`;
  const [word] = isErrors ? (INTERNAL.exec(errorsIn(text)) ?? []) : [];
  // What was sent may be repeated.
  const sent = knock.raw === undefined ? JSON.stringify(knock) : Buffer.from(knock.raw).toString();
  if (word !== undefined && !sent.includes(word)) return `internal words: ${word}`;
  return undefined;
}

/** What an answer says went wrong, without what else was asked for. */
function errorsIn(text: string): string {
  const at = text.lastIndexOf('"errors":[');
  return (at === -1 ? text : text.slice(at)).replaceAll(String.raw`\"`, '"');
}
