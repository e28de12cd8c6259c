/** The size of the files that are sent up and down, in bytes: 1 GiB. */
export const fileSize = 2 ** 30;
