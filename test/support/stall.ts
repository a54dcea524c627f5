type Work = (...args: unknown[]) => Promise<unknown>;

/** A call that waits until the test lets it go on. */
export interface Stalled {
  /** Resolves when somebody has called. */
  readonly reached: Promise<void>;
  /** Lets this call and all later ones through. */
  release(): void;
}

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => {};
  const given = new Promise<void>(resolve => {
    give = resolve;
  });
  return { given, give: () => give() };
}

/** Makes a method wait, as it does when the storage is slow. */
export function stall<T extends object>(owner: T, method: keyof T): Stalled {
  const original = owner[method] as Work;
  const [called, going] = [signal(), signal()];
  const slow: Work = async (...args) => {
    called.give();
    await going.given;
    return original.apply(owner, args);
  };
  Object.assign(owner, { [method]: slow });
  return {
    reached: called.given,
    release: () => {
      Object.assign(owner, { [method]: original });
      going.give();
    },
  };
}
