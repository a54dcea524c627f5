import type { Engagement } from '../../domain/engagement/record.ts';
import type { EngagementCommandType } from '../../domain/engagement/transitions.ts';
import type { MessageKey } from '../strings/catalogue.ts';
import type { Words } from '../strings/words.ts';
import type { Verb } from '../verbs.ts';
import { type Button, execute } from './button.ts';

type Look = Pick<Button, 'style' | 'inputs'> & {
  readonly command: EngagementCommandType;
  readonly verb: Verb;
  readonly label: MessageKey;
};

const LOOKS: readonly Look[] = [
  {
    ...{ command: 'agree', verb: 'engagement.agree', label: 'button.engagement_agree' },
    ...{ style: 'positive', inputs: 'none' },
  },
  {
    ...{ command: 'complete', verb: 'engagement.complete', label: 'button.engagement_complete' },
    style: 'positive',
  },
  {
    ...{ command: 'archive', verb: 'engagement.archive', label: 'button.engagement_archive' },
    ...{ style: 'positive', inputs: 'none' },
  },
];

/** What moves an engagement on, and beside it the terms, the request, and for the partner the way to the SME. */
export function engagementButtons(
  words: Words,
  { id: engagementId, revision, requestId }: Engagement,
  commands: readonly EngagementCommandType[],
  isRequester: boolean,
): { actions: object[]; beside: object[] } {
  const data = { engagementId, revision };
  const plain = (verb: Verb, label: MessageKey): object =>
    execute({ title: words.say(label), verb, data, inputs: 'none' });
  return {
    actions: LOOKS.filter(({ command }) => commands.includes(command)).map(({ verb, label, style, inputs }) =>
      execute({
        ...{ title: words.say(label), verb, data },
        ...(style && { style }),
        ...(inputs && { inputs }),
      }),
    ),
    beside: [
      ...(commands.includes('revise') ? [plain('engagement.terms', 'button.engagement_terms')] : []),
      ...(isRequester ? [plain('engagement.contact', 'button.engagement_contact')] : []),
      ...(requestId
        ? [
            execute({
              ...{ title: words.say('button.open', { id: requestId }), verb: 'engagement.request' },
              ...{ data, inputs: 'none' },
            }),
          ]
        : []),
    ],
  };
}
