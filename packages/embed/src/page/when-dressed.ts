import { supportsAdoptingStyleSheets } from 'lit';
import { loadPart } from './parts.js';

/** Runs what defines an element: at once, or when the part is there that links a file where sheets cannot be adopted. */
export function whenDressed(define: () => void): void {
  if (supportsAdoptingStyleSheets) define();
  else void loadPart('sheet').then(define, console.error);
}
