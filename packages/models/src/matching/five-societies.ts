import type { FiveSocieties } from './types.js';

/**
 * The two readings of the five: that of the national opinion of 2021 with volunteers and charity, and the older one of some
 * provinces with residents and the units of the neighbourhood.
 */
export const fiveSocieties: Readonly<Record<'volunteersAndCharity' | 'residentsAndUnits', FiveSocieties>> = {
  volunteersAndCharity: {
    providers: ['community', 'socialOrganization', 'socialWorker', 'volunteer', 'charityResource'],
    confidence: 'P',
  },
  residentsAndUnits: {
    providers: ['community', 'socialOrganization', 'socialWorker', 'resident', 'institution'],
    confidence: 'S',
  },
};
