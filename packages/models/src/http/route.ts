import type * as z from 'zod/mini';
import type { ProblemCode } from './problems.js';

export type Method = 'GET' | 'POST' | 'PUT';

/**
 * Who may call. `anyone`: no token. `resident`: a token for one unit of a roll or one account. `officer`: of the committee or
 * its supervisors. `keeper`: answers for the site. `witness`: signs checkpoints of logs.
 */
export type Role = 'anyone' | 'resident' | 'officer' | 'keeper' | 'witness';

/** How an answer may be kept. `public`: 30 s, then shown while it is fetched again. `immutable`: for ever. `private`: never. */
export type Caching = 'public' | 'immutable' | 'private';

export interface Answer<S extends z.ZodMiniType = z.ZodMiniType> {
  readonly description: string;
  readonly schema: S;
  /** `application/json` when absent. */
  readonly contentType?: string;
  readonly caching: Caching;
  /** Carries a strong `ETag`; a GET answers 304 to the same tag in `If-None-Match`. */
  readonly etag?: true;
  /** Carries `Link`. */
  readonly link?: true;
}

type Name<P extends string> = P extends `${string}{${infer N}}${infer Rest}` ? N | Name<Rest> : never;

/** What is said of a route beside its method and path. `P` names the parameters of the path. */
interface Details<P extends string> {
  readonly role: Role;
  readonly summary: string;
  readonly params: Readonly<Record<Name<P>, z.ZodMiniType<string>>>;
  readonly query?: Readonly<Record<string, z.ZodMiniType>>;
  readonly request?: z.ZodMiniType;
  readonly responses: Readonly<Partial<Record<200 | 201, Answer>>>;
  /** Beside those that follow from method, role and headers. */
  readonly problems: readonly ProblemCode[];
  /** A second officer's token must come along, of another person. */
  readonly twoPersons?: true;
  /** The write names the state that it saw. */
  readonly ifMatch?: true;
}

export interface Route extends Omit<Details<never>, 'params'> {
  readonly method: Method;
  /** Below `/api/v1`, with parameters in braces. */
  readonly path: `/${string}`;
  readonly params: Readonly<Record<string, z.ZodMiniType<string>>>;
}

/** Names a route; every parameter of its path needs a schema. */
export function route<M extends Method, P extends `/${string}`, D extends Details<P>>(
  method: M,
  path: P,
  details: D,
): { readonly method: M; readonly path: P } & D {
  return { method, path, ...details };
}
