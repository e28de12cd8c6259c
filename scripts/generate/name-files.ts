import { parse } from 'yaml';

/** Notes at each path of a bundle which file describes it, as its root document says: bundling forgets that. */
export function nameFiles(bundle: string, root: string): string {
  const { paths } = parse(root) as { paths: Record<string, { $ref: string }> }; // lint proves that it is such
  return bundle.replace(/^ {2}(\/\S*):$/gm, (line, path: string) => {
    const file = paths[path]?.$ref;
    if (file === undefined) throw new Error(`openapi.yaml has no file for ${path}. Refer to one by $ref.`);
    return `${line}\n    x-amity-file: openapi/${file}`;
  });
}
