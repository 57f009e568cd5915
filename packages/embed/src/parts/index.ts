import { IndexController, indexStyles, readIndex } from '@cunju/widgets/parts/index.js';
import { shelf } from '../page/part-shelf.js';

declare const __CUNJU_VERSION__: string;

shelf[`${__CUNJU_VERSION__}/index`] = { IndexController, indexStyles, readIndex };
