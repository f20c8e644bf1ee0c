import { windowIn, WORDS } from '../outlet/words.ts';
import { monthPart, SIZE, windowParts } from './geometry.ts';
import { noteOf, titleOf, type WheelData } from './wheel-data.ts';
import { PICTURE_STYLE } from './styles.ts';
import { xml } from './xml.ts';

const HALF = SIZE / 2;
const BOX = `viewBox="${-HALF} ${-HALF} ${SIZE} ${SIZE}"`;

/** The year as a picture that stands by itself: it tells in words what it shows. */
export function wheelSvg(data: WheelData): string {
  const { lang, phases, title } = data;
  const told = phases.map((phase) => {
    const note = noteOf(phase, lang);
    return `${phase.position}. ${titleOf(phase, lang)}: ${windowIn(phase.window, lang)}${note === '' ? '' : `, ${note}`}.`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" ${BOX} width="${SIZE}" height="${SIZE}" lang="${lang}" role="img" aria-labelledby="t d"><title id="t">${xml(title)}</title><desc id="d">${xml(told.join(' '))}</desc><style>${PICTURE_STYLE.text}</style>${drawing(data)}</svg>`;
}

/** The same in a page whose table says it in words. */
export function wheelInPage(data: WheelData): string {
  return `<svg ${BOX} role="img" aria-label="${xml(WORDS[data.lang].drawing)}">${drawing(data)}</svg>`;
}

function drawing({ year, lang, phases }: WheelData): string {
  const months = WORDS[lang].months.map((name, nth) => {
    const { path, at } = monthPart(nth + 1);
    return `<path class="m" d="${path}"/><text class="t" x="${at[0]}" y="${at[1]}">${xml(name.slice(0, 3))}</text>`;
  });
  const parts = windowParts(phases.map(({ window }) => window));
  const drawn = phases.flatMap((phase, nth) =>
    (parts[nth] ?? []).map(({ path, at }) => {
      const looks = `${phase.kind === 'MEETING' ? 'a' : 'b'}${phase.optional ? ' o' : ''}`;
      const tip = `${phase.position}. ${titleOf(phase, lang)}, ${windowIn(phase.window, lang)}`;
      return `<g><title>${xml(tip)}</title><path class="${looks}" d="${path}"/><text class="n" x="${at[0]}" y="${at[1]}">${phase.position}</text></g>`;
    }),
  );
  return `<circle class="d" r="${HALF}"/>${months.join('')}${drawn.join('')}<text class="y">${year}</text>`;
}
