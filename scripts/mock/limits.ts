/** The most bytes that a body may have without its files, decompressed: 10 MiB. */
export const maxBytes = 10 * 1024 * 1024;

/** The most fields that a form may have, as in the sandbox. For more Prism takes many seconds. */
export const maxFields = 20_000;

/** The most objects and lists that may lie within one another, as in the sandbox. */
export const maxDepth = 64;
