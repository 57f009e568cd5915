import { copyText, printAlone } from '@cunju/widgets/parts/paper.js';
import { lateThemeStyles } from '@cunju/widgets/parts/themes.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('extras')] = { copyText, lateThemeStyles, printAlone };
