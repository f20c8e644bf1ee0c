import { sqlState } from '@naerhjul/domain/act.ts';

// SQLSTATEs of a database that can't take the work now, and will soon: it goes down or comes up, has no place left,
// or others were in the way for too long.
const STATES = new Set(['40001', '40P01', '53300', '55P03', '57014', '57P01', '57P02', '57P03']);
const CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
]);
// The pool of connections has no code for it.
const WAITED = 'timeout exceeded when trying to connect';
const CUT = /^Connection terminated/;

/** Whether an error says that the database can't answer now, so that the same call may well succeed in a moment. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.message === WAITED || CUT.test(error.message)) return true;
  return CONNECTION.has(codeOf(error)) || STATES.has(stateOf(error)) || isUnavailable(error.cause);
}

/** Whether an error says that the answer would be larger than the database can put together. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && (stateOf(error) === '54000' || isTooLarge(error.cause));
}

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '');

/** As the client tells it, or as the driver does. */
const stateOf = (error: Error) => sqlState(error) ?? codeOf(error);
