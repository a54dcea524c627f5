/** The same keys as the English part, each with a text of its own: one too few or one too many does not compile. */
export type Like<English> = Readonly<Record<keyof English, string>>;
