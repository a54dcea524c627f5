import type { Texts } from '../catalogue.ts';
import { answersSme } from './answersSme.ts';
import { common } from './common.ts';
import { eligibility } from './eligibility.ts';
import { form } from './form.ts';
import { manifest } from './manifest.ts';
import { renewal } from './renewal.ts';
import { request } from './request.ts';
import { talk } from './talk.ts';

export const texts: Texts = {
  ...answersSme,
  ...common,
  ...form,
  ...request,
  ...eligibility,
  ...renewal,
  ...talk,
  ...manifest,
};
