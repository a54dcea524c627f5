import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../bot/log.ts';
import { PATIENCE_MS } from '../../bot/recognizing/secondOpinion.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import type { Report } from '../../dialogs/conversation.ts';
import type { Understanding } from '../../dialogs/understanding/types.ts';
import { understand } from '../../dialogs/understanding/understand.ts';
import { plainDate } from '../../domain/calendar.ts';
import { theExamples } from '../dialogs/understanding/taught.ts';
import { AzureOpenAi, choice } from '../support/azureOpenAi.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';

const words = wordsIn('en');
const ASKED_BACK = words.say('reply.unsure');

interface Said {
  readonly text: string;
  /** What the desk by itself makes of it. */
  readonly own: Understanding;
}

/** A sentence of which the desk thinks this, whatever it has learned: the beginning of the first example that fits. */
function sentenceOf(fits: (own: Understanding) => boolean, behind = ''): Said {
  const today = plainDate('2025-06-03');
  for (const { text: whole, locale } of theExamples()) {
    const begun = whole.split(' ').slice(0, 4).join(' ');
    if (locale !== 'en' || begun === whole) continue;
    const text = begun + behind;
    const own = understand(text, 'en', { today });
    if (own.locale === 'en' && own.intent.startsWith('i') && fits(own)) return { text, own };
  }
  throw new Error('the desk is never unsure like that');
}
/** Agreement makes sure what the desk thought likely, and nothing less. */
const likely = sentenceOf(({ confidence }) => confidence > 0.68 && confidence < 0.75);
const isUnlikely = ({ confidence }: Understanding): boolean => confidence > 0.3 && confidence < 0.5;
const unlikely = sentenceOf(isUnlikely);
const naming = sentenceOf(isUnlikely, ' zzyzx jan@fabrikam.example Xk9$mPq2!');

const lines: { details: Record<string, unknown>; message: string }[] = [];
const note: Log['info'] = (details, message) => void lines.push({ details: { ...details }, message });
const log: Log = { info: note, warn: note, error: note };

let azure: AzureOpenAi;
let desk: TestDesk;
let anna: Chat;
let last: Report;

beforeAll(async () => {
  azure = await AzureOpenAi.start();
  const secondRecognizer = { endpoint: `${azure.url}/`, deployment: 'small', key: 'key-of-the-test' };
  const observe = (_activity: unknown, report: Report): void => {
    last = report;
  };
  desk = await startDesk({ log, observe }, undefined, { secondRecognizer });
  anna = await desk.visitor('anna');
});

afterAll(async () => {
  await desk.stop();
  await azure.stop();
});

/** A minute later, with the talk before at an end: whatever went wrong before is tried again. */
beforeEach(async () => {
  desk.clock.advance({ minutes: 1 });
  await anna.say('thanks');
  azure.asked.length = 0;
  lines.length = 0;
});

const outcomes = (): unknown[] => lines.flatMap(({ details: { outcome } }) => outcome ?? []);

describe('where the desk is sure', () => {
  it.each(['who approves an SME request', 'help', 'ATP', 'anniversary', 'how long', 'my requests', 'cancel'])(
    'nobody else is asked: %s',
    async text => {
      await anna.say(text);
      expect(azure.asked).toEqual([]);
    },
  );

  it('nor where an answer to its own question is given', async () => {
    azure.says(choice('ir.mpa'));
    await anna.say('can we get an expert for MDATP?');
    await anna.say('400');
    expect(last.understood.slots.seats).toBe(400);
    expect(azure.asked).toEqual([]);
    await anna.say('cancel');
  });

  it('nor where a secret is spoken of', async () => {
    await anna.say('password: Tr0ub4dor&3 whatever then');
    await anna.say('the access id thing you know 100012345');
    expect(azure.asked).toEqual([]);
  });
});

describe('where the desk is not sure', () => {
  it('is asked, and what both think is answered', async () => {
    azure.says(choice(likely.own.intent));
    expect(await anna.say(likely.text)).not.toContain(ASKED_BACK);
    expect(last.understood.intent).toBe(likely.own.intent);
    expect(last.facts).not.toEqual([]);
    expect(outcomes()).toEqual(['chosen']);
    const [{ path, key, body } = { body: '{}' }] = azure.asked;
    expect({ path, key }).toEqual({ path: '/openai/v1/chat/completions', key: 'key-of-the-test' });
    expect(JSON.parse(body)).toMatchObject({
      ...{ model: 'small', temperature: 0 },
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
  });

  it('what only the other thinks is asked back, before what the desk thought', async () => {
    azure.says(choice('sup.abtk'));
    const said = await anna.say(unlikely.text);
    expect(said).toContain(ASKED_BACK);
    const [first, own] = (['sup.abtk', unlikely.own.intent] as const).map(intent =>
      said.indexOf(words.say(`intent.${intent}` as 'intent.sup.abtk')),
    );
    expect(first).toBeGreaterThan(-1);
    expect(own).toBeGreaterThan(first ?? 0);
    expect(last.facts).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['it fails', () => azure.answers(500, {})],
    ['its model chats', () => azure.says('They probably want to cancel.')],
    ['its model chooses what may not be chosen', () => azure.says(choice('desk.discard'))],
    ['its model says a fact', () => azure.says(choice('ir.mpa', { seats: 9999 }))],
  ])('asks back by itself when %s', async (_, behave) => {
    behave();
    expect(await anna.say(unlikely.text)).toContain(ASKED_BACK);
    expect(last.understood).toEqual(unlikely.own);
    expect(azure.asked).toHaveLength(1);
  });

  it('waits no longer than it may', async () => {
    const { reached } = azure.hangs();
    const saying = anna.say(unlikely.text);
    await reached;
    desk.clock.advance({ milliseconds: PATIENCE_MS });
    expect(await saying).toContain(ASKED_BACK);
    expect(last.understood).toEqual(unlikely.own);
    expect(lines.map(({ details }) => details)).toMatchObject([{ outcome: 'late', ms: PATIENCE_MS }]);
  });
});

describe('what leaves the house', () => {
  it('is the sentence without names and ids, and nothing of who wrote it; the log has no word of it', async () => {
    azure.says(choice('sup.abtk'));
    await anna.say(naming.text);
    const sent = azure.asked.map(({ body }) => body).join();
    expect(sent).toContain('zzyzx');
    expect(sent).not.toMatch(/Anna|Kowalska|Fabrikam|fabrikam|partner-|00000000-0000|Xk9/);
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toMatch(/zzyzx|jan@|abtk|key-of-the-test/);
  });
});
