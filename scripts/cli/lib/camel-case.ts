/** The name that the parser gives an option: `dryRun` for `dry-run`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
