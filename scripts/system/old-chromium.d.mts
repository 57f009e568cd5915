import type { Steps } from '../support/steps.mjs';

export const SERVED: readonly number[];
export const BELOW: readonly number[];
export function oldChromium(major: number): Promise<string>;
export function oldChromiumStep(steps: Steps): Promise<void>;
