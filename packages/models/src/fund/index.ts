export { checkFund, FUND_SIGNATORIES, fundTotals, type FundTotals } from './check.js';
export { checkRewardPool, poolBodies } from './pool.js';
export type * from './types.js';
