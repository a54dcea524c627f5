import type { Draft } from '../../domain/request/draft.ts';
import type { FieldKey } from '../../domain/request/fields.ts';
import type { FieldError } from '../../domain/request/readAnswers.ts';
import type { Choices } from './choices.ts';

/** What the request form shows. */
export interface RequestForm {
  readonly draft: Draft;
  /** The lists that depend on who files. */
  readonly choices: Choices;
  /** Errors to mark; empty when the form is opened and nothing was judged yet. */
  readonly errors: Readonly<Partial<Record<FieldKey, FieldError | 'secret'>>>;
  /** The eligibility verdict for what is filled in so far, as its own box. */
  readonly verdict?: object | undefined;
  /** The form was drawn by another version of the desk than the one that reads it now. */
  readonly changed?: boolean;
}
