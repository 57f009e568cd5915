import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { communityLedger } from './ledger/community.mjs';
import { householdLedger } from './ledger/household.mjs';
import { seal } from './ledger/seal.mjs';
import { TOLD_HOUSEHOLD } from './ledger/village-story.mjs';
import { villageLedger } from './ledger/village-document.mjs';
import { writeLedger } from './ledger/write.mjs';

const data = join(dirname(fileURLToPath(import.meta.url)), '../public/data');
const { ledger, deductions } = villageLedger();

writeLedger(join(data, 'village/points.json'), await seal(ledger));
writeLedger(join(data, 'village/points-household.json'), householdLedger(ledger, TOLD_HOUSEHOLD, deductions));
writeLedger(join(data, 'community/points.json'), await seal(communityLedger()));
