export function frameworkFiles(manifest?: unknown): Record<string, string>;
export function writeFrameworks(): void;
