import { openUrl } from '../../../cards/parts/button.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { SOURCES } from '../../../domain/facts.ts';

/** The two addresses that the source gives (SUP-06, SUP-08). */
const CORE_BENEFITS = 'https://aka.ms/CoreBenefits';
const MY_SUPPORT = SOURCES.support.url ?? '';

export const mySupport = (words: Words): object => openUrl(words.say('button.my_support'), MY_SUPPORT);

export const coreBenefits = (words: Words): object =>
  openUrl(words.say('button.core_benefits'), CORE_BENEFITS);
