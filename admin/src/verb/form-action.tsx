import type { Action } from '../meeting/frame.ts';
import { FieldsForm, type FormOf } from './fields-form.tsx';

interface FormAction extends FormOf, Pick<Action, 'key' | 'label' | 'Icon'> {}

/** Something that can be done now, by filling in a form. */
export function formAction({ key, label, Icon, ...form }: FormAction): Action {
  return { key, label, Icon, render: (frame) => <FieldsForm frame={frame} {...form} /> };
}
