/**
 * The address of a receiver: HTTPS, or HTTP on this machine.
 *
 * @param what names it in the message, such as `url`
 * @throws TypeError for any other
 */
export function checkReceiverUrl(what: string, given: string): string {
  if (!URL.canParse(given)) throw new TypeError(`The ${what} '${given}' is no URL. Write it like ${example}.`);
  const url = new URL(given);
  if (url.username !== '' || url.password !== '')
    throw new TypeError(`The ${what} must hold no user name and no password: fetch sends to no such URL.`);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname))) return given;
  throw new TypeError(
    `The ${what} '${given}' is neither HTTPS nor on this machine. Write it like ${example}; of names, only localhost is this machine's.`,
  );
}

const example = 'http://localhost:3000/webhooks';

/** Whether a host is a loopback address. A name that resolves to one may resolve to another tomorrow. */
function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
