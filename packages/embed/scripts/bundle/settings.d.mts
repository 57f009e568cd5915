import type { Plugin } from 'vite';

/** Bundles one file as page files are: its text, and its modules with what of them is in it. */
export function bundle(options: {
  name: string;
  source: string;
  parts?: Record<string, string>;
  isPart?: boolean;
  lenders?: readonly unknown[];
  plugins?: readonly Plugin[];
  minify?: boolean;
}): Promise<{ code: string; modules: Record<string, unknown> }>;
