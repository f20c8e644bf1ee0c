import { z } from 'zod';
import { day } from './calendar.ts';
import { Refusal } from './refusal.ts';

/** Reads a verb's input, or refuses with every faulty field named. */
export function read<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const { success, data, error } = schema.safeParse(input);
  if (success) return data;
  const fields = error.issues.map((issue) => ({
    field: issue.path.join('.'),
    fault: faultOf(issue),
    message: issue.message,
    ...(issue.code === 'too_big' ? { limit: Number(issue.maximum) } : {}),
  }));
  throw new Refusal('INVALID_INPUT', { fields });
}

/** What is wrong with a field, in one word; each stands in `docs/errors.md`. */
export const FAULTS = [
  'required',
  'too_small',
  'invalid_value',
  'before_start',
  'too_late',
  'unknown',
  'repeated',
  'elsewhere',
  'not_with',
  'not_held',
  'name',
  'several',
  'no_seat',
  'invalid_format',
  'not_https',
  'not_public',
  'port',
] as const;

/** Says of one field that it is wrong, in a word for the console and in a sentence for developers. */
export function invalid(field: string, message: string, fault: (typeof FAULTS)[number]) {
  return new Refusal('INVALID_INPUT', { fields: [{ field, fault, message }] });
}

/** A fault of what the days of an input are to each other has a name of its own. */
export const BEFORE_START = { fault: 'before_start' } as const;

function faultOf(issue: z.core.$ZodIssue): string {
  const fault: unknown = issue.code === 'custom' ? issue.params?.['fault'] : undefined;
  return typeof fault === 'string' ? fault : issue.code;
}

// NUL, lone surrogates and direction marks have no place in a text; nor has a text of nothing.
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;

export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(max, `must have at most ${max} characters`)
    .refine((value) => value.isWellFormed(), 'must be well-formed Unicode')
    .refine((value) => !FORBIDDEN.test(value), 'must not hold control characters');

/** A field of an update: left out (or null) means unchanged. */
export const maybe = <Output>(schema: z.ZodType<Output, Output>) =>
  schema.nullish().transform((value) => value ?? undefined);

/** A text in up to three languages; bokmål is what the others fall back to. */
export const texts = (max: number) => z.object({ nb: text(max), nn: text(max).nullish(), en: text(max).nullish() });

export const aDay = z.string().transform((value, ctx) => {
  const found = day(value);
  if (found === undefined) {
    ctx.addIssue({
      code: 'custom',
      params: { fault: 'invalid_format' },
      message: 'must be a day that exists, as YYYY-MM-DD',
    });
    return z.NEVER;
  }
  return found;
});

export const id = z.uuid('must be an id');
export const reason = text(1000);
export const expectedVersion = z.int().positive().nullish();
export const year = z.int().min(1990, 'must be 1990 or later').max(2200, 'must be 2200 or earlier');

/** The months of a window, and how to read them. */
export const window = z.object({
  kind: z.enum(['RANGE', 'ONE_OF']),
  months: z
    .array(z.int().min(1, 'must be a month from 1 to 12').max(12, 'must be a month from 1 to 12'))
    .min(1)
    .max(12),
});
