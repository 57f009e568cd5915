import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { communityLedger } from './ledger/community.mjs';
import { householdLedger } from './ledger/household.mjs';
import { seal } from './ledger/seal.mjs';
import { OPENED_HOUSEHOLD, TOLD_HOUSEHOLD, toldDisputed } from './ledger/village-story.mjs';
import { villageLedger } from './ledger/village-document.mjs';
import { writeLedger } from './ledger/write.mjs';

const data = join(dirname(fileURLToPath(import.meta.url)), '../public/data');
const { ledger, deductions } = villageLedger();

writeLedger(join(data, 'village/points.json'), seal(ledger));
const household = (file, account, pending) =>
  writeLedger(join(data, file), householdLedger(ledger, account, deductions, pending));
household('village/points-household.json', TOLD_HOUSEHOLD, [toldDisputed]);
household('village/points-household-deducted.json', OPENED_HOUSEHOLD);
writeLedger(join(data, 'community/points.json'), seal(communityLedger()));
