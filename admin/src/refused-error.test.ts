import { expect, it } from 'vitest';
import { RefusedError } from './refused-error.ts';

it('is a refusal that react-admin understands: a status, and each faulty field with its words', () => {
  const refused = new RefusedError('INVALID_INPUT', {
    fields: [
      { field: 'name', fault: 'too_small', message: 'must not be empty' },
      { field: 'number', fault: 'of_the_future', message: 'is new' },
    ],
  });
  expect(refused).toBeInstanceOf(RefusedError);
  expect(refused.status).toBe(422);
  expect(refused.body).toEqual({ errors: { name: 'refusal.fault.too_small', number: 'refusal.fault.custom' } });
});

it.each([
  ['SIGN_IN_FIRST', 401],
  ['NOT_ALLOWED', 403],
  ['NOT_FOUND', 404],
  ['CHANGED_MEANWHILE', 409],
  ['ALREADY_EXISTS', 400],
])('tells %s as %i, and no field is at fault', (code, status) => {
  const refused = new RefusedError(code, {});
  expect(refused.status).toBe(status);
  expect(refused.body).toBeNull();
});
