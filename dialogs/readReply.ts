import { answerText } from '../cards/parts/choices.ts';
import type { Words } from '../cards/strings/words.ts';
import { isWorkloadId } from '../domain/eligibility/workloads.ts';
import { type FieldKey, fieldOf, OTHER_WORKLOAD } from '../domain/request/fields.ts';
import { saysYes } from './plainAnswer.ts';
import type { Turn } from './turn.ts';
import { whole } from './understanding/pointing.ts';
import { matcher } from './understanding/slots/lexicon.ts';
import { readText } from './understanding/text.ts';
import type { Slots, Understanding } from './understanding/types.ts';

/** What a sentence can say about a field, where the understanding finds it by itself. */
const FROM_SLOTS: Partial<Record<FieldKey, (slots: Slots) => string | undefined>> = {
  seats: ({ seats }) => seats?.toString(),
  region: ({ region }) => region,
  workload: ({ workload }) => (workload !== undefined && isWorkloadId(workload) ? workload : undefined),
  tenantId: ({ tenantId }) => tenantId,
  tenantSegment: ({ tenantSegment }) => tenantSegment,
  partnerEmail: ({ email }) => (email?.includes('@') ? email : undefined),
  primaryLanguage: ({ language, primaryLanguage }) => primaryLanguage ?? language,
  secondLanguage: ({ language, secondLanguage }) => secondLanguage ?? language,
};

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** An option as people name it: its value, its name in their language, or the beginning of that name. */
function optionIn(words: Words, key: FieldKey, text: string): string | undefined {
  const said = fold(text);
  const named = (fieldOf(key).options ?? []).map(
    option => [option, fold(answerText(words, key, option))] as const,
  );
  const exact = named.find(([option, name]) => fold(option) === said || name === said);
  const [begun, ...others] = named.filter(([, name]) => said.length > 2 && name.startsWith(said));
  return exact?.[0] ?? (others.length === 0 ? begun?.[0] : undefined);
}

/** Nobody names a customer "continue my draft": a plain command is not an answer. */
const isCommand = ({ intent, confidence }: Understanding): boolean =>
  intent.startsWith('desk.') && confidence > 0.9;

/** Whole messages that leave a question open: nobody's tenant is called so. */
const PASSES = matcher({
  pass: `i don't know, dont know, don't know, idk, no idea, not sure, we don't have that, nie wiem, nie mam pojecia, nie mamy tego,
    nie mam tego, 不知道, 我不知道, 不清楚, わかりません, わからない, 分かりません, 分からない`,
});

/**
 * The answer to the question about one field, as the form would hold it; `undefined` when the message is about
 * something else. A free text field takes any text; a wrong one is told by the form's own rules.
 */
export function readReply(
  words: Words,
  key: FieldKey,
  { text, understood, isQuestion }: Turn,
): string | undefined {
  const { kind, options } = fieldOf(key);
  if (kind === 'tick') return saysYes(text) ? 'true' : undefined;
  if (options) {
    const option = optionIn(words, key, text) ?? FROM_SLOTS[key]?.(understood.slots);
    return option ?? (key === 'workload' && !isQuestion ? OTHER_WORKLOAD : undefined);
  }
  if (isQuestion || isCommand(understood) || whole(PASSES, readText(text).folded)) return undefined;
  return FROM_SLOTS[key]?.(understood.slots) ?? text;
}
