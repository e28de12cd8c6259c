/** A request that the sandbox was sent, and what came of it. */
export interface LoggedRequest {
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
  /** How long it took, in milliseconds of real time. */
  readonly durationMs: number;
  /** Query keys and properties of the body that the operation does not know. */
  readonly unknown?: readonly string[];
  /** The sentences about what no source tells. */
  readonly assumed?: readonly string[];
}

/** How many requests are remembered. Older ones are forgotten, so that memory stays flat. */
const maxRequests = 1_000;

/** The last thousand requests, the oldest first. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];
  readonly #listeners = new Set<(request: LoggedRequest) => void>();

  list(): readonly LoggedRequest[] {
    return [...this.#requests];
  }

  clear(): void {
    this.#requests.length = 0;
  }

  add(request: LoggedRequest): void {
    this.#requests.push(request);
    // Forgets many at once: taking the first of a list is dear.
    if (this.#requests.length >= 2 * maxRequests) this.#requests.splice(0, maxRequests);
    for (const listener of this.#listeners) listener(request);
  }

  /** Calls `listener` after each request, and gives back what ends that. */
  listen(listener: (request: LoggedRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
