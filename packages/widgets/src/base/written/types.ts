import type { Finding } from '@cunju/models';

/** A document made of what is written in the page, and what its keeper should know of it. */
export interface Written<D = unknown> {
  readonly document: D;
  readonly findings: readonly Finding[];
}
