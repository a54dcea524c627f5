import { always, fact } from '../answer.ts';

/** Questions with one answer for everybody (document 004). */
export const abtk = always({
  verdict: { mood: 'info', key: 'answer.sup.abtk' },
  says: [fact('fact.SUP-09'), fact('fact.SUP-10.ids'), fact('fact.SUP-09.price')],
  caveats: ['AMB-29'],
});

export const actionPack = always({
  verdict: { mood: 'info', key: 'answer.sup.action_pack' },
  says: [
    fact('fact.SUP-02.action_pack'),
    fact('fact.SUP-14'),
    fact('fact.SUP-08.shown'),
    fact('fact.EXT-11.incidents'),
    fact('fact.EXT-10'),
  ],
  caveats: ['AMB-29'],
});

export const advisory = always({
  verdict: { mood: 'good', key: 'answer.sup.advisory' },
  says: [
    fact('fact.SUP-13'),
    fact('fact.SUP-01.incidents'),
    fact('fact.SUP-05'),
    fact('fact.EXT-11.advisory'),
  ],
  caveats: ['AMB-26', 'AMB-29'],
});

export const cspAzure = always({
  verdict: { mood: 'info', key: 'answer.sup.csp_azure' },
  says: [fact('fact.SUP-03'), fact('fact.EXT-11.csp')],
});

export const privacy = always({
  verdict: { mood: 'warning', key: 'answer.sup.privacy' },
  says: [fact('fact.SUP-15.choose'), fact('fact.SUP-14.ids')],
});
