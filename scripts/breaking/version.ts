/** Whether SemVer lets a release break what the one before had: a new major version, or before 1.0.0 a new minor one. */
export function mayBreak(before: string, after: string): boolean {
  const [oldMajor, oldMinor] = numbersOf(before);
  const [newMajor, newMinor] = numbersOf(after);
  if (newMajor !== oldMajor) return newMajor > oldMajor;
  return newMajor === 0 && newMinor > oldMinor;
}

function numbersOf(version: string): [major: number, minor: number] {
  const found = /^(\d+)\.(\d+)\.\d+/.exec(version);
  if (!found) throw new Error(`"${version}" is no version. Write it as 1.2.3.`);
  return [Number(found[1]), Number(found[2])];
}
