import { parse } from 'yaml';

/** The files that a section of the root document refers to, by key. */
type Files = Record<string, { $ref: string }>;

/** Notes at each path and hook of a bundle which file describes it, as its root document says: bundling forgets that. */
export function nameFiles(bundle: string, root: string): string {
  const { paths, webhooks } = parse(root) as { paths: Files; webhooks?: Files }; // lint proves that it is such
  const sections = new Map<string, Files | undefined>(Object.entries({ paths, webhooks }));
  let files: Files | undefined;
  return bundle.replace(/^(?:(\S+)| {2}(\S+)):$/gm, (line, section: string | undefined, key: string) => {
    if (section !== undefined) files = sections.get(section);
    if (section !== undefined || !files) return line;
    const file = files[key]?.$ref;
    if (file === undefined) throw new Error(`openapi.yaml has no file for ${key}. Refer to one by $ref.`);
    return `${line}\n    x-amity-file: openapi/${file}`;
  });
}
