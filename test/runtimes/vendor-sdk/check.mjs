/** Runs functions of the SDK, and keeps of each whether what it did was found to be so. */
export function createChecks() {
  const outcomes = new Map();
  return {
    outcomes,
    /** Runs `action`, whose assertions say whether the function named did what it should. */
    async check(name, action) {
      try {
        const result = await action();
        if (!outcomes.has(name)) outcomes.set(name, 'works');
        return result;
      } catch (error) {
        outcomes.set(name, `fails: ${describe(error)}`);
        return undefined;
      }
    },
  };
}

function describe(error) {
  const { message } = error ?? {};
  return (typeof message === 'string' ? message : JSON.stringify(message ?? error)).split('\n').slice(0, 8).join(' ');
}

/** The first state of a live object or collection that is loaded, and complete: some show what they keep before they ask. */
export function observe(subscribe, isComplete = () => true) {
  return new Promise((resolve, reject) => {
    let unsubscribe;
    const timer = setTimeout(() => finish(reject, new Error('nothing was loaded within 5 s')), 5_000);
    const finish = (settle, value) => {
      clearTimeout(timer);
      // Some hand back nothing that ends them.
      setImmediate(() => typeof unsubscribe === 'function' && unsubscribe());
      settle(value);
    };
    unsubscribe = subscribe(({ data, loading, error }) => {
      if (error) finish(reject, error);
      else if (!loading && data !== undefined && isComplete(data)) finish(resolve, data);
    });
  });
}
