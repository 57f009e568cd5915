import { bins, bus } from './answered.mjs';
import { bridge, canteen, hours, rulesDraft } from './open.mjs';

/** Opinion rounds, open questions and votes to come; each returns one consultation. */
export const TALKS = [bins, bus, canteen, rulesDraft, hours, bridge];
