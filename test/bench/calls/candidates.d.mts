export const candidates: Readonly<Record<string, unknown>>;
