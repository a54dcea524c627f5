import type { answersSup as english } from '../en/answersSup.ts';
import type { Like } from '../like.ts';

export const answersSup: Like<typeof english> = {
  'intent.sup.blank': 'Co znaczy (blank)?',
  'intent.sup.activate': 'Jak aktywować umowę o wsparcie?',
  'intent.sup.contact': 'Kogo pytać o aktywację umowy?',
  'intent.sup.checklist': 'Dlaczego nie widać korzyści?',
  'intent.sup.delay': 'Kiedy po aktywacji widać saldo?',
  'intent.sup.abtk': 'Co to jest ABTK?',
  'intent.sup.ids': 'Kto dostaje Access ID?',
  'intent.sup.action_pack': 'Jak użyć incydentu Action Pack?',
  'intent.sup.advisory': 'Doradztwo przed aktywacją?',
  'intent.sup.csp_azure': 'Jakie wsparcie dla Azure klienta CSP?',
  'intent.sup.dashboard': 'Aktywacja w Centrum partnerskim?',
  'intent.sup.privacy': 'Kto zobaczy mój adres e-mail?',
  'intent.sup.eligibility': 'Czy przysługuje nam wsparcie?',
  'intent.sup.legacy': 'Czy Action Pack jeszcze istnieje?',

  'button.my_support': 'Otwórz „Benefits and activity”',
  'button.core_benefits': 'Otwórz korzyści podstawowe',

  'membership.gold': 'Gold',
  'membership.silver': 'Silver',
  'membership.action_pack': 'Action Pack',
  'membership.network_member': 'członkowie sieci',
  'sup.office.program_office': 'biuro programu certyfikacji Microsoft (Regional Service Center)',
  'sup.office.technical_support': 'pomoc techniczna (Technical Support)',
  'sup.region.emea': 'EMEA',
  'sup.email.partner_id': 'identyfikator partnera (Partner ID)',
  'sup.email.mpn_email': 'adres e-mail powiązany z MPN',
  'sup.email.name': 'imię i nazwisko',
  'sup.email.company_name': 'nazwa firmy',
  'sup.email.phone_number': 'numer telefonu',
  'sup.email.city': 'miasto',
  'sup.email.country': 'kraj',
  'sup.ids.primary_program_contact_at_headquarters': 'główny kontakt programu w centrali',
  'sup.ids.primary_program_contact_at_location': 'główny kontakt programu w danej lokalizacji',
  'sup.ids.signed_in_user_or_alternate_email': 'adres e-mail zalogowanej osoby albo adres alternatywny',

  'answer.sup.blank': '(blank) znaczy, że umowa o wsparcie nie jest aktywowana.',
  'answer.sup.blank.field': '(blank) przy „{field}” znaczy, że umowa o wsparcie nie jest aktywowana.',

  'answer.sup.activate': 'Aktywuj ją w Centrum partnerskim albo poproś o to kontakt dla Twojego regionu.',
  'answer.sup.activate.maybe_automatic':
    '{membership}: aktywacja bywa automatyczna, ale tylko w niektórych krajach. Jeśli jej nie było, aktywuj umowę w Centrum partnerskim.',
  'answer.sup.activate.request':
    '{membership}: aktywacja nie następuje sama. Poproś o nią, najlepiej w Centrum partnerskim.',
  'answer.sup.activate.none':
    'Nie ma czego aktywować: członkom sieci bez MAPS (Action Pack) umowa o wsparcie nie przysługuje.',

  'answer.sup.contact': 'Najpierw spróbuj w Centrum partnerskim. {place} – właściwy kontakt to {office}.',
  'answer.sup.contact.tell':
    'Najpierw spróbuj w Centrum partnerskim. Poza tym kontakt zależy od regionu. Podaj kraj, a wskażę właściwy.',
  'answer.sup.contact.address':
    'W źródle nie ma adresu. Inna strona Microsoft (2020, może nieaktualna) podaje dla EMEA regform@msdirectservices.com.',
  'answer.sup.contact.email': 'W e-mailu podaj: {fields}.',

  'answer.sup.checklist':
    'Korzyści wsparcia widać tylko wtedy, gdy spełnione są wszystkie cztery warunki. Sprawdź je po kolei.',

  'answer.sup.delay': 'Saldo widać 2–3 dni po aktywacji. Z incydentów można korzystać już wcześniej.',
  'answer.sup.delay.wait':
    'To normalne: saldo widać 2–3 dni po aktywacji, czyli najpóźniej {by}. Z incydentów można już korzystać.',
  'answer.sup.delay.check':
    'Saldo powinno być już widoczne: zwykle trwa to 2–3 dni, a minęło ich {days}. Przejdź przez listę kontrolną.',

  'answer.sup.abtk':
    'ABTK to dodatkowy zestaw korzyści podstawowych, który może kupić lokalizacja. Też wymaga aktywacji.',
  'answer.sup.ids': 'Dostaje je {byContact}. Przy aktywacji w Centrum partnerskim idą na {inDashboard}.',
  'answer.sup.action_pack':
    'Najpierw poproś o aktywację umowy o wsparcie, potem możesz korzystać z incydentów.',
  'answer.sup.advisory': 'Prośby o doradztwo można wysyłać od razu, jeszcze przed aktywacją umowy.',
  'answer.sup.csp_azure': 'Użyj wsparcia „Cloud Solution Provider”.',
  'answer.sup.dashboard':
    'W Centrum partnerskim (w źródle: pulpit partnera), na karcie Korzyści techniczne (Technical benefits). Oto kroki.',
  'answer.sup.privacy':
    'Tak. Po wysłaniu prośby inni użytkownicy widzą e-mail przypisanej osoby i jej e-mail alternatywny.',

  'answer.sup.eligibility':
    'To zależy od członkostwa. Co Wam przysługuje, widać na stronie aka.ms/CoreBenefits.',
  'answer.sup.eligibility.yes': 'Tak, partnerom {membership} przysługuje umowa o wsparcie.',
  'answer.sup.eligibility.no': 'Nie. Członkom sieci bez MAPS (Action Pack) umowa o wsparcie nie przysługuje.',

  'answer.sup.legacy.available':
    'Tak, ale niedługo: Action Pack i starsze korzyści Gold i Silver można kupić lub odnowić do {last}.',
  'answer.sup.legacy.running_out':
    'Kupić ani odnowić już nie można: Action Pack i starsze korzyści Gold i Silver skończyły się {last}. Kupione wcześniej działają najdłużej do {until}.',
  'answer.sup.legacy.ended':
    'Nie. Action Pack i starsze korzyści Gold i Silver można było kupić lub odnowić najpóźniej {last}; dziś są już nieważne.',
};
