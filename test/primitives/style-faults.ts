const lengths = /(?<![\w-])\d*\.?\d+(px|rem|em|pt|mm|cm|ch|ex)\b/g;
const paragraph = new Set(['1em', '2em']);
const colours =
  /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|lab)\(|:[^;{]*(?<![\w-])(red|blue|green|black|white|gr[ae]y|yellow|orange)\b(?!-)/gi;
const outside: [RegExp, string][] = [
  [/:(is|where|has)\(/, ':$1('],
  [/@(container|layer|scope)\b/, '@$1'],
  [/color-mix\(/, 'color-mix('],
  [/(?<![\w-])(inset|margin-inline|padding-inline|margin-block|padding-block|inset-inline|inset-block)\s*:/, '$1:'],
  [/\{[^{}@]*&/, 'nesting'],
];

/** What a style sheet may not say, one entry for each fault; `tokens` are the private names that exist. */
export function faultsOf(css: string, tokens: ReadonlySet<string>): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [
    ...(text.match(lengths) ?? []).filter((length) => !paragraph.has(length)).map((length) => `raw length ${length}`),
    ...[...text.matchAll(colours)].map((match) => `raw colour ${(match[2] ?? match[0]).replace(/^:\s*/, '')}`.trim()),
    ...(text.includes('!important') ? ['!important'] : []),
    ...(text.match(/var\((--[\w-]+)/g) ?? [])
      .map((use) => use.slice(4))
      .filter((name) => !tokens.has(name))
      .map((name) => `unknown token ${name}`),
    ...blocks(text).flatMap(faultsOfBlock),
    ...outside.flatMap(([pattern, name]) => {
      const match = pattern.exec(text);
      return match ? [`not in the browser floor: ${name.replace('$1', match[1] ?? '')}`] : [];
    }),
  ];
}

const blocks = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');

function faultsOfBlock(block: string): string[] {
  const faults: string[] = [];
  const value = (name: string): string | undefined =>
    new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]+)`).exec(block)?.[1]?.trim();
  if (/display\s*:\s*(inline-)?flex/.test(block) && /(?:^|[;\s])(row-|column-)?gap\s*:/.test(block))
    faults.push('flex gap');
  const shadow = value('box-shadow');
  if (shadow && shadow !== 'none' && !shadow.startsWith('0 0 0 var(--_focus-ring)')) faults.push('shadow');
  const line = value('line-height');
  if (line && /^\d/.test(line)) faults.push(`raw line height ${line}`);
  const weight = value('font-weight');
  if (weight && /^(\d|bold)/.test(weight)) faults.push(`raw weight ${weight}`);
  faults.push(...properties(block).flatMap(([name, text]) => rawValues(name, text)));
  const spacing = value('letter-spacing');
  if (spacing && !['normal', 'inherit', '0'].includes(spacing)) faults.push('letter spacing');
  if (/gradient\(/.test(block)) faults.push('gradient');
  return faults;
}

const properties = (block: string): [name: string, value: string][] =>
  [...block.matchAll(/(?:^|;)\s*([a-z-]+)\s*:\s*([^;]+)/g)].map((match) => [match[1]!, match[2]!.trim()]);

/** What a size, a space, a line or a corner may be beside a token: nothing, all of it, or what is around. */
const FREE = /^(?:0|100%|auto|none|inherit|initial|normal|currentColor|transparent|solid|double|dashed|collapse)$/;
const MEASURED = /^(?:font-size|line-height|(?:margin|padding|border|outline)(?:-[a-z-]+)?|(?:row-|column-)?gap)$/;

/** Percentages, words such as `thin` or `small`, and bare numbers where only a token may stand. */
function rawValues(name: string, value: string): string[] {
  if (!MEASURED.test(name) || /^border-(?:collapse|spacing)$/.test(name)) return [];
  const parts = value.replace(/(?:var|calc)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '').split(/[\s,]+/);
  return parts
    .filter((part) => part !== '' && !FREE.test(part) && !paragraph.has(part.replace(/^-/, '')) && !SYSTEM.test(part))
    .map((part) => `raw value ${name}: ${part}`);
}

/** The colours of a system whose colours are forced. */
const SYSTEM = /^(?:Canvas|CanvasText|ButtonText|GrayText|Highlight|HighlightText|LinkText|Mark|MarkText)$/;
