import type { Card } from '../../cards/render.ts';
import type { Words } from '../../cards/strings/words.ts';
import { MANNERS, type Manner } from './sample/typed.ts';

/** One card in one of its states. */
export interface Scene {
  /** `card/state`, or `card/state~manner` where people's own texts are not the ordinary ones. */
  readonly id: string;
  readonly title: string;
  readonly draw: (words: Words) => Card;
}

export const scene = (id: string, title: string, draw: Scene['draw']): Scene => ({ id, title, draw });

const HOW: Readonly<Record<Manner, string>> = {
  ordinary: '',
  longest: ', everything as long as the form allows',
  longest_han: ', everything as long as the form allows, in ideographs',
  hostile: ', with texts that want to be markup',
};

/** The same state four times: with ordinary texts, with the longest two kinds of them, and with hostile ones. */
export const inAllManners = (
  id: string,
  title: string,
  draw: (words: Words, manner: Manner) => Card,
): Scene[] =>
  MANNERS.map(manner =>
    scene(manner === 'ordinary' ? id : `${id}~${manner}`, title + HOW[manner], words => draw(words, manner)),
  );

export const cardOf = ({ id }: Scene): string => id.split('/')[0] ?? id;

/** What people typed in this scene is made to break things, see `sample/typed.ts`. */
export const isHostile = ({ id }: Scene): boolean => id.endsWith('~hostile');
