// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { bool, code, dayOf, like, link, list, masked, one, shape, text, whole, type Predicate } from './predicates.js';

export const s0: Predicate = /* @__PURE__ */ whole(1, 1);
export const s1: Predicate = /* @__PURE__ */ like(/^[\p{L}\p{N}._:/@#-]{1,128}$/u);
export const s2: Predicate = /* @__PURE__ */ text(200);
export const s3: Predicate = /* @__PURE__ */ like(/^[0-9+() -]{3,32}(?:转[0-9]{1,6})?$/u);
export const s4: Predicate = /* @__PURE__ */ shape({ name: s2 }, { phone: s3, address: s2, hours: s2 });
export const s5: Predicate = /* @__PURE__ */ dayOf(/^\d{4}-\d{2}-\d{2}$/u);
export const s6: Predicate = /* @__PURE__ */ dayOf(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/u,
);
export const s7: Predicate = /* @__PURE__ */ one('zh-Hans zh-Hant en ug');
export const s8: Predicate = /* @__PURE__ */ one('village household');
export const s9: Predicate = /* @__PURE__ */ code(128);
export const s10: Predicate = /* @__PURE__ */ whole(0);
export const s11: Predicate = /* @__PURE__ */ like(/^[0-9a-f]{64}$/u);
export const s12: Predicate = /* @__PURE__ */ code(4000);
export const s13: Predicate = /* @__PURE__ */ list(100000, s11);
export const s14: Predicate = /* @__PURE__ */ list(1000000, s11);
export const s15: Predicate = /* @__PURE__ */ shape(
  { origin: s2, size: s10, root: s11 },
  { checkpoint: s12, blocks: s13, leaves: s14 },
);
export const s16: Predicate = /* @__PURE__ */ like(/^\d{6}(?:\d{3}(?:\d{3})?)?$/u);
export const s17: Predicate = /* @__PURE__ */ one('village community');
export const s18: Predicate = /* @__PURE__ */ shape({ code: s16, kind: s17, name: s2 }, { township: s2, county: s2 });
export const s19: Predicate = /* @__PURE__ */ text(2000);
export const s20: Predicate = /* @__PURE__ */ text(4000);
export const s21: Predicate = /* @__PURE__ */ list(20, s2);
export const s22: Predicate = link;
export const s23: Predicate = /* @__PURE__ */ shape({ title: s2, href: s22 }, { publishedOn: s5, number: s9 });
export const s24: Predicate = /* @__PURE__ */ shape({ fen: s10 }, { note: s2 });
export const s25: Predicate = /* @__PURE__ */ one(
  'villageAssembly villageRepAssembly groupMeeting residentAssembly residentRepAssembly memberAssembly memberRepAssembly ownersDecision election recall',
);
export const s26: Predicate = /* @__PURE__ */ one('person household member');
export const s27: Predicate = /* @__PURE__ */ whole(1);
export const s28: Predicate = /* @__PURE__ */ text(1000);
export const s29: Predicate = masked;
export const s30: Predicate = /* @__PURE__ */ text(500);
export const s31: Predicate = bool;
export const s32: Predicate = /* @__PURE__ */ code(40);
export const s33: Predicate = /* @__PURE__ */ shape({ law: s2 }, { article: s32, versionOn: s5, href: s22 });
export const s34: Predicate = /* @__PURE__ */ list(10, s2);
export const s35: Predicate = /* @__PURE__ */ shape({ for: s10, against: s10, abstain: s10, invalid: s10 });
export const s36: Predicate = /* @__PURE__ */ list(50, s23);
export const s37: Predicate = /* @__PURE__ */ text(20000);
export const s38: Predicate = /* @__PURE__ */ text(80);
export const s39: Predicate = /* @__PURE__ */ list(20, s33);
export const s40: Predicate = /* @__PURE__ */ text(60);
export const s41: Predicate = /* @__PURE__ */ text(40);
