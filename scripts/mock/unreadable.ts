/** A body that cannot be read. The message says why, and what to send. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/** A body that is larger than the mock takes, whatever the API does. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}
