import type { ItemChange } from '@cunju/models';

/** Sentences on lists of tasks and on admission. Names and dates come in words. */
export interface ListsSentences {
  readonly item: (name: string, verdict: string) => string;
  readonly several: (items: string) => string;
  readonly unsure: (items: string) => string;
  readonly elsewhere: (place: string, department: string | undefined, instead: string | undefined) => string;
  readonly unlistedCertificate: (place: string) => string;
  readonly unsureCertificate: (items: string) => string;
  readonly pays: (funding: string) => string;
  readonly notApplied: string;
  readonly admission: (facts: { state: string; since: string; standing: string; next: string }) => string;
  readonly standing: Readonly<Record<'none' | 'trial' | 'fixed' | 'over', (until: string | undefined) => string>>;
  readonly or: string;
  readonly comparison: (facts: { added: number; missing: number; changed: number; same: number }) => string;
  readonly compared: (name: string, changes: string) => string;
  readonly itemChanges: Readonly<Record<ItemChange, string>>;
}
