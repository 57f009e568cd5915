export function zipContents(sbom: string, options?: { withStorybook?: boolean }): Map<string, string | Uint8Array>;
