import type { ServerResponse } from 'node:http';

// The console's styles are made at run time by its component library, hence unsafe-inline for styles, not scripts.
const CONSOLE =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
// GraphiQL comes as one page with its scripts and styles inside; it loads nothing from elsewhere.
const GRAPHIQL =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob: data:; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
// A page of ours with a style and a form, and nothing else.
const PAGE =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

const POLICIES = { console: CONSOLE, graphiql: GRAPHIQL, page: PAGE, nothing: NOTHING } as const;

/** What every answer carries. */
export function secure(response: ServerResponse, policy: keyof typeof POLICIES) {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('content-security-policy', POLICIES[policy]);
}
