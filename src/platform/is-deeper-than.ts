/** Whether more than so many objects and lists lie within one another. Walks level by level, so depth costs no stack. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    const next: object[] = [];
    for (const container of level) for (const each of Object.values(container)) if (isContainer(each)) next.push(each);
    level = next;
  }
  return false;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
