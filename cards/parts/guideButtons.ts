import { type GuideStep, isFinished, restingOn } from '../../domain/guide.ts';
import { type GuideInHand, runOf, stateOf } from '../../domain/guideProgress.ts';
import { otherRegistration, otherSide } from '../../domain/guides.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import type { Words } from '../strings/words.ts';
import { execute } from './button.ts';
import { numberOf } from './guideText.ts';

type Data = Readonly<Record<string, string>>;

/** The company is only named to its FPM; a reader's own goes without saying. */
const whose = ({ partnerId }: GuideInHand, reader: Person): Data =>
  reader.partnerId === partnerId ? {} : { partnerId };

/** What can be said of a step that can be done now. */
export function stepButtons(words: Words, inHand: GuideInHand, step: GuideStep, reader: Person): object[] {
  const { guide, partnerId } = inHand;
  const n = numberOf(guide, step);
  const of = { guideId: guide.id, stepId: step.id, ...whose(inHand, reader) };
  const files = reader.partnerId === partnerId && hasRole(reader, 'requester');
  return [
    execute({
      ...{ title: words.say('button.guide_done', { n }), verb: 'guide.done', style: 'positive' },
      data: { ...of, run: runOf(inHand) },
    }),
    ...(files
      ? [
          execute({
            ...{ title: words.say('button.guide_stuck', { n }), verb: 'guide.stuck', inputs: 'none' },
            data: of,
          }),
        ]
      : []),
  ];
}

/** Every done step on which no other rests can be taken back. */
export function undoButtons(words: Words, inHand: GuideInHand, reader: Person): object[] {
  const { guide } = inHand;
  const state = stateOf(inHand);
  return guide.steps
    .filter(({ id }) => state.done.includes(id) && restingOn(state, id).length === 0)
    .map(step =>
      execute({
        ...{ title: words.say('button.guide_undo', { n: numberOf(guide, step) }), verb: 'guide.undo' },
        data: { guideId: guide.id, stepId: step.id, run: runOf(inHand), ...whose(inHand, reader) },
        inputs: 'none',
      }),
    );
}

/** Where else one can go from a guide: it is left then, and no more kept up to date on this card. */
export function wayOutButtons(words: Words, inHand: GuideInHand, reader: Person): object[] {
  const { guide } = inHand;
  const finished = isFinished(stateOf(inHand));
  const out = { leaving: guide.id, ...whose(inHand, reader) };
  const others = [finished ? undefined : otherRegistration(guide.id), otherSide(guide.id)];
  return [
    ...(finished && guide.repeats
      ? [
          execute({
            ...{ title: words.say('button.guide_restart'), verb: 'guide.restart', inputs: 'none' },
            data: { guideId: guide.id, run: runOf(inHand), ...whose(inHand, reader) },
          }),
        ]
      : []),
    ...others.flatMap(other => {
      const key = `button.guide_other.${other?.id}`;
      if (!other || !words.knows(key)) return [];
      const title = words.say(key);
      return [execute({ title, verb: 'guide.open', data: { guideId: other.id, ...out }, inputs: 'none' })];
    }),
    execute({ title: words.say('button.guides'), verb: 'guide.list', data: out, inputs: 'none' }),
  ];
}
