/** Runs `stop` once, on the first signal that asks for it, and then ends the process. */
export function untilStopped(stop: () => Promise<void>): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (): void => {
    // A second Ctrl-C while stopping must not leave anything behind, so it is ignored.
    for (const signal of signals) process.removeListener(signal, onSignal).on(signal, () => {});
    void stop().then(() => process.exit(0));
  };
  for (const signal of signals) process.on(signal, onSignal);
}
