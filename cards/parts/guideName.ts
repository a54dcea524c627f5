import type { GuideInHand } from '../../domain/guideProgress.ts';
import type { Person } from '../../domain/people.ts';
import { LONGEST_NAME } from '../../domain/runName.ts';
import { compile } from '../render.ts';
import type { Words } from '../strings/words.ts';
import { nameButtons } from './guideButtons.ts';
import template from './guideName.json' with { type: 'json' };
import { nameQuestion } from './guideText.ts';
import { inputPart } from './inputs.ts';

const fill = compile<object, object>(template);

/**
 * What a run of a guide is called, so that several can be told apart: asked as long as nobody has said it, and folded
 * away afterwards.
 */
export const guideNamePart = (words: Words, inHand: GuideInHand & { readonly reader: Person }): object => {
  const { guide, progress, reader } = inHand;
  const value = progress?.name;
  const label = nameQuestion(words, guide);
  return fill({
    isOpen: value === undefined,
    show: words.say('button.guide_manage'),
    input: inputPart({ kind: 'text', key: 'name', label, value, longest: LONGEST_NAME }),
    actions: nameButtons(words, inHand, reader),
  });
};
