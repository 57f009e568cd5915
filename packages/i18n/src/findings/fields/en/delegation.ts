import { table } from '../table.js';

/** Names of fields of delegations, in English. */
export const delegation = table(`
announcedOn day of announcement
candidate whether a candidate
covers what the proxy covers
delegateTo body that receives
electionMode way of election
eligible whether entitled to vote
form form of the proxy
holder holder
matters matters
mayPassOn may be passed on
motionIds motions covered
principal giver
proxies proxies
relation relation
revokedOn day of revocation
termEndsOn end of term
`);
