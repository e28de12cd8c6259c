/** A request that the sandbox was sent, and what came of it. */
export interface LoggedRequest {
  /** Its number in this world, from 1. */
  readonly id: number;
  /** The sandbox's time. */
  readonly time: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Absent where no operation is at this address. */
  readonly operationId?: string;
  /** The user, `sandbox-admin`, a key, or `nobody`. */
  readonly who: string;
  /** The arguments as the client names them; absent where they were invalid. */
  readonly arguments?: Readonly<Record<string, unknown>>;
  /** The response's status; absent where a fault left none. */
  readonly status?: number;
  /** The business code of a refusal. */
  readonly code?: number;
  readonly message?: string;
  /** The number of the fault that it met. */
  readonly faultId?: number;
  /** Time that it took, in milliseconds of real time. */
  readonly durationMs: number;
  /** Query keys and properties of the body that the operation does not know. */
  readonly unknown?: readonly string[];
  /** The sentences about what no source tells. */
  readonly assumed?: readonly string[];
}
