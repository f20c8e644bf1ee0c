import type { Dataset } from '@naerhjul/domain/export/dataset.ts';
import { DATASETS } from '@naerhjul/domain/export/datasets.ts';
import { columnTold, TYPES_TOLD, type ColumnTold, type Told } from './column-told.ts';
import { FORMATS } from './formats.ts';
import { LICENCE } from './licence.ts';
import { PARAMETERS_TOLD } from './parameters-told.ts';

export interface DatasetTold {
  readonly name: string;
  readonly version: string;
  readonly title: Told;
  readonly description: Told;
  readonly files: readonly { readonly address: string; readonly mediaType: string }[];
  readonly columns: readonly ColumnTold[];
}

export function datasetTold({ name, version, title, about, columns }: Dataset): DatasetTold {
  return {
    name,
    version,
    title,
    description: about,
    files: FORMATS.map(({ extension, type }) => ({
      address: `/data/${name}.${extension}`,
      mediaType: type.split(';')[0] ?? type,
    })),
    columns: columns.map(columnTold),
  };
}

let made: object | undefined;

/** The whole data dictionary: what is in each dataset, made of the columns and of the API's schema. */
export function dictionary(): object {
  return (made ??= {
    licence: { id: LICENCE.id, name: LICENCE.name, url: LICENCE.url },
    types: TYPES_TOLD,
    parameters: PARAMETERS_TOLD,
    datasets: DATASETS.map(datasetTold),
  });
}
