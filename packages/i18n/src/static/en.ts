import type { StaticWords } from './types.js';

export const statics: StaticWords = {
  household: 'Household',
  holder: 'Name',
  group: 'Group',
  balances: 'What each household has',
  entries: 'Posted entries',
  newestEntries: (shown, all) => `The latest ${shown} of ${all} entries.`,
  firstHouseholds: (shown, all) => `The first ${shown} of ${all} households.`,
  ownOnly: 'This is the account of one household. Only that household sees it; it is not on public pages.',
  notShown: 'This document is not shown on pages.',
};
