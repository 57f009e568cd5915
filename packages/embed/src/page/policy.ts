/** The header line that lets the library's files run under Trusted Types. */
export const TRUSTED_TYPES_LINE = "trusted-types cunju 'allow-duplicates'";

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * Turns the address of one of our own files into what a script element accepts under Trusted Types.
 *
 * @throws {Error} for an address outside `folder`.
 */
export function scriptAddress(url: string, folder: string): string {
  const own = (address: string): string => {
    if (!address.startsWith(folder)) throw new Error(`Not a file of ${folder}`);
    return address;
  };
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  return types ? types.createPolicy('cunju', { createScriptURL: own }).createScriptURL(url) : own(url);
}
