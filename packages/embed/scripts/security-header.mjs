/** The security header that every file of the library is tested under (docs/design: section 6). */
export const SECURITY_HEADER = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types cunju 'allow-duplicates'",
].join('; ');
