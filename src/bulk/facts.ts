/** Facts by which many rows are sent by an operation. All come from the specification; see generated/bulk.ts. */
export interface BulkFacts {
  /** List argument whose elements may be spread over any number of calls, and the most that a call takes. */
  readonly batch?: { readonly argument: string; readonly max: number };
  /** Argument that takes an id of the caller's choice for what is made. */
  readonly ownId?: string;
  /** Argument whose equal values are sent one after the other. */
  readonly order?: string;
}
