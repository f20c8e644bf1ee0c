import type { ServerResponse } from 'node:http';

// The console's styles are made at run time by its component library, hence unsafe-inline for styles, not scripts.
const CONSOLE =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
// GraphiQL comes as one page with its script inside, which is known by its hash; it loads nothing from elsewhere. Its editor
// makes styles as it goes (34 of them were refused in Chromium by a policy without unsafe-inline), no script and no eval.
const GRAPHIQL =
  "default-src 'none'; script-src 'none'; worker-src blob:; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
// A page of ours with a style and a form, and nothing else.
const PAGE =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
// The documentation: pages, a sheet of styles, pictures and a search of our own.
const DOCS =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
// A page or picture that others put into theirs: it loads and runs nothing, and its style is known by its hash.
const EMBED = "default-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";
// A report: it loads and runs nothing, stands in no frame, and its style is known by its hash.
const REPORT = "default-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

const POLICIES = {
  console: CONSOLE,
  graphiql: GRAPHIQL,
  page: PAGE,
  docs: DOCS,
  embed: EMBED,
  report: REPORT,
  nothing: NOTHING,
} as const;

/** What every answer carries. A page with a script or style inside names it by its hash, and no other counts in it. */
export function secure(response: ServerResponse, policy: keyof typeof POLICIES, hash?: string) {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  const said = POLICIES[policy];
  const named = hash === undefined ? said : said.replace(/(script|style)-src 'none'/, `$1-src '${hash}'`);
  response.setHeader('content-security-policy', named);
}
