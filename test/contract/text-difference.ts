/** Differences between the value put into a form or query and the value that arrived, both as strings. */
export function textDifference(sent: unknown, came: unknown, at = ''): string | undefined {
  if (Array.isArray(sent)) {
    if (!Array.isArray(came) || came.length !== sent.length) return `${at} came as ${JSON.stringify(came)}`;
    return first(sent.map((each, index) => textDifference(each, came[index], `${at}/${index}`)));
  }
  if (typeof sent === 'object' && sent !== null) {
    if (typeof came !== 'object' || came === null || Array.isArray(came))
      return `${at} came as ${JSON.stringify(came)}`;
    const found = new Map<string, unknown>(Object.entries(came));
    const entries = Object.entries(sent);
    const extra = [...found.keys()].find((key) => !Object.hasOwn(sent, key));
    if (extra !== undefined) return `${at}/${extra} came without having been sent`;
    return first(entries.map(([key, each]) => textDifference(each, found.get(key), `${at}/${key}`)));
  }
  const text = sent === null ? '' : String(sent);
  return came === text ? undefined : `${at} came as ${JSON.stringify(came)} instead of ${JSON.stringify(text)}`;
}

function first(differences: (string | undefined)[]): string | undefined {
  return differences.find((each) => each !== undefined);
}
