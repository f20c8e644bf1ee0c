import type { Lang } from '../outlet/words.ts';
import { xml } from '../wheel/xml.ts';
import { paragraphsOf, type Block, type Column, type Paper } from './paper.ts';
import { REPORT_STYLE } from './styles.ts';
import { REPORT_WORDS } from './words.ts';

const LANGUAGES: Readonly<Record<Lang, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** A report as a page that reads well on a screen and prints well on A4. It runs no script. */
export function reportHtml(paper: Paper, path: string): string {
  const { lang, title, subtitle, draft, blocks, source } = paper;
  const words = REPORT_WORDS[lang];
  const chapters = blocks.flatMap((block, nth) =>
    block.kind === 'heading' && block.level === 1 ? [`<li><a href="#${idOf(nth)}">${xml(block.text)}</a></li>`] : [],
  );
  const word = `${path.replace(/\.html$/, '.docx')}?lang=${lang}`;
  const others = (Object.keys(LANGUAGES) as Lang[]).map((one) =>
    one === lang
      ? `<li aria-current="true">${LANGUAGES[one]}</li>`
      : `<li><a lang="${one}" hreflang="${one}" href="${xml(`${path}?lang=${one}`)}">${LANGUAGES[one]}</a></li>`,
  );
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xml(title)}</title>
<style>${REPORT_STYLE.text}</style></head>
<body><main><h1>${xml(title)}</h1><p class="s">${xml(subtitle)}</p>${draft === undefined ? '' : `<p class="d">${xml(draft)}</p>`}
<p class="k"><a href="${xml(word)}">${xml(words.download)}</a></p>
<nav aria-labelledby="c"><h2 id="c">${xml(words.contents)}</h2><ol>${chapters.join('')}</ol></nav>
${blocks.map(blockHtml).join('\n')}
</main><footer><p>${xml(source)}</p><nav class="k" aria-label="${xml(words.languages)}"><ul class="l">${others.join('')}</ul></nav></footer></body></html>
`;
}

const idOf = (nth: number) => `d${nth}`;

function blockHtml(block: Block, nth: number): string {
  if (block.kind === 'heading') {
    const tag = block.level === 1 ? 'h2' : 'h3';
    return `<${tag} id="${idOf(nth)}">${xml(block.text)}</${tag}>`;
  }
  if (block.kind === 'text') {
    return paragraphsOf(block.text)
      .map((said) => `<p class="w">${xml(said)}</p>`)
      .join('');
  }
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${xml(item)}</li>`).join('')}</ul>`;
  const id = `t${nth}`;
  const heads = block.columns.map(({ head, ...column }) => `<th scope="col"${figure(column)}>${xml(head)}</th>`);
  const rows = block.rows.map(
    (cells) => `<tr>${cells.map((cell, at) => cellHtml(cell, block.columns[at], at)).join('')}</tr>`,
  );
  return `<div class="x" role="region" aria-labelledby="${id}" tabindex="0"><table><caption id="${id}">${xml(block.caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function cellHtml(cell: string | number, column: Column | undefined, at: number): string {
  return at === 0 ? `<th scope="row">${xml(cell)}</th>` : `<td${figure(column)}>${xml(cell)}</td>`;
}

const figure = (column: Pick<Column, 'isFigure'> | undefined) => (column?.isFigure === true ? ' class="n"' : '');
