import {
  useDataTableCallbacksContext,
  useDataTableConfigContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import type { ReactNode } from 'react';

interface Props {
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A row of a list, with a box to choose it by where something can be done with several. */
export function ListRow({ className, children }: Props) {
  const { hasBulkActions } = useDataTableConfigContext();
  const record = useRecordContext();
  return (
    <tr className={className}>
      {hasBulkActions && record !== undefined ? (
        <td className="list-choice">
          <ChoiceBox record={record} />
        </td>
      ) : null}
      {children}
    </tr>
  );
}

interface ChoiceBoxProps {
  readonly record: RaRecord;
}

function ChoiceBox({ record }: ChoiceBoxProps) {
  const translate = useTranslate();
  const { handleToggleItem, isRowSelectable } = useDataTableCallbacksContext();
  const chosen = useDataTableSelectedIdsContext();
  const canChoose = isRowSelectable === undefined || isRowSelectable(record);
  return (
    <input
      type="checkbox"
      className="select-item"
      aria-label={translate('ra.action.select_row')}
      checked={canChoose && chosen?.includes(record.id) === true}
      disabled={!canChoose}
      onClick={(event) => handleToggleItem?.(record.id, event)}
      readOnly
    />
  );
}
