/** Holds `x-amity-path-aliases` to its form: other paths of the operation, with the same arguments. */
export default function pathAliasesForm(value, _options, { document, path }) {
  if (!Array.isArray(value) || value.length === 0) {
    return [
      { message: 'x-amity-path-aliases is no list of paths. Write the other paths of the operation, or leave it out.' },
    ];
  }
  const { paths } = document.data;
  const own = path.at(-3);
  return value.flatMap((alias, index) => {
    const message = problemOf(alias, own, paths);
    return message ? [{ message: `x-amity-path-aliases: ${message}`, path: [...path, index] }] : [];
  });
}

function problemOf(alias, own, paths) {
  if (typeof alias !== 'string' || !alias.startsWith('/')) return `${alias} is no path. Begin it with a slash.`;
  if (alias in paths) return `${alias} is a path of its own. Leave it out.`;
  if (argumentsOf(alias) === argumentsOf(own)) return undefined;
  return `${alias} has not the arguments of ${own}. Give it the same, in the same order.`;
}

function argumentsOf(path) {
  return (path.match(/\{[^}]*\}/g) ?? []).join();
}
