/** Sizes in which an image may be had. */
export type ImageSize = 'small' | 'medium' | 'large' | 'full';

/** The longest side of each size in pixels. That of large is known (documentation of the older SDKs), the others are assumed. */
export const longestSides = { small: 160, medium: 600, large: 1500 } as const;
