import { type GuideStep, isFinished, restingOn } from '../../domain/guide.ts';
import { type GuideInHand, stateOf } from '../../domain/guideProgress.ts';
import { otherRegistration, otherSide } from '../../domain/guides.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import { guideSubject } from '../../domain/subject.ts';
import type { Words } from '../strings/words.ts';
import { execute } from './button.ts';
import { numberOf } from './guideText.ts';

type Data = Readonly<Record<string, string | number>>;

/** The company is only named to its FPM; a reader's own goes without saying. */
const whose = ({ partnerId }: GuideInHand, reader: Person): Data =>
  reader.partnerId === partnerId ? {} : { partnerId };

/** Which run a button is about. */
const onRun = (inHand: GuideInHand, reader: Person): Data => ({
  ...{ guideId: inHand.guide.id, run: inHand.run },
  ...whose(inHand, reader),
});

/** What can be said of a step that can be done now. */
export function stepButtons(words: Words, inHand: GuideInHand, step: GuideStep, reader: Person): object[] {
  const { guide, partnerId, progress } = inHand;
  const n = numberOf(guide, step);
  const of = { ...onRun(inHand, reader), stepId: step.id };
  const files = reader.partnerId === partnerId && hasRole(reader, 'requester');
  return [
    execute({
      ...{ title: words.say('button.guide_done', { n }), verb: 'guide.done', style: 'positive' },
      data: { ...of, ...(progress && { revision: progress.revision }) },
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
        data: { ...onRun(inHand, reader), stepId: step.id },
        inputs: 'none',
      }),
    );
}

/** What belongs to the name of a run: keeping it, and putting the run away, which is for runs that are kept. */
export function nameButtons(words: Words, inHand: GuideInHand, reader: Person): object[] {
  const data = onRun(inHand, reader);
  const { progress } = inHand;
  return [
    execute({ title: words.say('button.guide_name'), verb: 'guide.name', data }),
    ...(progress && !progress.closed
      ? [execute({ title: words.say('button.guide_close'), verb: 'guide.close', data, inputs: 'none' })]
      : []),
  ];
}

/** Where else one can go from a guide: it is left then, and no more kept up to date on this card. */
export function wayOutButtons(words: Words, inHand: GuideInHand, reader: Person): object[] {
  const { guide, run, partnerId } = inHand;
  const leaving = guideSubject({ guideId: guide.id, run, partnerId }).id;
  const out = { leaving, ...whose(inHand, reader) };
  const others = [isFinished(stateOf(inHand)) ? undefined : otherRegistration(guide.id), otherSide(guide.id)];
  return [
    ...(guide.repeats
      ? [
          execute({
            ...{
              title: words.say(`button.guide_others.${guide.repeats}`),
              verb: 'guide.runs',
              inputs: 'none',
            },
            data: { guideId: guide.id, ...out },
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
