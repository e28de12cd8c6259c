/** An image of another size. */
export interface ScaledImage {
  bytes: Uint8Array<ArrayBuffer>;
  mimeType: string;
}

/** The most bytes of an image that are scaled: 64 MiB. They are all in memory then. */
export const maxScaledBytes = 64 * 1024 * 1024;

/** As much of sharp as is called here; it is not there to ask for its types. */
type Sharp = (
  bytes: Uint8Array,
  options: { animated: boolean },
) => {
  rotate(): {
    resize(options: object): {
      toBuffer(options: { resolveWithObject: true }): Promise<{ data: Uint8Array; info: { format: string } }>;
    };
  };
};

/**
 * Scales an image to a longest side in pixels; it is turned as its Exif says, which the result does not have.
 *
 * @throws Error with a reason that ends a sentence, where sharp is not installed or does not know the image.
 */
export async function scaleImage(bytes: Uint8Array, longestSide: number): Promise<ScaledImage> {
  const sharp = await loadSharp().catch(() => {
    throw new Error('sharp is not installed: npm install sharp');
  });
  try {
    const { data, info } = await sharp(bytes, { animated: true })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), mimeType: `image/${info.format}` };
  } catch (cause) {
    throw new Error('sharp cannot read it', { cause });
  }
}

/** Loads sharp, if it is installed, when the first image is to be scaled. Bundlers leave it alone: it runs on Node alone. */
async function loadSharp(): Promise<Sharp> {
  const name = 'sharp';
  const { default: sharp } = await import(/* @vite-ignore */ /* webpackIgnore: true */ name);
  return sharp;
}
