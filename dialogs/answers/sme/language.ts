import { type Answer, fact, type Question } from '../answer.ts';

/** Which languages SMEs speak, while no workload is named: what the tables say, row by row (AMB-05). */
export function spokenLanguages({ slots: { language }, speaker: { words } }: Question): Answer {
  const another = language !== undefined && !/^en(?:-|$)/i.test(language);
  return {
    verdict: another
      ? {
          ...{ mood: 'warning', key: 'answer.sme.language.which' },
          values: { language: words.language(language) },
        }
      : { mood: 'info', key: 'answer.sme.language' },
    says: [
      fact('fact.SME-05.languages'),
      fact('fact.SME-06.languages'),
      fact('fact.AMB-05.ftc_supported'),
      fact('fact.AMB-05.limited'),
      fact('fact.AMB-05.form'),
    ],
  };
}
