import type { FileDelivery } from '@cunju/widgets/parts/doctor.js';
import { FOLDER } from './folder.js';
import { knowParts, loadPart, shelf, shelfKey } from './parts.js';

/** The header of `csp.txt`, put in by the build. */
declare const __CUNJU_HEADER__: string;

/** Every key of the shelf begins with the version of the file that left something there. */
const versionOf = (key: string): string => key.slice(0, key.indexOf('/'));

const addressOf = (part: string): string => `${FOLDER}cunju-part-${part}.js`;

/** Stands in for the module of `@cunju/widgets`: what the doctor is told of the files. */
export const delivery: FileDelivery = {
  version: versionOf(shelfKey('')),
  folder: FOLDER,
  testedHeader: __CUNJU_HEADER__,
  versions: () => [...new Set(Object.keys(shelf).map(versionOf))],
  parts: () => Object.keys(knowParts()),
  hashOf: (part) => knowParts()[part],
  addressOf,
  load: (part) => loadPart(part),
};
