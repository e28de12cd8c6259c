/** The properties that have a value: a client may name one and leave it `undefined`. */
export function given<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  // Mostly there is nothing to leave out. Filtered keys are optional in the result.
  const found = Object.values(values).includes(undefined)
    ? Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
    : values;
  return found as typeof values;
}
