import { element, shape } from './element.ts';
import type { PhaseData, WheelData } from './wheel-data.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The wheel, the phase that is chosen in it, all phases in words, and the next meetings. */
export function drawWheel(data: WheelData): HTMLElement {
  const { title, lang, words, phases, next, page } = data;
  const chosen = element('div', { class: 'c' });
  const wheel = wheelOf(data, (phase) => {
    const note = phase.note === '' ? [] : [element('p', {}, phase.note)];
    chosen.replaceChildren(
      element('strong', {}, `${phase.position}. ${phase.title}`),
      element('p', {}, phase.when),
      ...note,
    );
  });
  const list = phases.map((phase) =>
    element(
      'li',
      { value: phase.position },
      [phase.title, phase.when, phase.note].filter((part) => part !== '').join(', '),
    ),
  );
  const meetings = next.map(({ startsAt, when, title: name, committees, place, off, note }) =>
    element(
      'li',
      {},
      // What is struck out is said in words as well, right after it.
      element(off ? 's' : 'span', {}, element('time', { datetime: startsAt }, when)),
      ...(note === '' ? [] : [' ', element('strong', {}, note)]),
      element('br', {}),
      [`${name} – ${committees.join(' + ')}`, ...(place === null ? [] : [place])].join(', '),
    ),
  );
  return element(
    'section',
    { class: 'w', lang, 'aria-label': title },
    element('h2', {}, title),
    element('div', {}, wheel, chosen),
    element(
      'div',
      {},
      element('h3', {}, words.next),
      meetings.length === 0 ? element('p', {}, words.none) : element('ul', {}, ...meetings),
      element('h3', {}, words.phases),
      element('ol', {}, ...list),
      element('p', {}, element('a', { href: page }, words.whole)),
    ),
  );
}

/** The drawing: one phase is chosen, by pointer or by arrows, and is the one that the tab key comes to. */
function wheelOf({ size, title, year, months, phases }: WheelData, onChoose: (phase: PhaseData) => void): SVGElement {
  const around = months.flatMap(({ name, path, at: [x, y] }) => [
    shape('path', { class: 'm', d: path }),
    shape('text', { x, y }, name),
  ]);
  const drawn = phases.map((phase) => {
    const look = `${phase.meeting ? 'a' : 'b'}${phase.optional ? ' o' : ''}`;
    const label = [`${phase.position}. ${phase.title}`, phase.when, phase.note]
      .filter((part) => part !== '')
      .join(', ');
    const parts = phase.parts.flatMap(({ path, at: [x, y] }) => [
      shape('path', { class: look, d: path }),
      shape('text', { x, y }, String(phase.position)),
    ]);
    return shape('g', { class: 'p', role: 'radio', 'aria-label': label }, ...parts);
  });
  const choose = (nth: number) => {
    for (const [at, one] of drawn.entries()) {
      one.setAttribute('aria-checked', String(at === nth));
      one.setAttribute('tabindex', at === nth ? '0' : '-1');
    }
    const phase = phases[nth];
    if (phase !== undefined) onChoose(phase);
  };
  for (const [nth, one] of drawn.entries()) {
    one.addEventListener('click', () => choose(nth));
    one.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      const isChosen = event.key === ' ' || event.key === 'Enter';
      if (step === undefined && !isChosen) return;
      event.preventDefault();
      const to = (nth + (step ?? 0) + drawn.length) % drawn.length;
      choose(to);
      drawn[to]?.focus();
    });
  }
  choose(0);
  return shape(
    'svg',
    { viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`, role: 'radiogroup', 'aria-label': title },
    shape('g', { 'aria-hidden': 'true' }, ...around, shape('text', { class: 'y' }, String(year))),
    ...drawn,
  );
}
