/** Work that goes on behind an answer, so that whoever stops the desk can wait for it. */
export class Background {
  readonly #running = new Set<Promise<void>>();

  /** `work` sees to its own faults. */
  add(work: Promise<void>): void {
    const running = work.finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
