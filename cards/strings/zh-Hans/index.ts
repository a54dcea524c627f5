import type { Texts } from '../texts.ts';
import { access } from './access.ts';
import { admin } from './admin.ts';
import { answersIp } from './answersIp.ts';
import { answersIr } from './answersIr.ts';
import { answersMeta } from './answersMeta.ts';
import { answersOwn } from './answersOwn.ts';
import { answersSme } from './answersSme.ts';
import { answersSpz } from './answersSpz.ts';
import { answersSup } from './answersSup.ts';
import { clocks } from './clocks.ts';
import { common } from './common.ts';
import { diagnosis } from './diagnosis.ts';
import { eligibility } from './eligibility.ts';
import { engagement } from './engagement.ts';
import { factsSme } from './factsSme.ts';
import { factsSpz } from './factsSpz.ts';
import { factsSup } from './factsSup.ts';
import { files } from './files.ts';
import { find } from './find.ts';
import { form } from './form.ts';
import { glossary } from './glossary.ts';
import { guideRuns } from './guideRuns.ts';
import { guideStepsProvider } from './guideStepsProvider.ts';
import { guideStepsReseller } from './guideStepsReseller.ts';
import { guideStepsSupport } from './guideStepsSupport.ts';
import { guides } from './guides.ts';
import { life } from './life.ts';
import { manifest } from './manifest.ts';
import { people } from './people.ts';
import { points } from './points.ts';
import { queue } from './queue.ts';
import { records } from './records.ts';
import { reminders } from './reminders.ts';
import { renewal } from './renewal.ts';
import { request } from './request.ts';
import { specializations } from './specializations.ts';
import { talk } from './talk.ts';

export const texts: Texts = {
  ...access,
  ...answersIp,
  ...answersIr,
  ...answersOwn,
  ...answersSme,
  ...glossary,
  ...guides,
  ...guideRuns,
  ...guideStepsProvider,
  ...guideStepsReseller,
  ...guideStepsSupport,
  ...factsSme,
  ...answersMeta,
  ...answersSpz,
  ...answersSup,
  ...factsSpz,
  ...factsSup,
  ...specializations,
  ...clocks,
  ...common,
  ...files,
  ...find,
  ...form,
  ...request,
  ...diagnosis,
  ...eligibility,
  ...engagement,
  ...reminders,
  ...people,
  ...points,
  ...queue,
  ...records,
  ...renewal,
  ...talk,
  ...admin,
  ...life,
  ...manifest,
};
