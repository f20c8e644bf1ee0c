import { RecordRepresentation, useGetOne, useTranslate } from 'react-admin';
import { day, moment } from '../dates.ts';

interface Props {
  readonly field: string;
  readonly value: unknown;
}

const REFERRED: Readonly<Record<string, string>> = { coordinatorId: 'Coordinator', districtId: 'District' };

/** A value of a conflict, as people read it. */
export function ConflictValue({ field, value }: Props) {
  const translate = useTranslate();
  const resource = REFERRED[field];
  if (typeof value === 'boolean') return translate(`ra.boolean.${value}`);
  if (resource === undefined || typeof value !== 'string') return shown(value);
  return <Referred resource={resource} id={value} />;
}

interface ReferredProps {
  readonly resource: string;
  readonly id: string;
}

/** The details of a refusal hold ids as they are stored; the API's own are made of the type and that. */
function Referred({ resource, id }: ReferredProps) {
  const { data } = useGetOne(resource, { id: btoa(`${resource}:${id}`) });
  return data === undefined ? '…' : <RecordRepresentation record={data} resource={resource} />;
}

export function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return moment(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
}
