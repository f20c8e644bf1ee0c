import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { sessionCookie } from './cookies.ts';

const written = (origin: string) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  sessionCookie(origin).write(response, 'token');
  return response.getHeader('set-cookie');
};

it('is one that only this very host can have set, under https', () => {
  expect(written('https://naerhjul.example')).toBe(
    '__Host-naerhjul-session=token; Path=/; HttpOnly; SameSite=Lax; Secure',
  );
});

it('is read by that name alone: one that another host of the domain set is none', () => {
  const request = new IncomingMessage(new Socket());
  request.headers.cookie = 'naerhjul-session=theirs; other=x';
  expect(sessionCookie('https://naerhjul.example').read(request)).toBeUndefined();
  request.headers.cookie = 'naerhjul-session=theirs; __Host-naerhjul-session=ours';
  expect(sessionCookie('https://naerhjul.example').read(request)).toBe('ours');
});
