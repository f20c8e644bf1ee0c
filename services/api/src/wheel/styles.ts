import { createHash } from 'node:crypto';

/** The colours of the drawing, by light and dark. */
const DRAWING = `svg{color-scheme:light dark;--ink:#1b1f23;--paper:#fff;--line:#8a9099;--meeting:#005b8f;--other:#2f6b3a;--on:#fff}
@media (prefers-color-scheme:dark){svg{--ink:#f2f4f6;--paper:#14181c;--line:#7d858e;--meeting:#7cc4f0;--other:#8ed49b;--on:#101418}}
@media print{svg{--ink:#000;--paper:#fff;--line:#666;--meeting:#005b8f;--other:#2f6b3a;--on:#fff}}
svg text{font-family:system-ui,sans-serif;text-anchor:middle;dominant-baseline:central;fill:var(--ink)}
.m{fill:var(--paper);stroke:var(--line);stroke-width:.75}.d{fill:var(--paper)}
.a{fill:var(--meeting)}.b{fill:var(--other)}.o{stroke:var(--ink);stroke-width:2;stroke-dasharray:5 3}
svg .n{fill:var(--on);font-weight:600;font-size:15px}.t{font-size:12px}svg .y{font-size:26px;font-weight:600}`;

const PAGE = `:root{color-scheme:light dark;--ink:#1b1f23;--paper:#fff;--line:#c9ced4;--link:#005b8f}
@media (prefers-color-scheme:dark){:root{--ink:#f2f4f6;--paper:#14181c;--line:#4a525a;--link:#8fcdf5}}
body{margin:0 auto;max-width:60rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
a{color:var(--link)}svg{display:block;width:100%;max-width:30rem;height:auto;margin:1rem auto}
.x{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0}.off{text-decoration:line-through}
@media screen and (max-width:46rem){table,tbody,tr,th,td{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
tr{padding:.5rem 0;border-bottom:1px solid var(--line)}td,tbody th{padding:.1rem 0;border:0}td:empty{display:none}[data-h]::before{content:attr(data-h) ": ";font-weight:400;opacity:.85}}
@media print{nav,.x+p{display:none}body{max-width:none;padding:0;font-size:10pt}svg{max-width:11cm}tr{break-inside:avoid}a{color:inherit}}`;

const hashed = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** The styles inside of what is sent, each with the hash that the policy names it by. */
export const PICTURE_STYLE = { text: DRAWING, hash: hashed(DRAWING) } as const;
export const PAGE_STYLE = { text: `${PAGE}\n${DRAWING}`, hash: hashed(`${PAGE}\n${DRAWING}`) } as const;
