/** Keys of recorded responses that the sandbox does not answer with, and why. Nothing else may be missing. */
export const differences: readonly { readonly path: RegExp; readonly reason: string }[] = [
  {
    path: /^\.files\[\]\.attributes\.metadata\.(exif|gps)\b/,
    reason: 'The sandbox reads the dimensions of an image and how it is turned, no camera data.',
  },
  {
    path: /^\.posts\[\]\.mentionees\[\]/,
    reason: 'No source tells by which argument a post mentions users, so none of the sandbox does.',
  },
];
