import { leafBytes, sealLedger, sha256, verifyLedger } from '@cunju/models';
import { bigLedger } from './ledger.js';
import { inTurn, type Row } from './rounds.js';

/** The bytes of all leaves, one after the other. */
function joined(leaves: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(leaves.reduce((sum, leaf) => sum + leaf.length, 0));
  let at = 0;
  for (const leaf of leaves) {
    all.set(leaf, at);
    at += leaf.length;
  }
  return all;
}

/** The longest that the page had to wait while something ran, in milliseconds. */
async function longestWait(run: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let done = false;
  const beat = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!done) channel.port2.postMessage(0);
  };
  const channel = new MessageChannel();
  channel.port1.onmessage = beat;
  channel.port2.postMessage(0);
  await run();
  done = true;
  channel.port1.close();
  return longest;
}

/** Verifying 100,000 entries against one pass of the same SHA-256 over the same bytes. */
globalThis.bench = async (): Promise<readonly Row[]> => {
  const ledger = bigLedger(100_000);
  const sealed = { ...ledger, integrity: sealLedger(ledger.entries, '2026-11-22T09:00:00+08:00') };
  const bytes = joined(ledger.entries.map(leafBytes));
  if (!(await verifyLedger(sealed)).ok) throw new Error('The sealed ledger does not verify.');
  const times = await inTurn({
    pass: () => sha256(bytes),
    canonical: () => ledger.entries.map(leafBytes),
    verify: () => verifyLedger(sealed),
  });
  const hashing = times.verify - times.canonical;
  const to = 'one pass';
  return [
    { what: `one SHA-256 pass over ${(bytes.length / 1e6).toFixed(1)} MB of 100,000 entries`, ms: times.pass },
    { what: 'canonical text of every entry, on its own', ms: times.canonical, ratio: times.canonical / times.pass, to },
    { what: 'leaves, nodes and comparing', ms: hashing, ratio: hashing / times.pass, to, budget: 2.5 },
    { what: 'verifyLedger as a whole', ms: times.verify, ratio: times.verify / times.pass, to },
    { what: 'longest wait of the page (allowed 50 ms)', ms: await longestWait(() => verifyLedger(sealed)) },
  ];
};
