import type { Activity, TurnContext } from 'botbuilder';
import { expect, test } from 'vitest';
import { type InvokeKind, Invoking } from '../../bot/invoking.ts';
import { silentLog } from '../../bot/log.ts';
import type { People } from '../../bot/people.ts';
import { TestClock } from '../support/testClock.ts';

test('whoever stops the desk waits for what goes on behind an answer', async () => {
  const events: string[] = [];
  let goOn = (): void => {};
  const going = new Promise<void>(resolve => {
    goOn = resolve;
  });
  const kind: InvokeKind = {
    answer: async () => ({
      body: {},
      after: async () => {
        await going;
        events.push('the file has been sent');
      },
    }),
    late: () => ({}),
    failed: () => ({}),
  };
  const people = { speaker: async () => ({}) } as unknown as People;
  const invoking = new Invoking({ 'fileConsent/invoke': kind }, people, new TestClock(), silentLog);
  const activity = { type: 'invoke', name: 'fileConsent/invoke' } as Activity;
  const sendActivity = async () => void events.push('answered');
  await invoking.run({ activity, sendActivity } as unknown as TurnContext);
  const stopped = invoking.idle().then(() => events.push('stopped'));
  goOn();
  await stopped;
  expect(events).toEqual(['answered', 'the file has been sent', 'stopped']);
});
