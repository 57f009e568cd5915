/** Words of `<cunju-points-ledger>`. Functions take what stands in the sentence, already formatted. */
export interface PointsLedgerWords {
  name: string;
  colon: string;
  separator: string;
  seasonOpen: string;
  seasonClosed: string;
  // The equation of an account and of the village
  equals: string;
  plus: string;
  minus: string;
  carried: string;
  earned: string;
  deducted: string;
  redeemed: string;
  expired: string;
  corrected: string;
  transferred: string;
  issued: string;
  villageAccount: Record<'village' | 'community', string>;
  villageNote: (households: string, entries: string) => string;
  waiting: (points: string) => string;
  waitingDeduct: (points: string) => string;
  // Looking up a household
  lookUp: string;
  lookUpHint: (example: string) => string;
  lookUpCount: (count: string) => string;
  lookUpNone: string;
  lookUpMore: string;
  balanceIs: (points: string) => string;
  chosen: (code: string, points: string) => string;
  otherHousehold: string;
  privacyNote: string;
  // The statement
  balanceNow: string;
  statementOf: (code: string) => string;
  statementEmpty: string;
  date: string;
  event: string;
  article: string;
  state: string;
  points: string;
  balance: string;
  posted: string;
  reversed: string;
  kinds: Record<
    'earn' | 'deduct' | 'redeem' | 'reversal' | 'expiry' | 'transfer' | 'opening' | 'carry' | 'adjust',
    string
  >;
  transferIn: string;
  transferOut: string;
  earlierArticle: string;
  concealed: string;
  postedIn: (month: string) => string;
  monthSum: (gained: string, spent: string) => string;
  stars: (count: string) => string;
  // What is pending
  pending: string;
  pendingNote: string;
  pendingNone: string;
  /** What is neither on the board nor disputed. */
  pendingOthers: string;
  pendingUntil: (date: string) => string;
  pendingStates: Record<
    'declared' | 'verified' | 'scored' | 'audited' | 'publicNotice' | 'objected' | 'rejected' | 'withdrawn',
    string
  >;
  object: string;
  /** Before a phone. */
  objectHow: (place: string) => string;
  objectAt: (place: string) => string;
  stop: string;
  // The scoring rules
  rules: string;
  rulesFrom: (title: string) => string;
  rulesEarn: string;
  rulesDeduct: string;
  cap: string;
  evidence: string;
  range: (least: string, most: string) => string;
  per: (points: string, unit: string) => string;
  capMonth: (points: string) => string;
  capYear: (points: string) => string;
  noCap: string;
  hearing: string;
  ended: string;
  itemCount: (count: string) => string;
  expiry: string;
  expiryNone: string;
  expiryQuarter: string;
  expiryYear: string;
  expiryRolling: (months: string) => string;
  carryCap: (points: string) => string;
  noticeRule: (days: string, approvers: string) => string;
  // Spending
  rewards: string;
  rewardShop: (name: string, address: string, hours: string) => string;
  rewardGoods: string;
  stock: string;
  soldOut: string;
  limit: (count: string, unit: string) => string;
  /** Between the members of a list. */
  and: string;
  // The fund
  fund: string;
  fundIn: string;
  fundOut: string;
  fundLeft: string;
  batches: string;
  // The proof
  checking: (entries: string) => string;
  verified: (entries: string) => string;
  unproved: string;
  ownPart: string;
  broken: (phone: string) => string;
  brokenPlace: (first: string, last: string) => string;
  proofHow: string;
  tools: string;
  printAll: string;
  copyText: string;
  copyFailed: string;
  copyLabel: string;
  about: string;
}

/** Words of what stands below the statement; in Simplified Chinese they come with it and not with the entry. */
export type PointsLedgerMoreWords = Pick<
  PointsLedgerWords,
  | 'lookUp'
  | 'lookUpHint'
  | 'lookUpCount'
  | 'lookUpNone'
  | 'lookUpMore'
  | 'balanceIs'
  | 'otherHousehold'
  | 'privacyNote'
  | 'date'
  | 'event'
  | 'article'
  | 'state'
  | 'points'
  | 'balance'
  | 'pending'
  | 'pendingNote'
  | 'pendingNone'
  | 'pendingOthers'
  | 'pendingUntil'
  | 'pendingStates'
  | 'object'
  | 'objectHow'
  | 'objectAt'
  | 'stop'
  | 'rules'
  | 'rulesFrom'
  | 'rulesEarn'
  | 'rulesDeduct'
  | 'cap'
  | 'evidence'
  | 'range'
  | 'per'
  | 'capMonth'
  | 'capYear'
  | 'noCap'
  | 'hearing'
  | 'ended'
  | 'itemCount'
  | 'expiry'
  | 'expiryNone'
  | 'expiryQuarter'
  | 'expiryYear'
  | 'expiryRolling'
  | 'carryCap'
  | 'noticeRule'
  | 'rewards'
  | 'rewardShop'
  | 'rewardGoods'
  | 'stock'
  | 'soldOut'
  | 'limit'
  | 'and'
  | 'fund'
  | 'fundIn'
  | 'fundOut'
  | 'fundLeft'
  | 'batches'
  | 'checking'
  | 'verified'
  | 'unproved'
  | 'ownPart'
  | 'brokenPlace'
  | 'proofHow'
  | 'tools'
  | 'printAll'
  | 'copyText'
  | 'copyLabel'
  | 'about'
>;
