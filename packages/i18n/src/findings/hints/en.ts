import type { HintWords } from '../types.js';

/** Points of the legal review in English. */
export const hints: HintWords = {
  grounds: {
    fine: 'Only laws, regulations and rules may set fines, confiscation or seizure; a village or community may not punish',
    'disguised-fine': 'Deposits, penalties or multiplied damages beyond the real loss are a fine under another name',
    'personal-freedom':
      'Confining people, shaming them in public or making them work as a punishment infringes personal rights',
    'cut-off': 'Cutting water, power, roads or refuse collection as a punishment infringes basic rights',
    'state-benefit': 'Benefits paid by the state are not the village’s to withhold',
    'women-rights': 'Giving less because of marital status, or because a household has no man, breaks equality',
    'absent-members': 'Those who are away, study, serve or are imprisoned keep their lawful rights',
    'members-matter': 'Membership, collective property and its income are decided by the members’ assembly, not here',
    marriage: 'Marriage and divorce are free; no conditions, fees or consequences may be attached',
    birth: 'Births may not be restricted, charged for or given consequences by the village',
    complaint:
      'Petitions, reports, lawsuits and calls to the police are rights; they may not be forbidden, delayed or punished',
    discrimination:
      'Treating people differently for residence, ethnicity, belief, disability, illness or their past is discrimination',
    relatives: 'Making relatives bear what one person did has no basis',
    shaming: 'Publishing names or photos, or naming people in public, may infringe reputation and personal information',
    'personal-data': 'Publishing or inspecting personal information goes beyond what is needed',
    minors: 'Punishing or naming minors goes against their special protection',
    'forced-labour':
      'Compulsory work, or money instead of work, without the lawful procedure for raising funds and labour',
    'forced-gift': 'Gifts and volunteering must be free; no duty, fixed sum or consequence',
    'claimed-crime': 'Only courts and police decide on guilt, prison and detention',
    'feast-limit': 'Limits on feasts and gifts may be encouraged; a penalty has no basis',
    'building-look': 'Demands on the look or height of houses beyond the plan need a plan or a law',
    'no-meeting': 'No meeting is recorded, so it cannot be seen that the competent body adopted the text',
    'review-not-passed': 'The text was put to the vote although the review had not passed',
    'review-after-vote': 'The review is dated after the vote',
    'early-effect': 'The text takes effect before it was adopted',
    'law-changed': 'The law has changed since the text was adopted, and the text has not been compared with it',
    slogan: 'This reads as a slogan: it does not say who does what, and how far',
    placeholder: 'A blank has not been filled in',
    'other-village': 'Another village or community is named here; the text may have been copied',
    repeated: 'The same words stand further up already',
    'village-benefit':
      'Take care when cancelling benefits or dividends: only what the village grants freely, never statutory benefits or shares',
    'measure-outside':
      'This measure is not among those allowed (advice, criticism, warning, correction, apology, restoring, damages, no honours for a year, points, mediation, referral)',
    'honour-too-long': 'Honours are withheld for too long',
    'points-linked':
      'Points may not be tied to statutory benefits, collective income or democratic rights, nor deducted for using a right',
    'instead-of-police': 'Offences are for the police; the village may not deal with them itself',
    'clan-custom':
      'Clan privileges, inequality of women and men, or levies for superstition offend public order and good morals',
  },
  suggestions: {
    'advise-correct':
      'Could read: the group leader visits, advises and agrees a date; real losses are compensated by law.',
    'actual-loss':
      'Could read: real losses are compensated by law; if no agreement is reached, mediation may be asked for.',
    'advise-refer': 'Could read: advice and criticism in person; suspected offences are referred to the authorities.',
    'ask-first': 'Could read: the group leader asks what the matter is; real debts are collected lawfully.',
    'keep-benefits': 'Remove the consequence and say: benefits paid by the state are not affected.',
    'equal-women':
      'Could read: women and men have equal rights whatever their marital status; husbands who move in are protected too.',
    'keep-rights': 'Could read: villagers who study, serve, work or trade elsewhere keep their lawful rights.',
    'members-decide':
      'Could read: membership and income are decided by the members’ assembly by law and not regulated here.',
    'free-marriage':
      'Could read: simple weddings and modest gifts are encouraged; the couple decide for themselves by law.',
    'free-birth': 'Remove it, or: the village helps with registration and services on request.',
    'keep-remedies':
      'Could read: mediation is voluntary; petitions, reports and lawsuits are open to all and nobody may hinder them.',
    'equal-treatment':
      'Could read: all who live here are treated alike, keep the same rules and are equally respected.',
    'own-deeds': 'Remove the consequence for relatives and say: each answers for himself or herself.',
    'talk-privately': 'Could read: the moral council visits and talks; the result is told to that person only.',
    'mask-data':
      'Could read: only household number and result are published; ID numbers, phones, addresses and illness are not.',
    'encourage-minors':
      'Could read: minors are encouraged only, without deductions or names; parents are told and helped.',
    'voluntary-labour':
      'Could read: taking part is voluntary; funds and labour are raised by a lawful plan that the assembly decides.',
    'voluntary-gift': 'Could read: everyone decides whether to give or take part, and how much.',
    'refer-authority': 'Could read: suspected offences are referred to the authorities.',
    advocate: 'Say it as encouragement: feasts of no more than so many tables are encouraged; remove the consequence.',
    'follow-plan': 'Could read: build by the village plan and the permit; a look may be encouraged.',
    'hold-assembly': 'Add the record of the meeting; if none was held, hold one and vote.',
    'review-first': 'Change the text as the review asks, and vote when it has passed.',
    'effect-later': 'Let the text take effect after it was adopted and published.',
    'review-again': 'Compare the text with the law in force and amend it where needed.',
    'say-who-and-how': 'Say who does what, when, and what happens otherwise.',
    'fill-in': 'Fill in what belongs here.',
    'own-text': 'Put in the name of your own village or community and check that the content fits.',
    'say-once': 'Remove one of the two.',
    'honour-or-points': 'Could read: no proposal for honours within one year, or points by the points rules.',
    'listed-measures': 'Remove it, or use advice, criticism or a request to put things right.',
    'one-year': 'Could read: not proposed again within one year.',
    'points-for-goods': 'Could read: points are only exchanged for household goods and count for honours.',
    'call-police': 'Could read: call the police at once; the village assists them.',
    'equal-voice':
      'Could read: households choose who represents them, women and men alike; customs are joined and paid for freely.',
  },
};
