import { windowIn, WORDS } from '../outlet/words.ts';
import { monthPart, SIZE, windowParts } from './geometry.ts';
import { noteOf, pathOf, remarkOf, titleOf, whenOf, type WheelData } from './wheel-data.ts';

/** What the component draws, in words and paths: it knows neither the language nor the geometry itself. */
export function wheelJson(data: WheelData, origin: string): string {
  const { title, year, lang, phases, next, place } = data;
  const words = WORDS[lang];
  const parts = windowParts(phases.map(({ window }) => window));
  return JSON.stringify({
    title,
    year,
    lang,
    size: SIZE,
    page: `${origin}${pathOf(data, 'html')}`,
    words: { next: words.next, none: words.none, phases: words.phases, whole: words.whole },
    months: words.months.map((name, nth) => ({ name: name.slice(0, 3), ...monthPart(nth + 1) })),
    phases: phases.map((phase, nth) => ({
      position: phase.position,
      title: titleOf(phase, lang),
      when: windowIn(phase.window, lang),
      note: noteOf(phase, lang),
      meeting: phase.kind === 'MEETING',
      optional: phase.optional,
      parts: parts[nth],
    })),
    next: next.map((item) => ({
      id: item.id,
      startsAt: item.startsAt,
      when: whenOf(item, place, lang),
      title: titleOf(item, lang),
      committees: item.committees.map(({ name }) => name),
      place: item.place,
      off: item.status === 'CANCELLED',
      note: remarkOf(item, place, lang),
    })),
  });
}
