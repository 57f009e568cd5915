import { sealLedger } from '@cunju/models';

/** The document with the proof over its entries as they are written to the file. */
export function seal(ledger) {
  const written = JSON.parse(JSON.stringify(ledger));
  return { ...written, integrity: sealLedger(written.entries, `cunju/${ledger.locality.code}/${ledger.id}`) };
}
