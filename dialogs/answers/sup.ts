import type { Intent } from '../understanding/types.ts';
import type { AnswerTo } from './answer.ts';
import { followedBy } from './followedBy.ts';
import { guided } from './guided.ts';
import { pointed } from './pointed.ts';
import { SUP_POINTS } from './points/sup.ts';
import { activate, dashboard, eligibility, ids, legacy } from './sup/activation.ts';
import { contact } from './sup/contact.ts';
import { abtk, actionPack, advisory, cspAzure, privacy } from './sup/single.ts';
import { blank, checklist, delay } from './sup/visibility.ts';

const ANSWERS: Partial<Record<Intent, AnswerTo>> = guided({
  'sup.blank': blank,
  'sup.activate': followedBy(activate, 'sup.dashboard', 'sup.contact', 'sup.ids'),
  'sup.contact': followedBy(contact, 'sup.dashboard', 'sup.ids'),
  'sup.checklist': checklist,
  'sup.delay': delay,
  'sup.abtk': followedBy(abtk, 'sup.dashboard', 'sup.contact'),
  'sup.ids': followedBy(ids, 'sup.dashboard'),
  'sup.action_pack': followedBy(actionPack, 'sup.dashboard', 'sup.legacy'),
  'sup.advisory': followedBy(advisory, 'sup.activate'),
  'sup.csp_azure': cspAzure,
  'sup.dashboard': followedBy(dashboard, 'sup.ids', 'sup.delay'),
  'sup.privacy': privacy,
  'sup.eligibility': eligibility,
  'sup.legacy': legacy,
});

/** Answers about support contracts (document 004). */
export const SUP_ANSWERS: Partial<Record<Intent, AnswerTo>> = pointed(ANSWERS, SUP_POINTS);
