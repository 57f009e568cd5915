import { codeOf } from '@cunju/widgets/parts/code.js';
import { shelf } from '../page/part-shelf.js';

declare const __CUNJU_VERSION__: string;

shelf[`${__CUNJU_VERSION__}/qr`] = { codeOf };
