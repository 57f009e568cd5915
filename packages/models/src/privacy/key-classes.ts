// Written by scripts/compile-validators.mjs from the schemas. Do not edit.

/** The keys of strings that are not read as prose, by how they are looked at. */
export const KEYS = {
  strict:
    'account act balance basedOn batch blocks body channel commitment conclusion credit currentVersion debit decidingBody department direction disputes document evidenceIds format hash hearingRecordId household id illustrates item kind language leaves level list matter measures mode norm ofPeriod op optionId outcome phone policy questionId receipt replacedBy requestId resolutionId reverses reward root scope secrecy setting stands state status targetId type version villageRole voteBy',
  code: 'article checkpoint code indexNumber number pointsItem rulePackId validatorVersion',
  link: 'href',
  masked: 'maskedName',
} as const;

/** The keys of short public words; what they hold is written for everybody. */
export const PUBLIC_KEYS =
  'actor actorRole address applicant approvals approvedBy articleLabel category certifiedBy chair channels checkedBy coOrganizers convener county createdBy dataRequested decidedBy evidence firm frequency group handler hours inKind keywords label law materials name office order organizer origin per place places publisher recorder source supervisor title to topics township unit verifier word';
