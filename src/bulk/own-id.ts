/** Makes the id of a unit: a UUID that follows from the name of the rows, the operation and the unit's number and row. */
export async function ownIdOf(input: string, operation: string, number: number, row: unknown): Promise<string> {
  const text = JSON.stringify([input, operation, number, row]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).slice(0, 16);
  // Version 8 of RFC 9562: a UUID whose bits its maker has chosen.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
