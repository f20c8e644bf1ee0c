import { HttpError } from 'react-admin';

export type Details = Readonly<Record<string, unknown>>;

const STATUS: Readonly<Record<string, number>> = {
  SIGN_IN_FIRST: 401,
  UNAUTHENTICATED: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  CHANGED_MEANWHILE: 409,
  INVALID_INPUT: 422,
  INTERNAL: 500,
  TRY_AGAIN: 503,
};

/** A no from the server, as react-admin knows it (`status`, `body.errors`) and with the server's own code and details. */
export class RefusedError extends HttpError {
  readonly code: string;
  readonly details: Details;

  constructor(code: string, details: Details, status = STATUS[code] ?? 400) {
    // No body.errors unless a field is at fault: react-admin says nothing else to the user then.
    const errors = faultsOf(details);
    // react-admin shows a message it was not told to word otherwise, and translates it first.
    super(`refusal.${code}`, status, Object.keys(errors).length > 0 ? { errors } : undefined);
    // react-admin's HttpError makes every heir a plain HttpError.
    Object.setPrototypeOf(this, RefusedError.prototype);
    this.code = code;
    this.details = details;
  }
}

interface Fault {
  readonly field: string;
  readonly fault: string;
}

/** Every faulty field of the input, with the word for what is wrong with it. */
export function fieldFaults({ fields }: Details): readonly Fault[] {
  return Array.isArray(fields) ? (fields as readonly Fault[]) : [];
}

const KNOWN_FAULTS = new Set([
  'required',
  'too_small',
  'too_big',
  'invalid_type',
  'invalid_format',
  'invalid_value',
  'before_start',
  'too_late',
  'repeated',
  'elsewhere',
  'not_with',
  'not_held',
  'name',
  'id',
  'unknown',
  'window',
  'several',
  'no_seat',
  'not_https',
  'not_public',
  'port',
]);

function faultKey(fault: string): string {
  return `refusal.fault.${KNOWN_FAULTS.has(fault) ? fault : 'custom'}`;
}

function faultsOf(details: Details): Record<string, string> {
  return Object.fromEntries(
    fieldFaults(details)
      .filter(({ field }) => field !== '')
      .map(({ field, fault }) => [field, faultKey(fault)]),
  );
}
