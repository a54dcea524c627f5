import { describe, expect, it } from 'vitest';
import { guideName, stepName, stepPart } from '../../cards/parts/guideText.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { IP_ANSWERS } from '../../dialogs/answers/ip.ts';
import { IR_ANSWERS } from '../../dialogs/answers/ir.ts';
import { SUP_ANSWERS } from '../../dialogs/answers/sup.ts';
import { sourcesOf } from '../../domain/facts.ts';
import { GUIDES } from '../../domain/guides.ts';
import { LOCALES } from '../../domain/people.ts';
import { castIn, speaking, stranger } from '../gallery/sample/cast.ts';

const words = wordsIn('en');
const STEPS = GUIDES.flatMap(guide =>
  guide.steps.map(step => [`${guide.id}/${step.id}`, guide, step] as const),
);

describe('every step', () => {
  it.each(STEPS)(
    '%s says what to do and when it is done, and where unless it is at one’s desk',
    (id, guide, step) => {
      expect(stepName(words, guide, step)).not.toBe('');
      expect(stepPart(words, guide, step, 'when')).not.toBe('');
      if (id !== 'reseller_register/gather_info') expect(stepPart(words, guide, step, 'where')).not.toBe('');
    },
  );

  it('that shows a secret warns of it, in every language', () => {
    const secret = STEPS.flatMap(([, , { id, secret }]) => (secret ? [`guide.secret.${id}`] : []));
    expect(secret).toHaveLength(2);
    for (const key of secret) for (const locale of LOCALES) expect(wordsIn(locale).knows(key)).toBe(true);
  });

  it('names what changed its label since 2018, both ways (AMB-24)', () => {
    for (const [, guide, step] of STEPS.filter(([, , { caveats = [] }]) => caveats.includes('AMB-24'))) {
      expect(stepPart(words, guide, step, 'where')).toMatch(/2018|today|newer/);
    }
  });
});

it.each(GUIDES)('$id has a name and a source', guide => {
  expect(guideName(words, guide)).not.toBe('');
  expect(sourcesOf(guide.steps.flatMap(({ facts }) => facts)).map(({ id }) => id)).toContain(guide.source);
});

describe('answers lead to the guide of their subject', () => {
  const speaker = speaking(words, castIn('en').requester);
  const ways = (of: typeof speaker | ReturnType<typeof stranger>) =>
    Object.entries({ ...IR_ANSWERS, ...IP_ANSWERS, ...SUP_ANSWERS }).flatMap(([intent, answerTo]) => {
      const { next = [] } = answerTo({ slots: {}, speaker: of, text: '' });
      const [first] = next as { verb?: string; data?: { guideId?: string } }[];
      return first?.verb === 'guide.open' ? [[intent, first.data?.guideId] as const] : [];
    });

  it('first of all buttons, and to one that exists', () => {
    const guides = GUIDES.map(({ id }) => id);
    expect(ways(speaker).length).toBeGreaterThan(20);
    expect(ways(speaker).filter(([, guideId]) => !guides.includes(guideId ?? ''))).toEqual([]);
    const reached = new Set(ways(speaker).map(([, guideId]) => guideId));
    expect(guides.filter(id => !reached.has(id))).toEqual(['reseller_existing']);
  });

  it('but not for strangers', () => expect(ways(stranger(words))).toEqual([]));
});
