import type { LegalBasis } from '@cunju/models';

/** Only what stands in a law or a policy that was read; our own defaults are never shown as law. */
export function lawful(basis: LegalBasis | undefined): basis is LegalBasis {
  return basis !== undefined && basis.law !== '' && basis.confidence !== 'D' && basis.confidence !== 'K';
}
