/** The links in a text: what begins with http://, https:// or www. (assumed: no source says what counts as one). */
export function linksIn(text: string): string[] {
  return text.match(/(?:https?:\/\/|www\.)[^\s<>"']+/gi) ?? [];
}

/** The host that a link leads to; nothing where it leads nowhere. */
export function hostOf(link: string): string | undefined {
  const address = /^www\./i.test(link) ? `http://${link}` : link;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
