export const SECURITY_HEADER: string;
