/** The network's id, with which the paths of objects begin. */
export const networkId = 'sandbox';
