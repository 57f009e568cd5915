import type { Parts } from '@cunju/widgets/parts.js';
import { loadPart } from './parts.js';

type Brought<K extends keyof Parts> = Awaited<ReturnType<Parts[K]>>;

/** Parts of a widget are named as its tag is. */
const tagOf = (type: string): string => (type === 'rule-book' ? 'village-rules' : type);

/** Stands in for `parts.ts` of `@cunju/widgets`: what is fetched later comes as files beside the entry. */
export const parts: Parts = {
  // What reads in full borrows from what draws in full.
  explain: async (widget) => {
    await loadPart(tagOf(widget));
    return loadPart<Brought<'explain'>>(`${tagOf(widget)}-explain`);
  },
  keeper: async (widget, locale) => {
    const tag = tagOf(widget);
    // What is said of findings needs what reads in full.
    const panel = await loadPart<object>(`${tag}-explain`);
    return { ...panel, ...(await loadPart<object>(`${tag}-tools-${locale.toLowerCase()}`)) } as Brought<'keeper'>;
  },
  themes: () => loadPart<Brought<'themes'>>('extras'),
  brand: () => loadPart<Brought<'brand'>>('brand'),
  reading: () => loadPart<Brought<'reading'>>('reading'),
  code: () => loadPart<Brought<'code'>>('qr'),
  paper: (widget) => loadPart<Brought<'paper'>>(tagOf(widget)),
  index: async (widget) => {
    await loadPart(tagOf(widget));
    return loadPart<Brought<'index'>>('index');
  },
  doctor: () => loadPart('doctor'),
  fold: async () => (await loadPart<{ foldHan: Brought<'fold'> }>('fold')).foldHan,
};
