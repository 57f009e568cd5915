export function runtimePackages(names: readonly string[]): string[];
export function thirdParty(): string;
export function storybookThirdParty(): string;
