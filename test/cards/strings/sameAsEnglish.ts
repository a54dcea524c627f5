import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import { ENGAGEMENT_PARTIES } from '../../../domain/engagement/record.ts';
import type { Locale } from '../../../domain/people.ts';
import { SPECIALIZATIONS } from '../../../domain/specializations/catalogue.ts';
import { CATEGORIES, DESIGNATION_IDS } from '../../../domain/specializations/designations.ts';

/** Texts that may be the same as in English in any language: names, and forms that hold nothing but values. */
export const SAME_AS_ENGLISH: readonly MessageKey[] = [
  ...(['desk.name', 'row.fpm', 'option.SMC', 'option.Enterprise', 'category.Azure'] as const),
  ...(['source.line', 'option.workload', 'request.summary', 'field.region', 'fact.D2.today'] as const),
  ...([
    'hand_over.sme.label',
    'hand_over.fpm.label',
    'similar.line',
    'move_several.line',
    'engagement.field.sme',
  ] as const),
  ...(['button.export_json', 'role.fpm', 'role.sme'] as const),
  ...(['guide.party.microsoft', 'guide.done_by'] as const),
  ...ENGAGEMENT_PARTIES.map(party => `engagement.party.${party}` as const),
];

/** Names that one language keeps and others translate, and forms that it writes with the same signs. */
export const SAME_IN: Readonly<Record<Exclude<Locale, 'en'>, readonly MessageKey[]>> = {
  'zh-Hans': ['membership.action_pack'],
  'zh-Hant': ['membership.action_pack'],
  // Japanese pages call the memberships Gold and Silver, and these two products as Microsoft does.
  ja: ['membership.gold', 'membership.silver', 'spec.virtual_desktop', 'spec.vmware_solution', 'spz.count'],
  pl: [
    'person.partner',
    // Polish partners know specializations, designations and memberships by their English names.
    ...SPECIALIZATIONS.map(({ id }) => `spec.${id}` as const),
    ...DESIGNATION_IDS.map(id => `designation.${id}` as const),
    ...CATEGORIES.map(id => `category.${id}` as const),
    ...(['membership.gold', 'membership.silver', 'membership.action_pack', 'sup.region.emea'] as const),
    ...(['form.asked', 'return.line', 'queue.filter.partner'] as const),
    ...(['engagement.who', 'engagement.agreed', 'engagement.row.partner', 'contact_sme.mail'] as const),
    ...(['remark.by', 'spz.and', 'spz.both_names', 'fact.SPZ-04.category', 'fact.SPZ-17.category'] as const),
    ...(['history.by', 'renewal.sentences', 'guide.who', 'guide.of', 'grant.line'] as const),
  ],
};
