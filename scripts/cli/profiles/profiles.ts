import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { environmentVariable } from '../../../src/platform/environment.js';
import { UsageError } from '../../lib/usage-error.js';

/** A server and a token for it, kept under a name. */
export interface Profile {
  region?: string | undefined;
  baseUrl?: string | undefined;
  token?: string | undefined;
}

/** The profile that is used where none is named. */
export const defaultProfile = 'default';

/** The file of the profiles: `amity-openapi/profiles.json` in `XDG_CONFIG_HOME`, or in `~/.config`. */
export function profilesFile(): string {
  const folder = environmentVariable('XDG_CONFIG_HOME') ?? join(homedir(), '.config');
  return join(folder, 'amity-openapi', 'profiles.json');
}

/** All profiles by name; none where there is no file. */
export async function readProfiles(): Promise<Record<string, Profile>> {
  const path = profilesFile();
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, Profile>; // written below
    throw new Error('it holds no object');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    const reason = cause instanceof Error ? cause.message : cause;
    throw new UsageError(`The profiles in ${path} cannot be read: ${reason}.`, { cause });
  }
}

/** Keeps a profile, in a file that nobody else can read. The others stay as they are. */
export async function writeProfile(name: string, profile: Profile): Promise<void> {
  const path = profilesFile();
  const profiles = { ...(await readProfiles()), [name]: profile };
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const partial = `${path}.${process.pid}.part`;
  await writeFile(partial, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
  await chmod(partial, 0o600); // one that was left behind keeps its own mode
  await rename(partial, path);
}
