// The licences of what stands inside the files that pages load go beside them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { thirdParty } from './licences.mjs';
import { ROOT } from './paths.mjs';

export const writeThirdParty = () => writeFileSync(join(ROOT, 'packages/embed/dist/THIRD-PARTY.txt'), thirdParty());
