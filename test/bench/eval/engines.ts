import type { Example } from '../../../dialogs/understanding/examples.ts';
import { type Classifier, probabilities } from '../../../dialogs/understanding/model/classifier.ts';
import { type Features, hash } from '../../../dialogs/understanding/model/features.ts';
import { train } from '../../../dialogs/understanding/model/training.ts';
import { fold } from '../../../dialogs/understanding/text.ts';
import { labelled, teach } from '../../../dialogs/understanding/train.ts';
import { INTENTS, type Understanding } from '../../../dialogs/understanding/types.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { Utterance } from './utterances.ts';

/** The date on which the utterances are read; those with relative dates were written for it. */
const TODAY = plainDate('2025-06-11');

export type Answer = Pick<Understanding, 'intent' | 'confidence'> & Partial<Understanding>;
export type Taught = (utterance: Pick<Utterance, 'text' | 'lang'>) => Answer;

/** A way to tell intents that can be taught; `undefined` instead of a function when its package is not installed. */
export interface Engine {
  readonly name: string;
  teach(examples: readonly Example[]): Promise<Taught | undefined>;
}

/** The words of a sentence as fairly as a library can be given them: pairs of letters where there are no spaces. */
const words = (text: string): string[] =>
  (fold(text.normalize('NFKC')).match(/[a-z0-9']+|[\u2e80-\u9fff]+/g) ?? []).flatMap(word =>
    /^[a-z0-9']/.test(word) ? [word] : [...word].map((_, i) => word.slice(i, i + 2)),
  );

const bag = (text: string): Record<string, number> => Object.fromEntries(words(text).map(word => [word, 1]));

const best = (scores: Record<string, number>): Answer => {
  const [top] = Object.entries(scores).sort(([, a], [, b]) => b - a);
  return {
    intent: INTENTS.find(intent => intent === top?.[0]) ?? 'meta.out_of_scope',
    confidence: top?.[1] ?? 0,
  };
};

const understanding: Engine = {
  name: 'the desk',
  teach: async examples => {
    const model = teach(examples, 'eval');
    return ({ text, lang }) => understandWith(model, text, lang, { today: TODAY });
  },
};

/** What the desk's concepts and readings are worth: the same learner on letters alone. */
const letters: Engine = {
  name: 'letter n-grams',
  teach: async examples => {
    const features = ({ text }: { text: string }): Features => {
      const plain = ` ${fold(text.normalize('NFKC'))} `;
      const grams = [1, 2, 3, 4].flatMap(length => [...plain].map((_, i) => plain.slice(i, i + length)));
      const seen = new Set(grams);
      const values = new Float32Array(seen.size).fill(2 / Math.sqrt(seen.size));
      return { hashes: Uint32Array.from(seen, gram => hash(gram)), values };
    };
    const model = train(
      examples.map(example => ({ features: features(example), label: example.intent })),
      INTENTS,
    );
    return utterance => answerOf(model, features(utterance));
  },
};

const withoutRules: Engine = {
  name: 'the desk, model only',
  teach: async examples => {
    const model = train(examples.map(labelled), INTENTS);
    return ({ text, lang }) =>
      answerOf(model, labelled({ text, locale: lang, intent: 'meta.help' }).features);
  },
};

function answerOf(model: Classifier, features: Features): Answer {
  const chances = probabilities(model, features);
  return best(Object.fromEntries(model.labels.map((label, i) => [label, chances[i] ?? 0])));
}

interface NaiveBayes {
  definePrepTasks(tasks: ((text: string) => string[])[]): void;
  defineConfig(config: object): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  predict(text: string): string;
}

interface Network {
  train(corpus: { input: Record<string, number>; output: Record<string, number> }[]): void;
  run(input: Record<string, number>): Record<string, number>;
}

/** A package that only this comparison uses and that need not be there. */
async function optional<T>(name: string): Promise<T | undefined> {
  try {
    const loaded = (await import(name)) as { default: T };
    return loaded.default;
  } catch {
    return undefined;
  }
}

const wink: Engine = {
  name: 'wink-naive-bayes',
  teach: async examples => {
    const make = await optional<() => NaiveBayes>('wink-naive-bayes-text-classifier');
    if (make === undefined) return undefined;
    const bayes = make();
    bayes.definePrepTasks([words]);
    bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const { text, intent } of examples) bayes.learn(text, intent);
    bayes.consolidate();
    return ({ text }) => best({ [bayes.predict(text)]: 1 });
  },
};

const nlpjs: Engine = {
  name: '@nlpjs/neural',
  teach: async examples => {
    const library = await optional<{ NeuralNetwork: new () => Network }>('@nlpjs/neural');
    if (library === undefined) return undefined;
    const network = new library.NeuralNetwork();
    network.train(examples.map(({ text, intent }) => ({ input: bag(text), output: { [intent]: 1 } })));
    return ({ text }) => best(network.run(bag(text)));
  },
};

export const ENGINES: readonly Engine[] = [understanding, withoutRules, letters, wink, nlpjs];
