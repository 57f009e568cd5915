/** The newest `schemaVersion` that this library reads. */
export const SCHEMA_VERSION = 1;

/** Accounts that belong to nobody: where points come from and where they go. */
export const SYSTEM_ACCOUNTS = ['pool', 'redeemed', 'expired', 'adjust'] as const;
