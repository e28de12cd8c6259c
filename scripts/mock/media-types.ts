const token = "[\\w!#$%&'*+.^`|~-]+";
const mediaType = new RegExp(`^${token}/${token}$`);
const mediaRange = new RegExp(`^\\s*${token}/${token}(\\s*;\\s*${token}=(${token}|"[^"\\\\]*"))*\\s*$`);

/** Whether a text is a media type, in the form of RFC 9110. */
export function isMediaType(text: string): boolean {
  return mediaType.test(text);
}

/** Leaves out of an `Accept` what is no media range, as if it were not sent. */
export function readableRanges(accept: string): string {
  return accept
    .split(',')
    .filter((range) => mediaRange.test(range))
    .join(',');
}
