/** An expected outcome is a value; a fault throws. `error` is a code: the words for it live in `cards/strings`. */
export type Result<T, E = { code: string }> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
