import type { CSSResult } from 'lit';
import { stepsStyles } from '@cunju/primitives/steps.js';
import { factStyles } from '@cunju/primitives/styles.js';
import { aroundStyles } from './styles/around.styles.js';
import { besideStyles } from './styles/beside.styles.js';
import { detailsStyles } from './styles/details.styles.js';
import { paperStyles } from './styles/paper.styles.js';

export { printAlone } from '../base/print-alone.js';
export { readingOf } from '../base/reading/reading.js';
export { glued } from '../base/text.js';
export { RuleSearch } from './text/rule-search.js';
export { finder, foundBar } from './views/finder.js';
export { ChapterWatch } from './text/chapter-watch.js';
export { commentPeriod, commentPhone } from './views/comments.js';
export { details, sideNotes } from './views/details.js';
export { enactment } from './views/enactment.js';
export { articleNamed, foundList, numberedArticle, searchHint } from './views/found.js';
export { markedLines } from './views/marked-chapter.js';
export { after, passportBeside, sectionLinks } from './views/sections.js';
export { textTools } from './views/text-tools.js';
export { verse } from './views/verse.js';

/** What stands around the text: details of articles, changes, terms, passport, verse and the text tools. */
export const styles: readonly CSSResult[] = [
  factStyles,
  stepsStyles,
  detailsStyles,
  aroundStyles,
  besideStyles,
  paperStyles,
];
