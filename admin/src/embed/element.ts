type Attributes = Readonly<Record<string, string | number>>;
type Child = Node | string;

const SVG = 'http://www.w3.org/2000/svg';

/** An element with what is in it; texts are texts, never markup. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  return filled(document.createElement(name), attributes, children);
}

/** As `element`, of a drawing. */
export function shape(name: string, attributes: Attributes, ...children: readonly Child[]): SVGElement {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled<Made extends Element>(made: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}
