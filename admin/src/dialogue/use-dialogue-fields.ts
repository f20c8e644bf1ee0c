import type { Field } from '../verb/field.ts';
import { useWords } from '../words.ts';
import { FINDING_TYPES, METHODS, type Activity } from './dialogue.ts';

interface About {
  readonly activities: readonly Activity[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
}

/** What is asked about an activity and a finding. */
export function useDialogueFields({ activities, themes }: About) {
  const words = useWords();
  const nameOf = useActivityName();
  const ofActivity: readonly Field[] = [
    {
      name: 'method',
      label: words('dialogue.field.method'),
      type: 'one',
      required: true,
      options: METHODS.map((value) => ({ value, label: words(`dialogue.method.${value}`) })),
    },
    {
      name: 'methodText',
      label: words('dialogue.field.method_text'),
      type: 'line',
      when: ({ method }) => method === 'OTHER',
    },
    { name: 'heldOn', label: words('dialogue.field.held_on'), type: 'day' },
    { name: 'place', label: words('dialogue.field.place'), type: 'line' },
    { name: 'participants', label: words('dialogue.field.participants'), type: 'number' },
    { name: 'note', label: words('work.note'), type: 'text', rows: 2 },
  ];
  const ofFinding: readonly Field[] = [
    {
      name: 'type',
      label: words('dialogue.field.type'),
      type: 'one',
      required: true,
      options: FINDING_TYPES.map((value) => ({ value, label: words(`dialogue.type.${value}`) })),
    },
    {
      name: 'text',
      label: words('dialogue.field.text'),
      type: 'text',
      required: true,
      help: words('dialogue.help.text'),
    },
    {
      name: 'themeId',
      label: words('dialogue.field.theme'),
      type: 'one',
      options: themes.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'activityId',
      label: words('dialogue.field.activity'),
      type: 'one',
      options: activities.map((one) => ({ value: one.id, label: nameOf(one) })),
    },
  ];
  return { ofActivity, ofFinding };
}

/** What an activity is called: its method, in the committee's own words where it has some. */
export function useActivityName(): (activity: Activity) => string {
  const words = useWords();
  return ({ method, methodText, place }) =>
    [methodText ?? words(`dialogue.method.${method}`), ...(place === null ? [] : [place])].join(', ');
}
