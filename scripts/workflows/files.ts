/** The folder that the paths of files are relative to, from the project's root. */
const folder = 'openapi/workflows';

/** The path of a value that stands for a file, `$file('./files/cover.png')`, from the project's root; nothing of another. */
export function fileOf(value: unknown): string | undefined {
  const path = typeof value === 'string' ? value.match(/^\$file\('\.\/(?<path>[^']+)'\)$/)?.groups?.path : undefined;
  return path && `${folder}/${path}`;
}

/** A body with its files by paths that lead there from `generated/workflows/`. */
export function withFilesFrom(payload: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => {
      const path = fileOf(value);
      return [name, path ? `$file('../../${path}')` : value];
    }),
  );
}
