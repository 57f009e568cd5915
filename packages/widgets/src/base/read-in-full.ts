import type { DocumentType, ReadInput, ReadResult } from '@cunju/models';
import { parts } from './parts.js';
import type { WidgetType } from './widget-types.js';

/** The reading that names what is wrong. Without its part a document is refused unexplained. */
export async function readInFull(widget: WidgetType, type: DocumentType, input: ReadInput): Promise<ReadResult> {
  try {
    const { read } = await parts.explain(widget);
    return read(type, input);
  } catch {
    return { ok: false, findings: [] };
  }
}
