import type { ProblemCode } from '@cunju/models/http';

/** A title for every problem of the HTTP contract. A missing one does not compile. */
export type ProblemTitles = Readonly<Record<ProblemCode, string>>;
