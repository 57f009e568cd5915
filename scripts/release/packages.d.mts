export const LAYERS: readonly string[];
export const PACKAGES: readonly string[];
export function shippedFiles(name: string): string[];
export function shippedManifest(name: string): {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: readonly string[];
};
export function layOut(name: string, folder: string): void;
