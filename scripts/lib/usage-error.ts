/** A command cannot be carried out as it was asked for; nothing has been done. */
export class UsageError extends Error {}
