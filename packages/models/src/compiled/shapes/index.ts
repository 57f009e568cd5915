// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { isAbsentOr, isList, isObject, type Predicate } from './predicates.js';
import { s0, s1, s2, s4, s5, s6, s7, s8, s9, s15, s16, s21, s30 } from './shared.js';

const v0: Predicate = (value) => value === 'index';
const v1: Predicate = (value) =>
  value === 'village' || value === 'community' || value === 'township' || value === 'county';
const v2: Predicate = (value) => isObject(value) && s16(value.code) && v1(value.kind) && s2(value.name);
const v3: Predicate = (value) =>
  value === 'consultation' || value === 'task-list' || value === 'rule-book' || value === 'points-ledger';
const v4: Predicate = (value) => isObject(value) && s16(value.code) && s2(value.name);
const v5: Predicate = (value) => isObject(value) && s5(value.from) && isAbsentOr(value.to, s5);
const v6: Predicate = (value) =>
  value === 'upcoming' ||
  value === 'ongoing' ||
  value === 'ended' ||
  value === 'inForce' ||
  value === 'draft' ||
  value === 'withdrawn';
const v7: Predicate = (value) =>
  isObject(value) && s30(value.due) && isAbsentOr(value.publishedOn, s5) && isAbsentOr(value.href, s21);
const v8: Predicate = (value) =>
  isObject(value) &&
  v3(value.type) &&
  s1(value.id) &&
  s2(value.title) &&
  v4(value.village) &&
  isAbsentOr(value.township, v4) &&
  isAbsentOr(value.period, v5) &&
  v6(value.status) &&
  isAbsentOr(value.feedback, v7) &&
  s2(value.publisher) &&
  s6(value.updatedAt) &&
  s21(value.href);
const v9: Predicate = (value) => isList(value, 50000, v8);
export const isIndexShape: Predicate = (value) =>
  isObject(value) &&
  v0(value.type) &&
  s0(value.schemaVersion) &&
  s1(value.id) &&
  s4(value.publisher) &&
  s5(value.publishedOn) &&
  s6(value.updatedAt) &&
  s7(value.language) &&
  s8(value.scope) &&
  s2(value.title) &&
  isAbsentOr(value.indexNumber, s9) &&
  isAbsentOr(value.checkedOn, s5) &&
  isAbsentOr(value.integrity, s15) &&
  v2(value.locality) &&
  v9(value.documents);
