import { describe, expect, test } from 'vitest';
import { familiarity, probabilities } from '../../../../dialogs/understanding/model/classifier.ts';
import type { Features } from '../../../../dialogs/understanding/model/features.ts';
import { hash } from '../../../../dialogs/understanding/model/features.ts';
import { decodeModel, encodeModel } from '../../../../dialogs/understanding/model/modelFile.ts';
import { type Labelled, train } from '../../../../dialogs/understanding/model/training.ts';

const words = (text: string): Features => {
  const seen = text.split(' ');
  return { hashes: Uint32Array.from(seen, hash), values: new Float32Array(seen.length).fill(1) };
};

const FRUIT: Labelled[] = ['red apple', 'green apple', 'apple pie', 'ripe apple'].map(text => ({
  features: words(text),
  label: 'fruit',
}));
const TOOLS: Labelled[] = ['red hammer', 'heavy hammer', 'hammer time', 'old hammer'].map(text => ({
  features: words(text),
  label: 'tool',
}));

const model = train([...FRUIT, ...TOOLS], ['fruit', 'tool']);
const chanceOfFruit = (text: string): number => probabilities(model, words(text))[0] ?? 0;

describe('a classifier', () => {
  test('learns what tells the labels apart', () => {
    expect(chanceOfFruit('apple')).toBeGreaterThan(0.8);
    expect(chanceOfFruit('a hammer')).toBeLessThan(0.2);
  });

  test('is undecided about what both have, or neither', () => {
    for (const word of ['red', 'sky']) {
      expect(chanceOfFruit(word)).toBeGreaterThan(0.35);
      expect(chanceOfFruit(word)).toBeLessThan(0.65);
    }
  });

  test('knows how much of a sentence it has ever seen', () => {
    expect(familiarity(model, words('apple'))).toBe(1);
    expect(familiarity(model, words('apple sky'))).toBe(0.5);
    expect(familiarity(model, words('sky'))).toBe(0);
  });

  test('comes out the same from the same examples', () => {
    expect(train([...FRUIT, ...TOOLS], ['fruit', 'tool'])).toEqual(model);
  });
});

describe('the file of a model', () => {
  const whole = {
    fingerprint: 'abc',
    intents: model,
    spelling: train(FRUIT, ['fruit', 'tool', 'other']),
    reliability: [[0, 0] as const, [1, 1] as const],
  };

  test('gives back what was written', () => {
    expect(decodeModel(encodeModel(whole))).toEqual(whole);
  });

  test('is refused when it is something else', () => {
    expect(() => decodeModel(Buffer.from('{"some":"json"}\n'))).toThrow('not a model');
  });
});
