import type { Parts } from '@cunju/widgets/parts.js';
import { loadPart } from './parts.js';

/** Stands in for `parts.ts` of `@cunju/widgets`: what is fetched later comes as files beside the entry. */
export const parts: Parts = {
  explain: () => loadPart('explain'),
  verify: () => loadPart('verify'),
  fold: async () => (await loadPart<{ foldHan: Awaited<ReturnType<Parts['fold']>> }>('fold')).foldHan,
  speaker: async (locale) => {
    const { speaker } = await loadPart<{ speaker: (locale: string) => ReturnType<Parts['speaker']> }>('tools');
    return speaker(locale);
  },
};
