import type { NameError } from '../../domain/guideCommand.ts';
import type { GuideInHand } from '../../domain/guideProgress.ts';
import type { Person } from '../../domain/people.ts';
import { LONGEST_NAME } from '../../domain/runName.ts';
import { compile } from '../render.ts';
import type { Words } from '../strings/words.ts';
import { nameButtons } from './guideButtons.ts';
import template from './guideName.json' with { type: 'json' };
import { nameQuestion } from './guideText.ts';
import { inputPart } from './inputs.ts';

/** A run as one reader may name it. */
export interface Naming extends GuideInHand {
  readonly reader: Person;
  /** What was typed as the name of the run, and what is wrong with it. */
  readonly misnamed?: { readonly typed: string; readonly error: NameError } | undefined;
}

const fill = compile<object, object>(template);

/**
 * What a run of a guide is called, so that several can be told apart: asked as long as nobody has said it, and folded
 * away afterwards, unless something is wrong with what was typed.
 */
export const guideNamePart = (words: Words, view: Naming): object => {
  const { guide, progress, reader, misnamed } = view;
  const name = progress?.name;
  const label = nameQuestion(words, guide);
  return fill({
    isOpen: name === undefined || misnamed !== undefined,
    show: words.say('button.guide_manage'),
    input: inputPart({
      ...{ kind: 'text', key: 'name', label, value: misnamed?.typed ?? name, longest: LONGEST_NAME },
      error: misnamed && words.say(`guide.refused.${misnamed.error}`),
    }),
    actions: nameButtons(words, view, reader),
  });
};
