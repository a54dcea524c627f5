import { compile } from '../render.ts';
import { ANSWER_PREFIX } from '../verbs.ts';
import type { Choice } from './choices.ts';
import template from './inputs.json' with { type: 'json' };

/** One input of a form. Its id is its key behind the prefix that no key of a button can have. */
export interface Field {
  readonly kind: 'choice' | 'date' | 'text' | 'tick';
  readonly key: string;
  readonly label: string;
  /** Placeholder of a choice; the question above a tick. */
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly choices?: readonly Choice[] | undefined;
  /** The last day that a client offers, as an ISO date. */
  readonly max?: string | undefined;
  /** Of a text, in UTF-16 units. */
  readonly longest?: number | undefined;
  /** What is wrong with the value, in words. */
  readonly error?: string | undefined;
}

const fill = compile<object, object>(template);

/** An input under its label, marked where something is wrong with it. */
export const inputPart = ({
  kind,
  key,
  label,
  hint,
  value,
  choices = [],
  max,
  longest = 254,
  error = '',
}: Field): object =>
  fill({
    ...{ kind, label, error, choices, longest, id: ANSWER_PREFIX + key },
    style: error ? 'attention' : null,
    hint: hint ?? null,
    value: value || null,
    max: max ?? null,
  });
