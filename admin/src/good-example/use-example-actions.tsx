import { useFieldWords } from '../help/field-words.tsx';
import EditIcon from '@mui/icons-material/EditOutlined';
import PublishIcon from '@mui/icons-material/PublishOutlined';
import RemoveIcon from '@mui/icons-material/DeleteOutline';
import UnpublishIcon from '@mui/icons-material/UnpublishedOutlined';
import type { Action } from '../meeting/frame.ts';
import { actOnVersion } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { GoodExample } from './example.ts';
import { useExampleFields } from './use-example-fields.ts';

/** What the server says can be done with a good example now, each with its form. */
export function useExampleActions(): (example: GoodExample) => readonly Action[] {
  const words = useWords();
  const asks = useFieldWords();
  const fields = useExampleFields();
  return ({ id, version, moves, title, whatWasDone, result }) => {
    const of = (key: GoodExample['moves'][number]) => ({
      key,
      label: words(`example.verb.${key}`),
      submit: words(`example.save.${key}`),
      said: words(`example.said.${key}`),
      version,
    });
    const reason = { name: 'reason', ...asks('work.reason'), type: 'text', required: true, max: 1000 } as const;
    return [
      formAction({
        ...of('PUBLISH'),
        Icon: PublishIcon,
        help: words('example.help.PUBLISH'),
        send: actOnVersion('publishGoodExample', id),
      }),
      formAction({
        ...of('UPDATE'),
        Icon: EditIcon,
        initial: { title, whatWasDone, result },
        fields,
        send: actOnVersion('updateGoodExample', id),
      }),
      formAction({
        ...of('UNPUBLISH'),
        Icon: UnpublishIcon,
        fields: [reason],
        send: actOnVersion('unpublishGoodExample', id),
      }),
      formAction({
        ...of('REMOVE'),
        Icon: RemoveIcon,
        danger: true,
        fields: [reason],
        send: actOnVersion('removeGoodExample', id),
      }),
    ].filter(({ key }) => moves.some((verb) => verb === key));
  };
}
