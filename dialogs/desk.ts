import type { Choice } from '../cards/parts/choices.ts';
import type { Locale } from '../domain/people.ts';
import type { Answers, FieldKey } from '../domain/request/fields.ts';
import type { FieldError } from '../domain/request/readAnswers.ts';
import type { SpecId } from '../domain/specializations/catalogue.ts';
import type { BenefitChoice, DesignationId } from '../domain/specializations/designations.ts';
import type { Programme } from '../domain/specializations/programme.ts';
import type { WishTopic } from '../domain/wishes.ts';
import type { Reply } from './reply.ts';
import type { KnownSpeaker, Speaker } from './speaker.ts';

/** How far a draft is that is filled question by question. */
export interface Progress {
  readonly draftId: string;
  /** The question to ask next, or `undefined` when nothing is missing any more. */
  readonly next: FieldKey | undefined;
  /** What was wrong with the answer just given to `next`. */
  readonly error: FieldError | 'secret' | undefined;
  /** The options of `next`, where it has any. */
  readonly choices: readonly Choice[];
  /** What the draft has for `next` so far, as the reader reads it; empty where it has nothing. */
  readonly current: string;
}

/**
 * What a conversation may ask of the house. The rooms with storage behind them implement it; a dialog collects and
 * asks, and never writes a request by itself.
 */
export interface Desk {
  openForm(speaker: KnownSpeaker, known: Answers, understood: readonly FieldKey[]): Promise<Reply>;
  /** Puts what was said into the draft worked on last, as its form; `undefined` when there is none. */
  amendForm(speaker: KnownSpeaker, said: Answers): Promise<Reply | undefined>;
  /** The only draft as its form, or the list of several to choose from; `undefined` when there is none. */
  resumeForm(speaker: KnownSpeaker): Promise<Reply | undefined>;
  /** Discards the only draft, or lists several to choose from; `undefined` when there is none. */
  discardDraft(speaker: KnownSpeaker): Promise<Reply | undefined>;
  /** Starts asking: for the draft worked on last, or for a new one. `undefined` when this person cannot file. */
  startAsking(speaker: KnownSpeaker): Promise<Progress | Reply>;
  /** What is still to be asked for a draft, but for what is left for later; `undefined` when it is gone. */
  stillAsking(
    speaker: KnownSpeaker,
    draftId: string,
    later: readonly FieldKey[],
  ): Promise<Progress | undefined>;
  /** The question about a field that was asked before; `undefined` when the draft is gone. */
  askedBefore(speaker: KnownSpeaker, draftId: string, key: FieldKey): Promise<Progress | undefined>;
  /** Saves answers under their fields' names, and says what is wrong with the first wrong one; `undefined` when the draft is gone. */
  answer(
    speaker: KnownSpeaker,
    draftId: string,
    answers: Answers,
    later: readonly FieldKey[],
  ): Promise<Progress | undefined>;
  review(speaker: KnownSpeaker, draftId: string): Promise<Reply>;
  myRequests(speaker: KnownSpeaker): Promise<Reply>;
  queue(speaker: KnownSpeaker, wanted: { readonly late: boolean }): Promise<Reply>;
  /** From one request to the next of an FPM's queue, or to its first one. */
  stepInQueue(speaker: KnownSpeaker, from: string | undefined, to: 'next' | 'previous'): Promise<Reply>;
  showRequest(speaker: KnownSpeaker, requestId: string): Promise<Reply>;
  /**
   * The request that a sentence names by its customer, its partner or a part of its number, or which of several;
   * `undefined` when it names none. Where it asks how one stands, its product names it, too, and a customer of whose
   * requests the speaker may see none is told of.
   */
  requestNamed(
    speaker: KnownSpeaker,
    said: { readonly text: string; readonly isStatus: boolean },
  ): Promise<Reply | undefined>;
  /** The engagements that this person is in. */
  engagements(speaker: KnownSpeaker): Promise<Reply>;
  showEngagement(speaker: KnownSpeaker, engagementId: string): Promise<Reply>;
  /** Whom to ask what the sources don't say: the partner's own FPM, with what they are to be asked. */
  askFpm(speaker: KnownSpeaker, about: string): Promise<Reply>;
  /** Who decides for this FPM while they are out of office, from when to when: filled in from what was said. */
  away(speaker: KnownSpeaker, said: string): Promise<Reply>;
  /** An FPM is at work again. */
  back(speaker: KnownSpeaker): Promise<Reply>;
  /** Who is here and what they may do, for a desk admin. */
  people(speaker: KnownSpeaker): Promise<Reply>;
  /** Arriving requests are shown where this was said, or nowhere any more; for a desk admin. */
  announceHere(speaker: KnownSpeaker): Promise<Reply>;
  announceNoMore(speaker: KnownSpeaker): Promise<Reply>;
  /** The first step to an engagement without a request, for an FPM. */
  startProactively(speaker: KnownSpeaker): Promise<Reply>;
  /** How this requester gets at the SME of their engagements; `otherwise` for whoever is in none. */
  contactSme(speaker: KnownSpeaker, otherwise: () => Reply): Promise<Reply>;
  /**
   * When the specializations on the partner's record renew, or only the named one; an FPM asks about one of their
   * partners. `otherwise` gives the reply when the record holds none of it; it is told the partner's name where the
   * speaker has a partner.
   */
  renewals(
    speaker: KnownSpeaker,
    asked: { readonly text: string; readonly spec?: SpecId | undefined },
    otherwise: (partner?: string) => Reply,
  ): Promise<Reply>;
  /** From now on this person is told of something, or is not any more. */
  wish(speaker: KnownSpeaker, topic: WishTopic, wanted: boolean): Promise<Reply>;
  /** The first step to being known; who has asked already is shown how it stands. */
  requestAccess(speaker: Speaker): Promise<Reply>;
  /** What is on record of the partner that the sentence is about, or how it came about. */
  records(speaker: KnownSpeaker, text: string, wish: 'overview' | 'history'): Promise<Reply>;
  /** What is on record of the speaker's own partner; `undefined` where they have none. */
  programme(speaker: KnownSpeaker): Promise<Programme | undefined>;
  /** The form of an enrolment; `enrolledOn` is an ISO date. */
  recordEnrolment(speaker: KnownSpeaker, known: EnrolmentSaid): Promise<Reply>;
  /** The form of a designation; `since` is an ISO date from which it is held, or of an anniversary. */
  recordDesignation(speaker: KnownSpeaker, known: DesignationSaid): Promise<Reply>;
  /** Asks whether to take a record off. */
  removeRecord(speaker: KnownSpeaker, which: Removed): Promise<Reply>;
  /** Which guides there are for the speaker's partner, and how far each is. */
  guides(speaker: KnownSpeaker): Promise<Reply>;
  /** From now on this person is written to in another language. */
  changeLanguage(speaker: KnownSpeaker, locale: Locale): Promise<void>;
}

export interface EnrolmentSaid {
  readonly specId?: SpecId | undefined;
  readonly enrolledOn?: string | undefined;
}

export interface DesignationSaid {
  readonly area?: DesignationId | undefined;
  readonly since?: string | undefined;
  readonly benefitChoice?: BenefitChoice | undefined;
}

export type Removed =
  | { readonly specId: SpecId; readonly area?: undefined }
  | { readonly area: DesignationId; readonly specId?: undefined };

export const isReply = (result: Progress | Reply): result is Reply => 'card' in result;
