import type { CSSResult } from 'lit';
import type { VillageRulesMoreWords } from '@cunju/i18n';
import { villageRulesMore } from '@cunju/i18n/zh-hans/village-rules-more.js';
import { stepsStyles } from '@cunju/primitives/steps.js';
import { aroundStyles } from './styles/around.styles.js';
import { detailsStyles } from './styles/details.styles.js';

export { copyText } from '../base/copy-text.js';
export { printAlone } from '../base/print-alone.js';
export { ChapterWatch } from './text/chapter-watch.js';
export { details, sideNotes } from './views/details.js';
export { enactment } from './views/enactment.js';
export { markedLines } from './views/marked-chapter.js';
export { passportBeside, sectionsAfter, sectionLinks } from './views/sections.js';
export { textTools } from './views/text-tools.js';
export { verse } from './views/verse.js';

/** What stands around the text: details of articles, changes, terms, passport, verse and the text tools. */
export const words: VillageRulesMoreWords = villageRulesMore;

export const styles: readonly CSSResult[] = [stepsStyles, detailsStyles, aroundStyles];
