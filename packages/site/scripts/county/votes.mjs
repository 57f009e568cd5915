import { allowance, plan, pondLease } from './property.mjs';
import { canal, guardRail, hall, waterPipes } from './works.mjs';

/** Matters on which an assembly voted; each returns one consultation. */
export const VOTES = [guardRail, canal, waterPipes, pondLease, allowance, plan, hall];
