/** A result and the answer that it was read from. */
export interface WithResponse<Result> {
  data: Result;
  response: Response;
}

/** What `.safe()` gives: a result, or the error that awaiting the call would have thrown. */
export type Safe<Result, Failure> = { data: Result; error?: undefined } | { data?: undefined; error: Failure };

/** A call under way. Await it for the result; it has been sent either way. */
export class Call<Result, Failure> implements Promise<Result> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #answer: Promise<WithResponse<Result>>;

  /** @internal */
  constructor(answer: Promise<WithResponse<Result>>) {
    this.#answer = answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaited is what a call is for
  then<Kept = Result, Caught = never>(
    onFulfilled?: ((value: Result) => Kept | PromiseLike<Kept>) | null,
    onRejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Kept | Caught> {
    return this.#answer.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  catch<Caught = never>(
    onRejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Result | Caught> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Result> {
    return this.then().finally(onFinally);
  }

  /** The result together with the `Response`: its status and headers. Its readers give the body again. */
  withResponse(): Promise<WithResponse<Result>> {
    return this.#answer;
  }

  /**
   * The result or the error as a value: `const { data, error } = await call.safe()`. It never throws. The error's type
   * knows which statuses the operation documents.
   */
  safe(): Promise<Safe<Result, Failure>> {
    return this.#answer.then(
      ({ data }) => ({ data }),
      (error) => ({ error: error as Failure }), // methods throw nothing else
    );
  }
}
