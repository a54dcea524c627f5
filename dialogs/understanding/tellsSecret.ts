import { carriesSecret } from '../../domain/secrets.ts';
import type { Reading } from './slots/reading.ts';
import type { Guess } from './types.ts';

const SURE = 0.97;
const QUESTION = /[?？]\s*$/;

/** A password or an Access ID that is told to the desk is refused, whatever is said of it beside (AMB-33). */
export const tellsSecret = ({ text: { written } }: Reading): Guess | undefined =>
  carriesSecret(written) && !QUESTION.test(written) ? { intent: 'meta.unsafe', confidence: SURE } : undefined;
