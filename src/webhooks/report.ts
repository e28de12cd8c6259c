/** Tells a user's function of an error, and of the event that it concerns. Never throws. */
export type Report<Event> = (error: unknown, event?: Event) => void;

/** Makes a report that calls a function. Where that fails too, both errors go to the console, since nobody else can be told. */
export function createReport<Event>(onError: (error: unknown, event: Event | undefined) => unknown): Report<Event> {
  return async (error, event) => {
    try {
      await onError(error, event);
    } catch (failure) {
      console.error('onError of a webhook handler failed:', failure, 'It was told of:', error);
    }
  };
}
