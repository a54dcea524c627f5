import type { Locale } from '../../domain/people.ts';
import { aboutRequest } from './aboutRequest.ts';
import { assembled } from './assembled.ts';
import { bareWord } from './bareWords.ts';
import { clearWorkload } from './clearWorkload.ts';
import { followUp } from './followUp.ts';
import { localeOf } from './locale.ts';
import { confidenceIn } from './model/calibration.ts';
import { probabilities } from './model/classifier.ts';
import { featuresOf } from './model/features.ts';
import { type Model, theModel } from './model/modelFile.ts';
import { aboutRecords } from './recordWish.ts';
import { assumedIn, slotsFor } from './slots/forIntent.ts';
import { type Reading, readSentence } from './slots/reading.ts';
import { staying } from './staying.ts';
import { tellsSecret } from './tellsSecret.ts';
import type { Context, Guess, Intent, Understanding } from './types.ts';

/**
 * What somebody's sentence asks, with what it says. Never fails: a sentence without any sense comes back with a
 * confidence near zero. Text of any length is read, of the first thousand letters.
 */
export function understand(text: string, locale: Locale, context: Context): Understanding {
  return understandWith(theModel(), text, locale, context);
}

export function understandWith(model: Model, raw: string, client: Locale, context: Context): Understanding {
  const reading = readSentence(raw, context.today);
  const locale = localeOf(reading.text.written, client, model.spelling);
  const guessed = clearWorkload(reading, guess(model, reading));
  const guesses = rules(reading, staying(reading, guessed, context.previous), context.previous);
  const { meant } = context;
  const followed = meant ? undefined : followUp({ reading, locale, client, ...context });
  const best = meant ? { intent: meant, confidence: 1 } : (followed ?? guesses[0] ?? LOST);
  const { intent, confidence } = best;
  const sentence = { reading, intent, today: context.today };
  const slots = followed?.slots ?? slotsFor(sentence);
  const alternatives = guesses.filter(other => other.intent !== intent);
  const assumed = followed ? [] : assumedIn(sentence, slots);
  const said = followed?.said;
  return assembled({ intent, confidence, slots, alternatives, locale, assumed, ...(said && { said }) });
}

const LOST: Guess = { intent: 'meta.out_of_scope', confidence: 0 };

/** What a rule finds goes before what the model thinks. */
function rules(reading: Reading, guesses: readonly Guess[], previous: Context['previous']): readonly Guess[] {
  const found =
    tellsSecret(reading) ??
    bareWord(reading, previous) ??
    aboutRequest(reading, guesses) ??
    aboutRecords(reading);
  return found === undefined ? guesses : [found, ...guesses.filter(({ intent }) => intent !== found.intent)];
}

/** Every intent, the likeliest first. */
function guess(model: Model, reading: Reading): Guess[] {
  const features = featuresOf(reading);
  const raw = probabilities(model.intents, features);
  const confidence = confidenceIn(model, features);
  return model.intents.labels
    .map((intent, i) => ({ intent: intent as Intent, raw: raw[i] ?? 0 }))
    .sort((a, b) => b.raw - a.raw)
    .map(({ intent, raw }) => ({ intent, confidence: confidence(raw) }));
}
