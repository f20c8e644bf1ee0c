import { createHash } from 'node:crypto';

const TEXT = `:root{color-scheme:light dark;--ink:#1b1f23;--paper:#fff;--line:#c9ced4;--link:#005b8f;--head:#12405c;--soft:#eef3f7}
@media (prefers-color-scheme:dark){:root{--ink:#f2f4f6;--paper:#14181c;--line:#4a525a;--link:#8fcdf5;--head:#a9d6f5;--soft:#1f2730}}
body{margin:0 auto;max-width:50rem;padding:1rem;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1,h2,h3{color:var(--head);line-height:1.25;text-wrap:balance}h1{font-size:1.8rem;margin:.5rem 0 0}h2{font-size:1.3rem;margin:2rem 0 .5rem}h3{font-size:1.1rem;margin:1.5rem 0 .5rem}
a{color:var(--link)}.s{font-size:1.15rem;margin:.25rem 0 1rem}.d{border:2px solid;padding:.5rem .75rem;font-weight:600}.w{white-space:pre-line}
.x{overflow-x:auto}table{border-collapse:collapse;width:100%;overflow-wrap:normal}caption{text-align:start;font-weight:600;padding:.25rem 0}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}thead th{background:var(--soft)}tbody th{font-weight:400}.n{text-align:end;font-variant-numeric:tabular-nums}
nav ol{columns:16rem;padding-inline-start:1.5rem}.l{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0}footer{margin-top:2rem;border-top:1px solid var(--line);font-size:.9rem}
@page{size:A4;margin:2.2cm 2cm 2cm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--line:#888;--link:#000;--head:#12405c;--soft:#eef3f7}
.k{display:none}body{max-width:none;padding:0;font-size:10.5pt}h1{font-size:20pt}h2{font-size:14pt}h3{font-size:12pt}h2,h3,caption{break-after:avoid}.x{overflow:visible}tr,.d{break-inside:avoid}thead{display:table-header-group}p{orphans:3;widows:3}nav a{text-decoration:none}}`;

/** The style inside of a report's page, with the hash that the policy names it by. */
export const REPORT_STYLE = {
  text: TEXT,
  hash: `sha256-${createHash('sha256').update(TEXT).digest('base64')}`,
} as const;
