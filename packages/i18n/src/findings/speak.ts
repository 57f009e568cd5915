import type {
  BasisSentences,
  FieldWords,
  Finding,
  FindingPack,
  FindingSentences,
  FindingSpeaker,
  LegalBasis,
  Path,
} from './types.js';

/** The sentence of a finding. A page carries those that its widget can need; for any other the code stands. */
export function say(finding: Finding, sentences: FindingSentences): string {
  const sentence = sentences[finding.code] as ((facts: unknown) => string) | undefined;
  return sentence ? sentence(finding.facts) : finding.code;
}

/** A document may call a field `constructor`: what every object has is no word. */
const wordOf = <W>(words: Readonly<Record<string, W>>, key: string): W | undefined =>
  Object.prototype.hasOwnProperty.call(words, key) ? words[key] : undefined;

/** A path in words, from the outside in: 第 3 个版本 › 第 2 章 › 标题. Keys without a word stay as they are. */
export function sayPath(path: Path, words: FieldWords): string {
  const steps: string[] = [];
  for (let at = 0; at < path.length; at++) {
    const key = String(path[at]);
    const next = path[at + 1];
    const name = wordOf(words.fields, key) ?? key;
    if (typeof next !== 'number') {
      steps.push(name);
      continue;
    }
    steps.push(wordOf(words.nth, key)?.(next + 1) ?? words.anyNth(name, next + 1));
    at++;
  }
  return steps.join(' › ');
}

/** What a finding rests on. A figure that is not law is never given a law's name. */
export function sayBasis(basis: LegalBasis, sentences: BasisSentences): string {
  if (basis.confidence === 'K' || basis.confidence === 'D') return sentences.ownDefault;
  return sentences.law(basis.law, basis.article, basis.versionOn);
}

/** A speaker from the pack of one language. */
export function speakerOf({ sentences, words, basis }: FindingPack): FindingSpeaker {
  return {
    sentence: (finding) => say(finding, sentences),
    where: (finding) => sayPath(finding.path, words),
    basis: (finding) => (finding.basis ? sayBasis(finding.basis, basis) : ''),
  };
}
