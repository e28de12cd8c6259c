/** Formats of text, by their names. */
export const textFormats: Readonly<Record<string, (text: string) => boolean>> = {
  // A mute for ever ends at a date that RFC 3339 does not know (recorded responses); see forever.ts.
  'date-time': (text) => !Number.isNaN(Date.parse(text)) && /^(\d{4}|\+\d{6})-\d\d-\d\dT.+Z$/.test(text),
};

/** Formats of numbers, by their names. */
export const numberFormats: Readonly<Record<string, (value: number) => boolean>> = {
  int64: Number.isInteger,
};
