import { foldHan } from '@cunju/models/fold.js';
import { shelf } from '../page/part-shelf.js';

declare const __CUNJU_VERSION__: string;

shelf[`${__CUNJU_VERSION__}/fold`] = { foldHan };
