import type { AnyDocument, DocumentType, Finding, ReadInput } from '@cunju/models';
import type { CompiledResult } from '@cunju/models/compiled';
import type { LoadCause } from './fetch-document.js';

/** Types of document that have a widget. */
export type { WidgetType } from '@cunju/models';

/** A quick reading: it accepts what is surely right, and leaves everything else to the part that reads in full. */
export type QuickRead<T extends DocumentType> = CompiledResult<T>;

export interface ReadyDetail {
  readonly document: AnyDocument;
}

export interface InvalidDetail {
  readonly findings: readonly Finding[];
}

export interface ErrorDetail {
  readonly cause: LoadCause;
  /** Loads again, as the button does. */
  readonly retry: () => Promise<void>;
}

/** Replaces fetching: returns the document, its text or its bytes. */
export type LoadFunction = (url: string, options: { signal: AbortSignal }) => Promise<ReadInput>;

declare global {
  interface HTMLElementEventMap {
    'cunju-ready': CustomEvent<ReadyDetail>;
    'cunju-invalid': CustomEvent<InvalidDetail>;
    'cunju-error': CustomEvent<ErrorDetail>;
  }
}
