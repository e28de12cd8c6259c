import { servers } from '../../../generated/servers.js';

/** The regions that a network can live in. */
export const regions = Object.keys(servers);
