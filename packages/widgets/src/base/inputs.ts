import type { ReadInput } from '@cunju/models';

/** Text of the JSON child, when there is one. */
export function childJson(element: Element): string | undefined {
  for (const child of Array.from(element.children)) {
    if (child.localName === 'script' && child.getAttribute('type') === 'application/json')
      return child.textContent ?? '';
  }
  return undefined;
}

const PHONE = /"phone"\s{0,8}:\s{0,8}"([0-9+() -]{3,32})"/;

/** The publisher's duty phone of a document that was refused, even when its JSON is broken. */
export function phoneIn(input: ReadInput): { phone?: string } {
  if (typeof input === 'object' && input !== null && !(input instanceof Uint8Array)) {
    const publisher = (input as { publisher?: { phone?: unknown } }).publisher;
    return typeof publisher?.phone === 'string' && /^[0-9+() -]{3,32}$/.test(publisher.phone)
      ? { phone: publisher.phone }
      : {};
  }
  const text = input instanceof Uint8Array ? new TextDecoder().decode(input.subarray(0, 65_536)) : String(input);
  const from = text.indexOf('"publisher"');
  const match = from < 0 ? null : PHONE.exec(text.slice(from, from + 2_000));
  return match?.[1] ? { phone: match[1] } : {};
}
