import { type App, type AppParts, createApp } from '../../bot/app.ts';
import type { Config } from '../../bot/config.ts';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { cardText } from '../../bot/local/cardText.ts';
import { writeDemo } from '../../bot/local/demoData.ts';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { LoopbackConnector, type Sent } from '../../bot/local/loopbackConnector.ts';
import { type Answered, Visitor } from '../../bot/local/visitor.ts';
import { silentLog } from '../../bot/log.ts';
import { TestClock } from './testClock.ts';

/** The whole desk as it runs in production, over HTTP, with a real Azurite and a connector that keeps what it gets. */
export interface TestDesk {
  readonly azurite: Azurite;
  readonly connector: LoopbackConnector;
  readonly clock: TestClock;
  readonly app: App;
  readonly url: string;
  /** Somebody of the demo in their one-to-one chat, which the desk knows from now on. */
  visitor(name: DemoName): Promise<Chat>;
  /** Somebody whom the desk doesn't know, in their one-to-one chat. */
  newcomer(name: string, client?: { locale?: string; timezone?: string }): Promise<Chat>;
  /** Another process over the same storage, as far as one test process can have one. */
  another(parts?: AppParts): Promise<{ app: App; url: string }>;
  stop(): Promise<void>;
}

/** `reach` may put something between the desk and its tables, and says where the desk finds them then. */
export async function startDesk(
  parts: AppParts = {},
  reach: (connectionString: string) => Promise<string> = async straight => straight,
  settings: Partial<Config> = {},
): Promise<TestDesk> {
  const azurite = await startAzurite();
  const connectionString = await reach(azurite.connectionString);
  const connector = await LoopbackConnector.start();
  const clock = new TestClock();
  const apps: App[] = [];
  const open = async (own: AppParts = {}) => {
    const app = createApp(
      {
        ...{
          port: 0,
          host: '127.0.0.1',
          allowedTenants: [],
          logLevel: 'silent',
          holidays: new Set<string>(),
        },
        storage: { kind: 'connection', connectionString },
        ...settings,
      },
      { clock, log: silentLog, looksByItself: false, ...parts, ...own },
    );
    apps.push(app);
    return { app, url: await app.start() };
  };
  const { app, url } = await open();
  await writeDemo(app.stores, clock.now());
  await app.outbox.sweep();
  return {
    ...{ azurite, connector, clock, app, url },
    visitor: async name => {
      const chat = new Chat(
        new Visitor(url, connector, PEOPLE[name], { conversationId: `chat-${name}` }),
        connector,
      );
      await chat.visitor.install();
      return chat;
    },
    newcomer: async (name, client = {}) => {
      const person = { id: `newcomer-${name}`, name };
      const where = { conversationId: `chat-${name}`, ...client };
      const chat = new Chat(new Visitor(url, connector, person, where), connector);
      await chat.visitor.install();
      return chat;
    },
    another: open,
    stop: async () => {
      await Promise.all(apps.map(each => each.stop()));
      await connector.stop();
      await azurite.stop();
    },
  };
}

type Json = Record<string, unknown>;

/** One person's chat as a test reads it: what stands in it, and the buttons that can be pressed. */
export class Chat {
  readonly visitor: Visitor;
  readonly #connector: LoopbackConnector;

  constructor(visitor: Visitor, connector: LoopbackConnector) {
    this.visitor = visitor;
    this.#connector = connector;
  }

  /** The messages as they stand now: updates have taken the place of what they updated. */
  get messages(): Sent[] {
    const shown = new Map<string, Sent>();
    for (const sent of this.#connector.in(this.visitor.conversationId)) shown.set(sent.activityId, sent);
    return [...shown.values()];
  }

  /** The last message, as text. */
  get last(): string {
    return textOf(this.messages.at(-1));
  }

  async say(text: string): Promise<string> {
    const before = this.messages.length;
    await this.visitor.say(text);
    return this.messages.slice(before).map(textOf).join('\n');
  }

  /** The card of the last message. */
  get card(): ShownCard {
    return this.cardAt(-1);
  }

  cardAt(index: number): ShownCard {
    const message = this.messages.at(index);
    const content = message?.activity.attachments?.[0]?.content;
    if (!message || !content) throw new Error('no card in the chat');
    return new ShownCard(this, content, message.activityId);
  }
}

export const textOf = (sent: Sent | undefined): string =>
  sent ? (sent.activity.text ?? cardText(sent.activity.attachments?.[0]?.content).join('\n')) : '';

/** A card in front of a person: its words, and its buttons with what was typed. */
export class ShownCard {
  readonly content: Json;
  readonly #chat: Chat;
  readonly #activityId: string;

  constructor(chat: Chat, content: Json, activityId: string) {
    this.#chat = chat;
    this.content = content;
    this.#activityId = activityId;
  }

  get text(): string {
    return cardText(this.content).join('\n');
  }

  get buttons(): { title: string; verb: string; data: Json }[] {
    return [...walk(this.content)].filter(({ type }) => type === 'Action.Execute') as never;
  }

  /** What the button with this verb carries. */
  dataOf(verb: string): Json {
    const button = this.buttons.find(({ verb: name }) => name === verb);
    if (!button) throw new Error(`no button ${verb} on:\n${this.text}`);
    return button.data;
  }

  /** What the inputs hold now, as a client sends them along. */
  get inputs(): Record<string, string> {
    const inputs = [...walk(this.content)].filter(({ type }) => String(type).startsWith('Input.'));
    return Object.fromEntries(inputs.map(({ id, value }) => [String(id), String(value ?? '')]));
  }

  /** Presses the button with this verb (the first one of `which`), with these inputs changed; the card that comes back takes its place. */
  async press(
    verb: string,
    typed: Record<string, string> = {},
    which: (data: Json) => boolean = () => true,
  ): Promise<ShownCard> {
    const button = this.buttons.find(({ verb: name, data }) => name === verb && which(data));
    if (!button) throw new Error(`no button ${verb} on:\n${this.text}`);
    const takesInputs = (button as Json).associatedInputs !== 'none';
    const data = { ...button.data, ...(takesInputs && { ...this.inputs, ...typed }) };
    const answer = await this.#chat.visitor.press(verb, data, this.#activityId);
    return new ShownCard(this.#chat, cardIn(answer), this.#activityId);
  }
}

/** The card in an answer to a press. */
export function cardIn({ status, body }: Answered): Json {
  const { statusCode, type, value } = (body ?? {}) as { statusCode?: number; type?: string; value?: Json };
  if (status !== 200 || statusCode !== 200 || type !== 'application/vnd.microsoft.card.adaptive' || !value) {
    throw new Error(`no card came back: ${JSON.stringify({ status, body }).slice(0, 300)}`);
  }
  return value;
}

function* walk(node: unknown): Generator<Json> {
  if (Array.isArray(node)) for (const item of node) yield* walk(item);
  else if (typeof node === 'object' && node !== null) {
    yield node as Json;
    for (const [key, value] of Object.entries(node)) if (key !== 'fallback') yield* walk(value);
  }
}
