/**
 * Puts a text on the clipboard. Government pages are often plain http, where `navigator.clipboard` is missing; the old
 * command still works there.
 * @returns whether the browser let us.
 */
export async function copyText(text: string, root: Node): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by the visitor or by a policy of the page: the command below may still be allowed.
  }
  return copyBySelection(text, root);
}

function copyBySelection(text: string, root: Node): boolean {
  const active = (root.getRootNode() as ShadowRoot | Document).activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'visually-hidden';
  root.appendChild(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    active?.focus({ preventScroll: true });
  }
}
