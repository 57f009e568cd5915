// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { list, one, shape, type Predicate } from './predicates.js';
import {
  s0,
  s1,
  s2,
  s3,
  s4,
  s5,
  s6,
  s7,
  s8,
  s9,
  s10,
  s11,
  s15,
  s18,
  s19,
  s20,
  s21,
  s22,
  s23,
  s24,
  s25,
  s26,
  s27,
  s28,
  s29,
  s30,
  s31,
  s33,
  s34,
  s35,
  s36,
  s37,
} from './shared.js';

const v0: Predicate = /* @__PURE__ */ list(40, s20);
const v1: Predicate = /* @__PURE__ */ shape({ opensAt: s6, closesAt: s6 });
const v2: Predicate = /* @__PURE__ */ list(100, s23);
const v3: Predicate = /* @__PURE__ */ shape({ label: s2, amount: s24 });
const v4: Predicate = /* @__PURE__ */ list(50, v3);
const v5: Predicate = /* @__PURE__ */ shape({ resolutionId: s1, grantedOn: s5, expiresOn: s5 });
const v6: Predicate = /* @__PURE__ */ shape({ publishedOn: s5, appealUntil: s5 }, { hash: s11 });
const v7: Predicate = /* @__PURE__ */ shape({ mode: s26, base: s27 });
const v8: Predicate = /* @__PURE__ */ one('unreachable illness unable-to-express deceased moved-out other');
const v9: Predicate = /* @__PURE__ */ shape({ kind: v8, count: s27 }, { note: s28 });
const v10: Predicate = /* @__PURE__ */ list(20, v9);
const v11: Predicate = /* @__PURE__ */ shape({ maskedName: s29, reason: s30, decidedBy: s2, count: s27, votes: s31 });
const v12: Predicate = /* @__PURE__ */ list(50, v11);
const v13: Predicate = /* @__PURE__ */ shape(
  { mode: s26, base: s27, label: s2 },
  { roll: v6, otherMode: v7, adjustments: v10, recusals: v12 },
);
const v14: Predicate = /* @__PURE__ */ one('open public-secret admin-secret untraceable');
const v15: Predicate = /* @__PURE__ */ one('online paper assisted hand proxy');
const v16: Predicate = /* @__PURE__ */ list(5, v15);
const v17: Predicate = /* @__PURE__ */ one('yesNo single approval');
const v18: Predicate = /* @__PURE__ */ one('for against abstain');
const v19: Predicate = /* @__PURE__ */ shape({ id: s1, label: s2 }, { meaning: s30, stands: v18 });
const v20: Predicate = /* @__PURE__ */ list(50, v19);
const v21: Predicate = /* @__PURE__ */ shape({ id: s1, text: s28, kind: v17, options: v20 }, { maxChoices: s27 });
const v22: Predicate = /* @__PURE__ */ list(20, v21);
const v23: Predicate = /* @__PURE__ */ shape(
  { secrecy: v14, channels: v16, changeable: s31, binding: s31, questions: v22 },
  { bindingBasis: s33 },
);
const v24: Predicate = /* @__PURE__ */ shape({ place: s2, hours: s2 }, { until: s6, phone: s3, note: s30 });
const v25: Predicate = /* @__PURE__ */ shape({ asOf: s6, present: s10 });
const v26: Predicate = /* @__PURE__ */ list(5, s2);
const v27: Predicate = /* @__PURE__ */ shape({ reason: s30, approvedBy: v26, noticedOn: s5 });
const v28: Predicate = /* @__PURE__ */ one(
  'fourDeliberationsTwoDisclosures oneSolicitThreeDeliberationsTwoDisclosures fourPeopleMethod fourPartyConsultation fundLabourRaising consultation assembly memberAssembly ownersDecision byLaws custom',
);
const v29: Predicate = /* @__PURE__ */ shape({ postedOn: s5, channels: s34 }, { special: s30 });
const v30: Predicate = /* @__PURE__ */ shape({ mode: s26, base: s27, present: s10 });
const v31: Predicate = /* @__PURE__ */ one('secret recorded show-of-hands');
const v32: Predicate = /* @__PURE__ */ shape(
  { body: s25, mode: s26, heldOn: s5, place: s2, base: s27, present: s10 },
  {
    convener: s2,
    chair: s2,
    recorder: s2,
    supervisor: s2,
    otherMode: v30,
    womenPresent: s10,
    adjustments: v10,
    recusals: v12,
    voteBy: v31,
    votes: s35,
    minutes: s23,
  },
);
const v33: Predicate = /* @__PURE__ */ shape(
  { postedOn: s5, places: s21 },
  { takenDownOn: s5, checkedBy: s2, objections: s10 },
);
const v34: Predicate = /* @__PURE__ */ shape({ asked: s10, replied: s10, unit: s26 });
const v35: Predicate = /* @__PURE__ */ one(
  'collect solicit propose discuss partyReview review publicComment legalReview resolve publishResolution implement publishResult archive raise deliberate decide evaluate notice held followUp feedback filing initiate draft partyDiscussion repDiscussion publishText',
);
const v36: Predicate = /* @__PURE__ */ one('done current upcoming skipped failed');
const v37: Predicate = /* @__PURE__ */ shape(
  { id: s1, kind: v35, title: s2, actor: s2, status: v36 },
  {
    startedOn: s5,
    endedOn: s5,
    rulePackId: s9,
    notice: v29,
    meeting: v32,
    posting: v33,
    reach: v34,
    output: s36,
    note: s19,
  },
);
const v38: Predicate = /* @__PURE__ */ list(40, v37);
const v39: Predicate = /* @__PURE__ */ shape({ kind: v28, stages: v38 }, { title: s2, urgent: v27 });
const v40: Predicate = /* @__PURE__ */ shape({ optionId: s1, votes: s10 });
const v41: Predicate = /* @__PURE__ */ list(50, v40);
const v42: Predicate = /* @__PURE__ */ shape({ channel: v15, votes: s10 });
const v43: Predicate = /* @__PURE__ */ list(5, v42);
const v44: Predicate = /* @__PURE__ */ shape({ questionId: s1 }, { votes: s35, options: v41, channels: v43 });
const v45: Predicate = /* @__PURE__ */ list(20, v44);
const v46: Predicate = /* @__PURE__ */ one('passed not-passed no-quorum invalid elected run-off');
const v47: Predicate = /* @__PURE__ */ shape(
  {
    heldOn: s5,
    base: s27,
    present: s10,
    mode: s26,
    questions: v45,
    outcome: v46,
    rulePackId: s9,
    validatorVersion: s9,
    certifiedBy: s34,
    recordedAt: s6,
  },
  { place: s2, otherMode: v30, resolution: s37 },
);
const v48: Predicate = /* @__PURE__ */ one('received upheld dismissed withdrawn');
const v49: Predicate = /* @__PURE__ */ shape(
  { id: s1, on: s5, ground: s28, status: v48 },
  { ruling: s19, ruledOn: s5 },
);
const v50: Predicate = /* @__PURE__ */ list(200, v49);
const v51: Predicate = /* @__PURE__ */ shape({ until: s5, to: s2 }, { phone: s3, items: v50 });
const v52: Predicate = /* @__PURE__ */ one(
  'hamletMeeting courtyardMeeting benchMeeting roundTable residentTalkDay publicHearing coordinationMeeting appraisalMeeting deliberationCouncil candidTalk other',
);
const v53: Predicate = /* @__PURE__ */ list(50, s28);
const v54: Predicate = /* @__PURE__ */ one('solved doing referred answered');
const v55: Predicate = /* @__PURE__ */ shape(
  { id: s1, title: s2, opinions: v53, status: v54 },
  { handler: s2, dueOn: s5, doneOn: s5, reply: s19 },
);
const v56: Predicate = /* @__PURE__ */ list(200, v55);
const v57: Predicate = /* @__PURE__ */ shape(
  { format: v52, heldOn: s5, place: s2, convener: s2, persons: s10, topics: v56 },
  { from: s6, to: s6, recorder: s2, households: s10 },
);
const v58: Predicate = /* @__PURE__ */ list(100, s28);
const v59: Predicate = /* @__PURE__ */ shape({ opinion: s28, reason: s28 });
const v60: Predicate = /* @__PURE__ */ list(100, v59);
const v61: Predicate = /* @__PURE__ */ shape({ publishedOn: s5, summary: s37, adopted: v58, notAdopted: v60 });
const v62: Predicate = /* @__PURE__ */ shape(
  { id: s1, title: s2, signedOn: s5 },
  { firm: s2, maskedName: s29, amount: s24, terms: s19, href: s22 },
);
const v63: Predicate = /* @__PURE__ */ list(100, v62);
const v64: Predicate = /* @__PURE__ */ list(5, s10);
const v65: Predicate = /* @__PURE__ */ shape({ on: s5, answers: v64 });
const v66: Predicate = /* @__PURE__ */ shape({ id: s1, title: s2 }, { dueOn: s5, doneOn: s5, proof: s23 });
const v67: Predicate = /* @__PURE__ */ list(50, v66);
const v68: Predicate = /* @__PURE__ */ shape({ milestones: v67 }, { contracts: v63, satisfaction: v65 });
const v69: Predicate = /* @__PURE__ */ one(
  'published opened paused resumed extended closed counted recorded corrected voided posted ruled',
);
const v70: Predicate = /* @__PURE__ */ shape({ seq: s10, at: s6, actorRole: s2, act: v69 }, { reason: s28 });
const v71: Predicate = /* @__PURE__ */ list(5000, v70);
const v72: Predicate = /* @__PURE__ */ one('consultation');
const v73: Predicate = /* @__PURE__ */ one('opinion poll ballot record');
const v74: Predicate = /* @__PURE__ */ one('upcoming open paused counting objection final void archived');
const v75: Predicate = /* @__PURE__ */ one('rural urban collective owners');
const v76: Predicate = /* @__PURE__ */ one(
  'charter-or-rules committee-election committee-recall rep-assembly-decision-review rep-assembly-set-up committee-area-change village-planning work-subsidy collective-income-use public-works fund-labour-raising key-assistance annual-report-appraisal resignation-vacancy non-local-voter supervision-committee group-matter land-contract-plan collective-member-right collective-property owners-common-part owners-maintenance-fund community-fund-raising other-important',
);
const v77: Predicate = /* @__PURE__ */ shape({ office: s2 }, { phone: s3, hours: s2 });
export const isConsultationShape: Predicate = /* @__PURE__ */ shape(
  {
    type: v72,
    schemaVersion: s0,
    id: s1,
    publisher: s4,
    publishedOn: s5,
    updatedAt: s6,
    language: s7,
    scope: s8,
    title: s2,
    locality: s18,
    mode: v73,
    status: v74,
    setting: v75,
    matter: v76,
    summary: s19,
    organizer: s2,
    contact: v77,
  },
  {
    indexNumber: s9,
    checkedOn: s5,
    integrity: s15,
    background: v0,
    coOrganizers: s21,
    period: v1,
    documents: v2,
    costs: v4,
    decidingBody: s25,
    delegation: v5,
    electorate: v13,
    ballot: v23,
    paper: v24,
    turnout: v25,
    procedure: v39,
    result: v47,
    objections: v51,
    record: v57,
    feedback: v61,
    followUp: v68,
    log: v71,
  },
);
