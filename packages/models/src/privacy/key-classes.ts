// Written by scripts/compile-validators.mjs from the schemas. Do not edit.

/** The keys of strings that are not read as prose, by how they are looked at. */
export const KEYS = {
  strict:
    'account act balance basedOn batch blocks body channel commitment conclusion consultation covers credit currentVersion debit decidingBody delegateTo department direction disputes document electionMode evidenceIds form format hash hearingRecordId household id illustrates item kind language leaves level list lr matter matters measures mode motionIds norm ofPeriod op optionId outcome phone policy proxy questionId receipt relation replacedBy requestId resolutionId reverses reward role root scope secrecy setting splitAgreement splitFrom stage stands state status supersedes targetId type version villageRole voteBy voter way',
  code: 'article checkpoint code indexNumber number pointsItem rulePackId validatorVersion',
  link: 'href',
  masked: 'maskedName',
} as const;

/** The keys of short public words; what they hold is written for everybody. */
export const PUBLIC_KEYS =
  'actingChair actor actorRole address applicant approvals approvedBy articleLabel by category certifiedBy chair channels checkedBy coOrganizers convener county createdBy dataRequested decidedBy draftedBy evidence firm frequency group handler hours inKind keywords label law materials name observers office order organizer origin people per place places publisher recorder rule source supervisor tellers title to topics township unit verifier word';
