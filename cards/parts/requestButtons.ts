import type { SmeRequest } from '../../domain/request/record.ts';
import type { CommandType } from '../../domain/request/transitions.ts';
import type { MessageKey } from '../strings/catalogue.ts';
import type { Words } from '../strings/words.ts';
import type { Verb } from '../verbs.ts';
import { type Button, execute } from './button.ts';

type Look = Pick<Button, 'style' | 'inputs'> & { verb: Verb; label: MessageKey };

type CommandLook = Look & { command: CommandType };

/** What moves a request on, in the order in which it stands. */
const DECISIVE: readonly CommandLook[] = [
  { command: 'approve', verb: 'request.approve', label: 'button.approve', style: 'positive' },
  { command: 'return', verb: 'request.fixes', label: 'button.return' },
  { command: 'reject', verb: 'request.reject', label: 'button.reject', style: 'destructive' },
  {
    command: 'resubmit',
    verb: 'request.correct',
    label: 'button.correct',
    style: 'positive',
    inputs: 'none',
  },
  { command: 'contact', verb: 'request.contact', label: 'button.contact', style: 'positive' },
  { command: 'close', verb: 'request.close', label: 'button.close', style: 'positive' },
  { command: 'assign', verb: 'request.smes', label: 'button.assign', style: 'positive', inputs: 'none' },
  { command: 'decline', verb: 'request.decline', label: 'button.decline' },
];

/** What is there beside it, in a row of its own. */
const BESIDE: readonly CommandLook[] = [
  { command: 'remark', verb: 'request.remark', label: 'button.remark' },
  { command: 'note', verb: 'request.note', label: 'button.note' },
  { command: 'move', verb: 'request.fpms', label: 'button.move', inputs: 'none' },
  { command: 'withdraw', verb: 'request.withdraw', label: 'button.withdraw' },
];

/** Once the SME is in contact, those who work on it agree on how: SME, FPM and requester (SME-22). */
const ENGAGEMENT: Look = { verb: 'engagement.open', label: 'button.engagement', inputs: 'none' };
const STORY: Look = { verb: 'request.story', label: 'button.story', inputs: 'none' };

const STEPS: readonly Look[] = [
  { verb: 'queue.previous', label: 'button.previous' },
  { verb: 'queue.next', label: 'button.next' },
];

/**
 * The buttons of these commands in rows: what moves the request on, what is there beside it, and for its FPM the way
 * through the queue.
 */
export function requestButtons(
  words: Words,
  { id: requestId, revision }: SmeRequest,
  commands: readonly CommandType[],
  { engages, isFpm }: { readonly engages: boolean; readonly isFpm: boolean },
): { actions: object[]; beside: object[]; steps: object[] } {
  const isOffered = ({ command }: CommandLook): boolean => commands.includes(command);
  const button = ({ verb, label, style, inputs }: Look): object =>
    execute({
      ...{ title: words.say(label), verb, data: { requestId, revision } },
      ...(style && { style }),
      ...(inputs && { inputs }),
    });
  return {
    actions: [...DECISIVE.filter(isOffered), ...(engages ? [ENGAGEMENT] : [])].map(button),
    beside: [...BESIDE.filter(isOffered), STORY].map(button),
    steps: isFpm
      ? STEPS.map(({ verb, label }) =>
          execute({
            ...{ title: words.say(label), verb, data: { requestId } },
            inputs: 'none',
          }),
        )
      : [],
  };
}
