import { lateThemeStyles } from '@cunju/widgets/parts/themes.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('extras')] = { lateThemeStyles };
