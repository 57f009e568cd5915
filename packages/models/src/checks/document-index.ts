import type { DocumentIndex } from '../documents/index.js';
import type { Finding } from '../finding.js';
import { collector } from '../read/collector.js';
import { checkContent } from './content.js';
import { indexById } from './ids.js';

/** What must hold in an index beyond its shape. */
export function checkIndex(document: DocumentIndex): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(document, report);
  indexById(document.documents, ['documents'], report);
  return findings();
}
