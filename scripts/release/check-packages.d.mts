export function publintProblems(folder: string): Promise<string[]>;
export function problemsOf(folder: string, tarball: string): Promise<string[]>;
