// Made from openapi/ by `npm run generate`. Do not edit.

/** The server of each region. */
export const servers = {
  us: 'https://apix.us.amity.co',
  eu: 'https://apix.eu.amity.co',
  sg: 'https://apix.sg.amity.co',
} as const;
