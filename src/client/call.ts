/** Result with the response that it was read from. */
export interface WithResponse<Result> {
  data: Result;
  response: Response;
}

/** Outcome of a call: its result, or the error that awaiting it would throw. */
export type Safe<Result, Failure> = { data: Result; error?: undefined } | { data?: undefined; error: Failure };

/** Call under way. Await it for the result; it is sent even if nobody does. */
export class Call<Result, Failure> implements Promise<Result> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #outcome: Promise<WithResponse<Result>>;

  /** @internal */
  constructor(outcome: Promise<WithResponse<Result>>) {
    this.#outcome = outcome;
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaited is what a call is for
  then<Kept = Result, Caught = never>(
    onFulfilled?: ((value: Result) => Kept | PromiseLike<Kept>) | null,
    onRejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Kept | Caught> {
    return this.#outcome.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  catch<Caught = never>(
    onRejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Result | Caught> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Result> {
    return this.then().finally(onFinally);
  }

  /** Gives the result with its `Response`, which has the status and headers, and whose methods give the body again. */
  withResponse(): Promise<WithResponse<Result>> {
    return this.#outcome;
  }

  /**
   * Gives the result or the error as a value: `const { data, error } = await call.safe()`. It never throws. The error's type
   * knows which statuses the operation documents.
   */
  safe(): Promise<Safe<Result, Failure>> {
    return this.#outcome.then(
      ({ data }) => ({ data }),
      (error) => ({ error: error as Failure }), // methods throw nothing else
    );
  }
}
