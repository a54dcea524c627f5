import type { TurnContext } from 'botbuilder';
import { type DialogContext, DialogSet, type DialogState, DialogTurnStatus } from 'botbuilder-dialogs';
import type { FactId } from '../domain/facts.ts';
import { carriesSecret } from '../domain/secrets.ts';
import { refused } from './answers/meta/unsafe.ts';
import { type Doubted, meaningChosen } from './choices.ts';
import { commandIn, errandMeant } from './commands.ts';
import type { Desk } from './desk.ts';
import { EligibilityDialog } from './eligibilityDialog.ts';
import { inMind, type Remembered, readInMind, subjectAfter } from './inMind.ts';
import { errand, interruptions } from './interruptions.ts';
import { listedAfter, pointedAt, stepFrom, stepping } from './listed.ts';
import { moveIn } from './moves.ts';
import type { Reply } from './reply.ts';
import { ONE_BY_ONE, RequestDialog } from './requestDialog.ts';
import { responders } from './responders.ts';
import { answering, type Responder } from './responding.ts';
import type { Speaker } from './speaker.ts';
import { setTurn, type Talk, type Turn } from './turn.ts';
import { isAnswered } from './understanding/certainty.ts';
import type { Intent, Reconsider, Understand, Understanding } from './understanding/types.ts';
import { unsure } from './unsure.ts';
import { VisibilityDialog } from './visibilityDialog.ts';

/** What is kept of a conversation between two messages. Its name carries a version; another version is not read. */
export interface ConversationState extends Remembered {
  dialogs?: DialogState;
}

export interface Heard {
  readonly speaker: Speaker;
  readonly text: string;
  readonly send: (reply: Reply) => Promise<void>;
}

/** What a message was taken for, and the facts that the answer rests on. */
export interface Report {
  readonly understood: Understanding;
  readonly facts: readonly FactId[];
}

/** Somebody has written a password or an id: said first, whatever else they ask (AMB-33). */
const refuseSecret = answering(refused);

/** Without a second recognizer what the desk understood by itself stands. */
const itStands: Reconsider = async (_text, understood) => understood;

/** Somebody asked something in the midst of a request that is asked for one by one: what is still open comes last. */
const askAgain = async (dc: DialogContext): Promise<void> => {
  if (dc.activeDialog?.id === ONE_BY_ONE) await dc.repromptDialog();
};

/** As much as is read of a sentence. */
const LONGEST = 1000;

/** A sentence is kept until the next one where it may still be chosen what it means, and never one that speaks of a secret. */
const doubt = (text: string, meanings: readonly Intent[]): Doubted | undefined =>
  meanings.length === 0 || carriesSecret(text) ? undefined : { text: text.slice(0, LONGEST), meanings };

const QUESTION = /(?:[?？]|[吗呢嗎]|(?:です|ます|ません|でしょう)か)[。\s]*$/;

/** One message of a person from understanding to reply: interruptions first, then the open question, then intents. */
export class Conversation {
  readonly #understand: Understand;
  readonly #reconsider: Reconsider;
  readonly #desk: Desk;
  readonly #interruption: (text: string, understood: Understanding) => Responder | undefined;
  readonly #responders: ReadonlyMap<Intent, Responder>;
  readonly #unsure: Responder;

  constructor(desk: Desk, understand: Understand, reconsider: Reconsider = itStands) {
    this.#desk = desk;
    this.#understand = understand;
    this.#reconsider = reconsider;
    this.#interruption = interruptions(desk);
    this.#responders = responders(desk);
    this.#unsure = unsure(desk);
  }

  async hear(
    context: TurnContext,
    state: ConversationState,
    { speaker, text: said, send }: Heard,
  ): Promise<Report> {
    const { locale } = speaker.words;
    const mind = inMind(state, speaker.now);
    const { previous, subject, doubted } = mind;
    const asking = state.dialogs?.dialogStack.at(-1)?.id;
    const step = asking === ONE_BY_ONE ? undefined : stepFrom(said, mind, speaker);
    const pointed = step?.id ?? pointedAt(said, mind, asking) ?? said;
    const meant = doubted && meaningChosen(speaker.words, pointed, doubted);
    const text = doubted && meant ? doubted.text : pointed;
    let offers: readonly string[] = [];
    let { listed } = mind;
    let meanings: readonly Intent[] = [];
    const about = { today: speaker.today, ...(previous && { previous }), meant };
    const guessed = readInMind(this.#understand, text, locale, about, subject);
    const command = meant ? undefined : commandIn(text);
    let understood = command ? { ...guessed, intent: command, confidence: 1 } : guessed;
    const isSure = isAnswered(understood);
    const facts = new Set<FactId>();
    let missed = false;
    let talk: Talk | undefined;
    const turn: Turn = {
      ...{ speaker, text, understood, facts },
      isQuestion: QUESTION.test(text) && isSure,
      missed: () => {
        missed = true;
      },
      settled: known => {
        talk = known;
      },
      say: async reply => {
        for (const fact of reply.facts ?? []) facts.add(fact);
        offers = reply.offers ?? offers;
        listed = listedAfter(listed, reply);
        meanings = reply.meanings ?? meanings;
        await send(reply);
      },
    };
    const dc = await this.#dialogs(state).createContext(context);
    setTurn(dc, turn);

    // Between questions that are asked one by one "skip" stops nothing.
    const moves = asking === ONE_BY_ONE && moveIn(text) !== undefined;
    const beyond = step && step.id === undefined ? stepping(this.#desk, step) : undefined;
    const interruption = beyond ?? (moves ? undefined : this.#interruption(text, understood));
    if (interruption) {
      await interruption(dc, turn);
      if (understood.intent !== 'desk.language') await askAgain(dc);
    } else {
      const result = await dc.continueDialog();
      if (result.status === DialogTurnStatus.empty || missed) {
        understood = await this.#reconsider(text, understood, speaker.today);
        const reconsidered = { ...turn, understood };
        setTurn(dc, reconsidered);
        await this.#respond(dc, reconsidered);
        if (missed) await askAgain(dc);
      }
    }
    const talked = talk ?? { intent: understood.intent, slots: understood.slots };
    // On a mere guess nothing follows: "why?" would have its reasons told as if they had been asked for.
    if (talk || isAnswered(understood)) state.previous = talked;
    else delete state.previous;
    state.subject = subjectAfter(state.previous, subject);
    state.offers = [...offers];
    state.listed = listed;
    state.doubted = doubt(text, meanings);
    state.heardAt = speaker.now.toString();
    return { understood, facts: [...facts] };
  }

  /** A stack of its own for each turn. State that names a dialog of another version is dropped, not misread. */
  #dialogs(state: ConversationState): DialogSet {
    const dialogs = new DialogSet({
      get: async () => {
        state.dialogs ??= { dialogStack: [] };
        return state.dialogs;
      },
      set: async (_context, value) => {
        state.dialogs = value;
      },
      delete: async () => {
        delete state.dialogs;
      },
    });
    for (const dialog of [new EligibilityDialog(), new VisibilityDialog(), new RequestDialog(this.#desk)])
      dialogs.add(dialog);
    if (state.dialogs?.dialogStack.some(({ id }) => !dialogs.find(id))) delete state.dialogs;
    return dialogs;
  }

  async #respond(dc: DialogContext, turn: Turn): Promise<void> {
    const { understood } = turn;
    const wanted = errandMeant(turn.text, turn.speaker.today);
    const answer = isAnswered(understood) ? this.#responders.get(understood.intent) : undefined;
    const responder = wanted ? errand(this.#desk, wanted) : answer;
    const isSecret = carriesSecret(turn.text) && understood.intent !== 'meta.unsafe';
    if (isSecret) await refuseSecret(dc, turn);
    if (responder || !isSecret) await (responder ?? this.#unsure)(dc, turn);
  }
}
