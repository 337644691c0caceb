/** A moment that a test waits for and a server brings about. */
export interface Moment {
  reached: Promise<void>;
  reach: () => void;
}

/** Makes a moment that has not come yet. */
export function awaitedMoment(): Moment {
  let reach: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  return { reached, reach };
}
