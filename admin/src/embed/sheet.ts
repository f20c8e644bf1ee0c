const STYLES = `
:host{--ink:#1b1f23;--paper:#fff;--line:#8a9099;--link:#005b8f;--meeting:#005b8f;--other:#2f6b3a;--on:#fff;
display:block;container-type:inline-size;color-scheme:light;color:var(--ink);background:var(--paper);font:1rem/1.5 system-ui,sans-serif}
:host([hidden]){display:none}
@media (prefers-color-scheme:dark){:host(:not([theme=light])){--ink:#f2f4f6;--paper:#14181c;--line:#7d858e;--link:#8fcdf5;--meeting:#7cc4f0;--other:#8ed49b;--on:#101418;color-scheme:dark}}
:host([theme=dark]){--ink:#f2f4f6;--paper:#14181c;--line:#7d858e;--link:#8fcdf5;--meeting:#7cc4f0;--other:#8ed49b;--on:#101418;color-scheme:dark}
.w{display:grid;gap:1rem;padding:1rem}
@container (min-width:44rem){.w{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
h2{font-size:1.25rem;margin:0 0 .5rem;grid-column:1/-1}h3{font-size:1.05rem;margin:0 0 .25rem}*+h3{margin-top:1rem}
svg{display:block;width:100%;max-width:30rem;height:auto}
svg text{font-family:inherit;text-anchor:middle;dominant-baseline:central;fill:var(--ink);font-size:12px;pointer-events:none}
.m{fill:var(--paper);stroke:var(--line);stroke-width:.75}.y{font-size:26px;font-weight:600}
.p{cursor:pointer;outline:none}.p path{stroke:var(--paper);stroke-width:1}.a{fill:var(--meeting)}.b{fill:var(--other)}
.p .o{stroke:var(--ink);stroke-width:2;stroke-dasharray:5 3}.p text{fill:var(--on);font-weight:600;font-size:15px}
.p[aria-checked=true] path{stroke:var(--ink);stroke-width:3;stroke-dasharray:none}
.p:focus-visible path{stroke:var(--ink);stroke-width:6}
.c{min-height:4.5em;border-inline-start:4px solid var(--meeting);padding-inline-start:.75rem;margin:.75rem 0}
p{margin:0}ol,ul{margin:0;padding-inline-start:1.4rem}li{margin-block:.25rem}a{color:var(--link)}
@media (forced-colors:active){svg{forced-color-adjust:none;background:var(--paper)}}
@media print{.c{display:none}}`;

let made: CSSStyleSheet | undefined;

/** The styles, made once for all wheels of a page. A page whose policy allows no inline style lets them be adopted. */
export function sheet(): CSSStyleSheet {
  if (made === undefined) {
    made = new CSSStyleSheet();
    made.replaceSync(STYLES);
  }
  return made;
}
