import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Report } from '../../dialogs/conversation.ts';
import { createApp } from '../app.ts';
import { ConfigError } from '../config.ts';
import { silentLog } from '../log.ts';
import { startAzurite } from './azurite.ts';
import { cardText } from './cardText.ts';
import { writeDemo } from './demoData.ts';
import { isDemoName, PEOPLE, STRANGER } from './demoPeople.ts';
import { LoopbackConnector } from './loopbackConnector.ts';
import { dateOption, readOptions } from './options.ts';
import { Visitor } from './visitor.ts';

const USAGE = `Usage: npm run --silent ask -- "when does my specialization renew?"
  --as PERSON      one of ${Object.keys(PEOPLE).join(', ')}; or stranger
  --locale TAG     the language of the client, such as pl-PL
  --today DATE     the desk's clock, such as 2026-02-28
  --json           one line of JSON: intent, confidence, slots, facts, replies
  --file IN.jsonl  one object with "text" (and "locale", "as") a line; one line of JSON out for each`;

/** Names for somebody whom the desk doesn't know. */
const STRANGERS = new Set(['stranger', 'guest']);

interface Question {
  readonly text: string;
  readonly locale: string;
  readonly as: string;
}

interface AnsweredQuestion {
  readonly report: Report | undefined;
  readonly replies: readonly { readonly text: string; readonly card: unknown }[];
}

/** A real desk on storage of its own, asked over HTTP, each question in a fresh conversation. */
async function openDesk(today: string | undefined) {
  const azurite = await startAzurite();
  const connector = await LoopbackConnector.start();
  const reports = new Map<string, Report>();
  const app = createApp(
    {
      ...{ port: 0, host: '127.0.0.1', allowedTenants: [], logLevel: 'silent', holidays: new Set(), today },
      storage: { kind: 'connection', connectionString: azurite.connectionString },
    },
    { log: silentLog, observe: (activity, report) => reports.set(activity.conversation.id, report) },
  );
  const url = await app.start();
  await writeDemo(app.stores, app.clock.now());

  const ask = async ({ text, locale, as }: Question): Promise<AnsweredQuestion> => {
    const visitor = new Visitor(url, connector, isDemoName(as) ? PEOPLE[as] : STRANGER, { locale });
    await visitor.say(text);
    const replies = connector.in(visitor.conversationId).map(({ activity }) => {
      const card = activity.attachments?.[0]?.content ?? null;
      return { text: activity.text ?? cardText(card).join('\n'), card };
    });
    return { report: reports.get(visitor.conversationId), replies };
  };
  const close = async (): Promise<void> => {
    await app.stop();
    await connector.stop();
    await azurite.stop();
  };
  return { ask, close };
}

const asJson = ({ report, replies }: AnsweredQuestion): string => {
  const { intent = null, confidence = 0, slots = {} } = report?.understood ?? {};
  return JSON.stringify({ intent, confidence, slots, facts: report?.facts ?? [], replies });
};

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function questionIn(line: string, number: number, fallback: Omit<Question, 'text'>): Question {
  try {
    const { text, locale = fallback.locale, as = fallback.as } = JSON.parse(line);
    if (typeof text === 'string') return { text, locale: String(locale), as: knownName(String(as)) };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
  }
  throw new ConfigError(`Line ${number} is not a JSON object with a "text".`);
}

function knownName(name: string): string {
  if (isDemoName(name) || STRANGERS.has(name)) return name;
  throw new ConfigError(`Nobody in the demo is called “${name}”.\n${USAGE}`);
}

async function main(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { as: text, locale: text, today: text, file: text, json: { type: 'boolean' } as const };
  const { values, positionals } = readOptions(args, options, USAGE);
  const fallback = { locale: values.locale ?? 'en-US', as: knownName(values.as ?? 'anna') };
  const question = positionals.join(' ').trim();
  if (!values.file && !question) throw new ConfigError(USAGE);
  const desk = await openDesk(dateOption('today', values.today));
  try {
    if (values.file) {
      let number = 0;
      for await (const line of createInterface({ input: createReadStream(values.file) })) {
        number += 1;
        if (line.trim()) print(asJson(await desk.ask(questionIn(line, number, fallback))));
      }
      return;
    }
    const answer = await desk.ask({ text: question, ...fallback });
    print(values.json ? asJson(answer) : answer.replies.map(reply => reply.text).join('\n\n'));
  } finally {
    await desk.close();
  }
}

// Whoever reads on, such as `head`, may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(process.argv.slice(2));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
