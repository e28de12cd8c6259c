/** Variable of the environment that holds the secret of webhooks. */
const variable = 'AMITY_WEBHOOK_SECRET';

/** Text of the option `--secret`, of one command or the other. */
export const secretOption = {
  string: true,
  description: `The secret of the signatures. Default: ${variable}, which other users of this machine cannot see`,
  requiresArg: true,
} as const;

/** Secrets of the option, or the one of the environment. */
export function readSecrets(given: string | string[] | undefined): string[] {
  const { [variable]: own } = process.env;
  return [given ?? own ?? []].flat().filter((secret) => secret !== '');
}
