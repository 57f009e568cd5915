import { lateThemeStyles } from '@cunju/widgets/parts/themes.js';
import { shelf } from '../page/part-shelf.js';

declare const __CUNJU_VERSION__: string;

shelf[`${__CUNJU_VERSION__}/extras`] = { lateThemeStyles };
