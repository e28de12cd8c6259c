/** A JSON Schema (2020-12). Its keywords are Ajv's business. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A business code that an operation refuses with. */
export interface Refusable {
  readonly code: number;
  /** The HTTP status, where it is not the one that the code usually comes with. */
  readonly status?: number;
  /** Whether no source says so. */
  readonly assumed?: boolean;
}

/** An event that an operation sends, or a pre-hook that it asks. */
export interface Emitted {
  readonly event: string;
  /** Whether no source says so. */
  readonly assumed?: boolean;
  /** Set where a weak hint is all that the assumption rests on. */
  readonly doubtful?: boolean;
}

/** Request and response of an operation. The specification says all of it; see generated/exchanges.ts. */
export interface Exchange {
  /** The arguments in each place, as one object schema. */
  readonly path?: JsonSchema;
  readonly query?: JsonSchema;
  readonly headers?: JsonSchema;
  /** The properties of arguments of the query that a list stands for, where other clients send one in the object's place. */
  readonly toleratedLists?: Readonly<Record<string, string>>;
  readonly body?: {
    readonly required?: boolean;
    readonly schema: JsonSchema;
    /** The client's names for properties that are called otherwise on the wire. */
    readonly renamed?: Readonly<Record<string, string>>;
    /** The properties that it may have. Absent where it may have any. */
    readonly known?: readonly string[];
    /** Whether only other clients send it: it may repeat the query, and what else it holds is let pass. */
    readonly isTolerated?: boolean;
  };
  /** The arguments that have to be in the query or in the body. */
  readonly requiredAnywhere?: readonly string[];
  /** The status of a successful response. */
  readonly status: number;
  /** The shape of a successful response in JSON. */
  readonly response?: JsonSchema;
  /** Whether that holds the payload as `data` beside `status`. */
  readonly isEnveloped?: boolean;
  /** Other paths that it is at, with the same arguments. */
  readonly pathAliases?: readonly string[];
  /** Whether it may be asked without a token, too. */
  readonly isTokenOptional?: boolean;
  readonly refuses?: readonly Refusable[];
  readonly emits?: readonly Emitted[];
  /** The pre-hooks that are asked before it acts. */
  readonly asks?: readonly Emitted[];
}
