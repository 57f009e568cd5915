import type { RuleVersion } from '../documents/rule-book.js';
import { finding, type Finding, type Path } from '../finding.js';

const HAN = /\p{Script=Han}/gu;

/** Lines of verse whose halves do not both have as many characters as the verse promises (three and three where it says 3). */
export function unevenLines({ rhymes = [] }: Pick<RuleVersion, 'rhymes'>, at: Path): readonly Finding[] {
  return rhymes.flatMap(({ meter, lines }, r) =>
    lines.flatMap((halves, line) => {
      if (halves.every((half) => (half.match(HAN) ?? []).length === meter)) return [];
      const facts = { line: line + 1, expected: meter };
      return [finding('rhyme-uneven', 'warning', [...at, 'rhymes', r, 'lines', line], facts)];
    }),
  );
}
