import { BrandController } from '@cunju/widgets/parts/brand.js';
import { shelf } from '../page/part-shelf.js';

declare const __CUNJU_VERSION__: string;

shelf[`${__CUNJU_VERSION__}/brand`] = { BrandController };
