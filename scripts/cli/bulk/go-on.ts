import { quote } from '../../samples/curl.js';

/** The command that goes on where the one with these arguments ends. */
export function goOnCommand(args: readonly string[]): string {
  const words = args.includes('--resume') ? args : [...args, '--resume'];
  return ['amity-openapi', ...words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quote(word)))].join(' ');
}
