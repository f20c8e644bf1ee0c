export interface Fault {
  /** Its word among react-admin's own, so that it is said alike in every form. */
  readonly word: 'minValue' | 'number' | 'required';
  readonly with: Readonly<Record<string, string>>;
}

/** What the browser finds wrong with a field; a field that has words of its own for it says them itself. */
export function faultOf(field: EventTarget): Fault | undefined {
  if (!isField(field)) return undefined;
  const { valueMissing, badInput, rangeUnderflow } = field.validity;
  if (badInput) return { word: 'number', with: {} };
  if (valueMissing) return { word: 'required', with: {} };
  if (rangeUnderflow && field instanceof HTMLInputElement) return { word: 'minValue', with: { min: field.min } };
  return undefined;
}

/**
 * Whether a form can be sent. If not, each field says why, and the first of them has the focus. The browser would
 * say it in a bubble that goes away, and in its own language; so our forms are `noValidate`.
 */
export function demandFilled(form: HTMLFormElement): boolean {
  if (form.checkValidity()) return true;
  const first = [...form.elements].find((one) => isField(one) && !one.validity.valid);
  if (first === undefined) return false;
  // Material's choices have an input of their own that nobody sees, beside what one presses.
  const shown = first.parentElement?.querySelector<HTMLElement>('[role="combobox"]') ?? first;
  if (shown instanceof HTMLElement) shown.focus();
  return false;
}

function isField(one: EventTarget): one is HTMLInputElement | HTMLTextAreaElement {
  return one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement;
}
