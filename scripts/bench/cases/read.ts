import { balances, statement, villageTotals, type PointsLedger } from '@cunju/models';
import { readPointsLedger } from '@cunju/models/compiled';
import { bigLedger } from './ledger.js';
import { inTurn, type Row } from './rounds.js';

/** Validating 100,000 entries and building what the widget looks up in, against parsing the same text. */
globalThis.bench = async (): Promise<readonly Row[]> => {
  const text = JSON.stringify(bigLedger(100_000));
  const { length } = text;
  const value = JSON.parse(text) as PointsLedger;
  const result = readPointsLedger(value);
  if (!('document' in result) || !result.document) throw new Error(JSON.stringify(result).slice(0, 500));
  const account = value.accounts[0]!.id;
  const times = await inTurn({
    parse: () => JSON.parse(text) as unknown,
    validate: () => readPointsLedger(value),
    index: () => [balances(value), villageTotals(value), statement(value, account)],
  });
  const both = times.validate + times.index;
  const to = 'JSON.parse';
  return [
    { what: `JSON.parse of ${(length / 1e6).toFixed(1)} MB, 100,000 entries`, ms: times.parse },
    { what: 'validate', ms: times.validate, ratio: times.validate / times.parse, to },
    { what: 'balances, totals and one statement', ms: times.index, ratio: times.index / times.parse, to },
    { what: 'both', ms: both, ratio: both / times.parse, to, budget: 1 },
  ];
};
