import { readText } from '../../understanding/text.ts';
import { type Answer, fact, type Question } from '../answer.ts';
import { myRequests } from '../next.ts';
import { asksFor } from '../pointed.ts';

const asked =
  asksFor(`what + statuses, which + statuses, what states, which states, what stages, which stages, jakie statusy, jakie sa statusy, jakie stany,
  jakie etapy, przez jakie, 哪些状态, 哪几种状态, 几种状态, 状态有哪些, 哪些阶段, どんなステータス, どのようなステータス, ステータスの種類, ステータス一覧, ステータスは何種類,
  どんな状態があ`);

/** Whether a question about requests wants to know which states there are, and not the state of one. */
export const asksForStates = (text: string): boolean => asked(readText(text).folded);

/** The states of a request, by the names that its card shows. */
export function states({ speaker }: Question): Answer {
  const { words } = speaker;
  const values = {
    submitted: words.say('state.submitted'),
    returned: words.say('state.returned'),
    approved: words.say('state.approved'),
    rejected: words.say('state.rejected'),
    assigned: words.say('state.assigned'),
    closed: words.say('state.closed'),
  };
  return {
    verdict: { mood: 'info', key: 'answer.sme.states', values },
    says: [fact('fact.SME-14.submit')],
    facts: ['D1'],
    next: myRequests(speaker),
  };
}
