// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { isAbsentOr, isList, isObject, isText, isWhole, type Predicate } from './predicates.js';

const S0 = /^[\p{L}\p{N}._:/@#-]{1,128}$/u;
const S1 = /^[0-9+() -]{3,32}(?:转[0-9]{1,6})?$/u;
const S2 = /^\d{4}-\d{2}-\d{2}$/u;
const S3 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/u;
const S4 = /^[0-9a-f]{64}$/u;
const S5 = /^\d{6}(?:\d{3}(?:\d{3})?)?$/u;

export const s0: Predicate = (value) => isWhole(value, 1, 1);
export const s1: Predicate = (value) => typeof value === 'string' && S0.test(value);
export const s2: Predicate = (value) => isText(value, 1, 200);
export const s3: Predicate = (value) => typeof value === 'string' && S1.test(value);
export const s4: Predicate = (value) =>
  isObject(value) &&
  s2(value.name) &&
  isAbsentOr(value.phone, s3) &&
  isAbsentOr(value.address, s2) &&
  isAbsentOr(value.hours, s2);
export const s5: Predicate = (value) => typeof value === 'string' && S2.test(value);
export const s6: Predicate = (value) => typeof value === 'string' && S3.test(value);
export const s7: Predicate = (value) => value === 'zh-Hans' || value === 'zh-Hant' || value === 'en' || value === 'ug';
export const s8: Predicate = (value) => value === 'village' || value === 'household';
export const s9: Predicate = (value) => isText(value, 1, 128);
export const s10: Predicate = (value) => isWhole(value, 0, 9007199254740991);
export const s11: Predicate = (value) => typeof value === 'string' && S4.test(value);
export const s12: Predicate = (value) => isText(value, 1, 4000);
export const s13: Predicate = (value) => isList(value, 100000, s11);
export const s14: Predicate = (value) => isList(value, 1000000, s11);
export const s15: Predicate = (value) =>
  isObject(value) &&
  s2(value.origin) &&
  s10(value.size) &&
  s11(value.root) &&
  isAbsentOr(value.checkpoint, s12) &&
  isAbsentOr(value.blocks, s13) &&
  isAbsentOr(value.leaves, s14);
export const s16: Predicate = (value) => isText(value, 1, 12) && S5.test(value);
export const s17: Predicate = (value) => value === 'village' || value === 'community';
export const s18: Predicate = (value) =>
  isObject(value) &&
  s16(value.code) &&
  s17(value.kind) &&
  s2(value.name) &&
  isAbsentOr(value.township, s2) &&
  isAbsentOr(value.county, s2);
export const s19: Predicate = (value) => isText(value, 1, 2000);
export const s20: Predicate = (value) => isList(value, 20, s2);
export const s21: Predicate = (value) => isText(value, 1, 2048);
export const s22: Predicate = (value) =>
  isObject(value) &&
  s2(value.title) &&
  s21(value.href) &&
  isAbsentOr(value.publishedOn, s5) &&
  isAbsentOr(value.number, s9);
export const s23: Predicate = (value) => isObject(value) && s10(value.fen) && isAbsentOr(value.note, s2);
export const s24: Predicate = (value) =>
  value === 'villageAssembly' ||
  value === 'villageRepAssembly' ||
  value === 'groupMeeting' ||
  value === 'residentAssembly' ||
  value === 'residentRepAssembly' ||
  value === 'memberAssembly' ||
  value === 'memberRepAssembly' ||
  value === 'ownersDecision' ||
  value === 'election' ||
  value === 'recall';
export const s25: Predicate = (value) => value === 'person' || value === 'household' || value === 'member';
export const s26: Predicate = (value) => isWhole(value, 1, 9007199254740991);
export const s27: Predicate = (value) => isText(value, 1, 1000);
export const s28: Predicate = (value) => isText(value, 1, 40);
export const s29: Predicate = (value) => isText(value, 1, 500);
export const s30: Predicate = (value) => typeof value === 'boolean';
export const s31: Predicate = (value) =>
  isObject(value) &&
  s2(value.law) &&
  isAbsentOr(value.article, s28) &&
  isAbsentOr(value.versionOn, s5) &&
  isAbsentOr(value.href, s21);
export const s32: Predicate = (value) => isList(value, 10, s2);
export const s33: Predicate = (value) =>
  isObject(value) && s10(value.for) && s10(value.against) && s10(value.abstain) && s10(value.invalid);
export const s34: Predicate = (value) => isList(value, 50, s22);
export const s35: Predicate = (value) => isText(value, 1, 20000);
export const s36: Predicate = (value) => isText(value, 1, 80);
export const s37: Predicate = (value) => isList(value, 20, s31);
export const s38: Predicate = (value) => isText(value, 1, 60);
