/** The characters of a list of gaps: letters come before the sign that ends a gap. */
function charactersOf(gaps: string): string {
  let code = 0;
  return gaps.replace(/[a-z]{0,9}[^a-z]/g, (gap) => {
    let step = 0;
    for (let at = 0; at < gap.length; at++) {
      const sign = gap.charCodeAt(at);
      step = sign > 96 ? step * 26 + sign - 97 : step * 57 + sign - 35;
    }
    return String.fromCharCode((code += step));
  });
}

/**
 * Reads Chinese that the build wrote in the signs that weigh least: a figure or a small letter for each of the most
 * frequent characters of a file, a capital and a sign for each of the others.
 */
export function hanReader(
  frequent: string,
  others: string,
): (texts: readonly string[], ...values: unknown[]) => string {
  const one = charactersOf(frequent);
  const two = charactersOf(others);
  const character = (signs: string): string =>
    signs[1] ? two.charAt((signs.charCodeAt(0) - 65) * 57 + signs.charCodeAt(1) - 35) : one.charAt(parseInt(signs, 36));
  return (texts, ...values) =>
    String.raw({ raw: texts.map((text) => text.replace(/[a-z0-9]|[A-Z]./g, character)) }, ...values);
}
