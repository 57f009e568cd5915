import { afterAll, beforeAll, describe } from 'vitest';
import { SERVED } from '../../../scripts/system/old-chromium.mjs';
import { index, languages, loader, refused } from './common.js';
import { consultation } from './consultation.js';
import { pointsLedger } from './points-ledger.js';
import { setUp, takeDown, type Stage } from './stage.js';
import { taskList } from './task-list.js';
import { villageRules } from './village-rules.js';

const PARTS = {
  '<cunju-consultation>': consultation,
  '<cunju-task-list>': taskList,
  '<cunju-village-rules>': villageRules,
  '<cunju-points-ledger>': pointsLedger,
  'an index': index,
  'another language': languages,
  'a document that cannot be shown': refused,
  'a page': loader,
};

for (const major of SERVED) {
  describe(`Chromium ${major}, from the keyboard,`, () => {
    let stage: Stage;
    beforeAll(async () => void (stage = await setUp(major)));
    afterAll(() => takeDown(stage));
    for (const [name, tests] of Object.entries(PARTS)) describe(name, () => tests(() => stage, major));
  });
}
