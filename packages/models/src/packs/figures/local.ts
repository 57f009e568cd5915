import { localArticle, localLaws as laws, type LocalLaw } from '../data/local-laws.js';
import type { AssemblyBody, Days } from '../types.js';
import type { LocalSource } from './types.js';

/** A least number with the law and the article that give it. */
export interface LocalMinimum extends LocalSource {
  readonly least: number;
}

/** What a province adds: minimums of its assemblies, and days for publishing and answering. */
export interface LocalFigures {
  readonly minPerYear?: Readonly<Partial<Record<AssemblyBody, LocalMinimum>>>;
  readonly minReps?: Readonly<Partial<Record<AssemblyBody, LocalMinimum>>>;
  readonly answer?: Days;
  readonly publishWithin?: Days;
}

const days = (count: number, law: LocalLaw, article: string): Days => ({ days: count, ...localArticle(law, article) });
const least = (count: number, law: LocalLaw, article: string): LocalMinimum => ({ least: count, ...law, article });
const reps = (count: number, law: LocalLaw, article: string): LocalFigures => ({
  minReps: { villageRepAssembly: least(count, law, article) },
});

/** By the id of the overlay. */
export const localFigures: ReadonlyMap<string, LocalFigures> = new Map<string, LocalFigures>([
  ['hi-2025', { ...reps(20, laws.hainan, '12'), answer: days(15, laws.hainan, '24') }],
  ['sh-2020', { ...reps(35, laws.shanghai, '17'), answer: days(15, laws.shanghai, '24') }],
  ['sd-2012', { answer: days(5, laws.shandongOpenAffairs, '16') }],
  [
    'sc',
    {
      // 每半年举行一次: twice a year.
      minPerYear: { villageAssembly: least(2, laws.sichuan, '12') },
      ...reps(20, laws.sichuan, '18'),
      answer: days(10, laws.sichuanOpenAffairs, '16'),
      publishWithin: days(10, laws.sichuanOpenAffairs, '10'),
    },
  ],
  ['cq-2013', { answer: days(3, laws.chongqing, '31'), publishWithin: days(10, laws.chongqing, '30') }],
  ['bj-2012', { minPerYear: { villageAssembly: least(1, laws.beijing, '15') }, ...reps(30, laws.beijing, '22') }],
  ['ha-urban-2020', { minPerYear: { residentAssembly: least(2, laws.henanCommunities, '11') } }],
]);
