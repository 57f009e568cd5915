/** The first `max` characters in one line, for showing a value inside a sentence. Never cuts a surrogate pair. */
export function clip(value: string, max = 60): string {
  const characters = Array.from(
    value
      .slice(0, max * 4)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return characters.length > max ? `${characters.slice(0, max).join('')}…` : characters.join('');
}
