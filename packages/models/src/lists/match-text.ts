/** Words of a question that say nothing about which item is meant. */
const FILLERS =
  /请问|村委会|居委会|村民委员会|居民委员会|村委|居委|村里|我村|本村|社区|这件事|这个事|该不该|要不要|能不能|可不可以|可以|应该|怎么办|怎么|如何|帮忙|我想|我要|我们|你们|有没有|是不是|办理|开具|出具|负责|[吗呢啊吧么的了]/g;

const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Text as it is compared: NFKC, lower case, letters and digits only. */
export const comparable = flat;

/** The same without the words that every question has; a question of nothing else stays as it is. */
export function gist(text: string): string {
  const all = flat(text);
  return all.replace(FILLERS, '') || all;
}

/** All pairs of neighbouring characters, each once; a text of one character is its own pair. */
export function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const characters = Array.from(text);
  if (characters.length === 1) found.add(text);
  for (let at = 0; at + 1 < characters.length; at += 1) found.add(`${characters[at]}${characters[at + 1]}`);
  return found;
}
