import { readFile } from 'node:fs/promises';
import { securityHeaders } from '../../../generated/security.js';
import type { Region } from '../../../src/client/server-url.js';
import { environmentVariable, keyVariable } from '../../../src/platform/environment.js';
import { UsageError } from '../../lib/usage-error.js';
import type { OpenApiDocument } from '../../openapi/document.js';
import { type Operation, ownCredential } from '../../openapi/operations.js';
import { credentialOf } from '../../samples/curl.js';
import { defaultProfile, type Profile, profilesFile, readProfiles } from '../profiles/profiles.js';
import { regions } from './regions.js';

/** Destination of a call, and the credential that it shows there. */
export interface Settings {
  region: Region | undefined;
  baseUrl: string | undefined;
  token: string | undefined;
  /** The keys by their schemes. */
  keys: Record<string, string>;
}

/** The options that say where a call goes. */
export interface SettingOptions {
  region?: string | undefined;
  baseUrl?: string | undefined;
  profile?: string | undefined;
  tokenFile?: string | undefined;
}

/**
 * Finds the server and the token of a call. An option wins over the environment, and that over the profile that is used where none
 * is named. `--profile` is an option: what it names wins over the environment too.
 *
 * @throws UsageError where no server is known, or a file or profile that is named cannot be read.
 */
export async function readSettings(options: SettingOptions): Promise<Settings> {
  const option: Profile = {
    region: options.region,
    baseUrl: options.baseUrl,
    token: options.tokenFile === undefined ? undefined : await readTokenFile(options.tokenFile),
  };
  const environment: Profile = {
    region: environmentVariable('AMITY_REGION'),
    token: environmentVariable('AMITY_ACCESS_TOKEN'),
  };
  const profile = await findProfile(options.profile);
  const sources = options.profile === undefined ? [option, environment, profile] : [option, profile, environment];
  const server = sources.find(({ region, baseUrl }) => region !== undefined || baseUrl !== undefined);
  if (!server) {
    throw new UsageError(
      `Which server is not said. Give --region (${regions.join(', ')}) or --base-url, set AMITY_REGION, or keep one with amity-openapi login.`,
    );
  }
  return {
    region: server.region as Region | undefined, // the client refuses others
    baseUrl: server.baseUrl,
    token: sources.find(({ token }) => token !== undefined)?.token,
    keys: environmentKeys(),
  };
}

/**
 * Looks whether what an operation is called with is known.
 *
 * @throws UsageError that says where it can come from.
 */
export function checkCredential(document: OpenApiDocument, operation: Operation, { token, keys }: Settings): void {
  const scheme = ownCredential(operation);
  const { variable } = credentialOf(document, operation);
  if (scheme !== undefined && variable === keyVariable(scheme)) {
    if (keys[scheme] === undefined) throw new UsageError(`${operation.id} needs a key. Set ${variable}.`);
  } else if (token === undefined) {
    throw new UsageError(
      `${operation.id} needs an access token: set ${variable}, give --token-file, or keep one with amity-openapi login.`,
    );
  }
}

/** The profile of an option, of the environment, or the one that is used where neither names one. */
async function findProfile(option: string | undefined): Promise<Profile> {
  const name = option ?? environmentVariable('AMITY_PROFILE');
  const profiles = await readProfiles();
  const found = Object.hasOwn(profiles, name ?? defaultProfile) ? profiles[name ?? defaultProfile] : undefined;
  if (found || name === undefined) return found ?? {};
  const known = Object.keys(profiles).join(', ') || 'none';
  throw new UsageError(
    `There is no profile ${name} in ${profilesFile()}, which has ${known}. Make it with amity-openapi login --profile ${name}.`,
  );
}

/**
 * The token in a file.
 *
 * @throws UsageError where it cannot be read or is empty.
 */
export async function readTokenFile(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new UsageError(`--token-file names the file ${path}, which cannot be read (${cause.code}).`, { cause });
  });
  if (text.trim() !== '') return text.trim();
  throw new UsageError(`--token-file names the file ${path}, which is empty.`);
}

function environmentKeys(): Record<string, string> {
  const found = Object.keys(securityHeaders).map((scheme) => [scheme, environmentVariable(keyVariable(scheme))]);
  return Object.fromEntries(found.filter(([, key]) => key !== undefined));
}
