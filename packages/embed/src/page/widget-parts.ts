import type { Parts } from '@cunju/widgets/parts.js';
import { loadPart } from './parts.js';

type Brought<K extends keyof Parts> = Awaited<ReturnType<Parts[K]>>;

/** Stands in for `parts.ts` of `@cunju/widgets`: what is fetched later comes as files beside the entry. */
export const parts: Parts = {
  explain: () => loadPart<Brought<'explain'>>('explain'),
  keeper: (locale) => loadPart<Brought<'keeper'>>(`tools-${locale.toLowerCase()}`),
  themes: () => loadPart<Brought<'themes'>>('extras'),
  paper: () => loadPart<Brought<'paper'>>('extras'),
  index: () => loadPart<Brought<'index'>>('index'),
  fold: async () => (await loadPart<{ foldHan: Brought<'fold'> }>('fold')).foldHan,
};
