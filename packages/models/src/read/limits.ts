import type { DocumentType } from '../documents/index.js';

/** Deepest nesting of objects and arrays that is read. The deepest document of ours needs nine. */
export const MAX_DEPTH = 32;

/** Most findings that one reading returns. */
export const MAX_FINDINGS = 200;

const MIB = 1_048_576;

/** No document of any type has more bytes. */
export const MAX_FILE_BYTES = 32 * MIB;

/** Most bytes of a document, by type: 2 MiB, and 32 MiB for account books and indexes. */
export const maxBytes = (type: DocumentType): number => (type === 'points-ledger' || type === 'index' ? 32 : 2) * MIB;
