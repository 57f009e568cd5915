export function elementFiles(layer: 'primitives' | 'widgets', name: string): Record<string, string>;
