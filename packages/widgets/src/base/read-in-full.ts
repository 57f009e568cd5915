import type { DocumentType, ReadInput, ReadResult } from '@cunju/models';
import { parts } from './parts.js';

/** The reading that names what is wrong. Without its part a document is refused unexplained. */
export async function readInFull(type: DocumentType, input: ReadInput): Promise<ReadResult> {
  try {
    const { read } = await parts.explain();
    return read(type, input);
  } catch {
    return { ok: false, findings: [] };
  }
}
