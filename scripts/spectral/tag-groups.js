import { listHooks, listOperations } from './lib/operation.js';

/** Redoc leaves a tag without a group out of the page, and shows an unused one as an empty chapter. */
export default function tagGroups(document) {
  const used = new Set(
    [...listOperations(document), ...listHooks(document)].flatMap(({ object }) => object.tags ?? []),
  );
  const groups = document['x-tagGroups'] ?? [];
  const declared = (document.tags ?? []).map((tag) => tag.name);
  return [
    ...declared.flatMap((name, index) => [
      ...(used.has(name) ? [] : [problem(`no operation has the tag ${name}. Remove it.`, 'tags', index)]),
      ...(groups.filter((group) => group.tags?.includes(name)).length === 1
        ? []
        : [problem(`the tag ${name} is not in exactly one group. List it once in x-tagGroups.`, 'tags', index)]),
    ]),
    ...groups.flatMap((group, index) =>
      (group.tags ?? [])
        .filter((name) => !declared.includes(name))
        .map((name) =>
          problem(`the group's tag ${name} is not declared. Declare or remove it.`, 'x-tagGroups', index, 'tags'),
        ),
    ),
  ];
}

function problem(message, ...path) {
  return { message, path };
}
