import type { guideStepsSupport as english } from '../en/guideStepsSupport.ts';
import type { Like } from '../like.ts';

export const guideStepsSupport: Like<typeof english> = {
  'step.support_activate.sign_in_as_admin': 'Zaloguj się jako administrator',
  'step.support_activate.sign_in_as_admin.where': 'Centrum partnerskie (w źródle: Partner Dashboard)',
  'step.support_activate.sign_in_as_admin.when':
    'Logowanie jako Administrator globalny albo administrator MPN się udało.',
  'step.support_activate.open_technical_benefits': 'Otwórz korzyści techniczne',
  'step.support_activate.open_technical_benefits.where':
    'Korzyści (Benefits) > karta Korzyści techniczne (Technical benefits); od 2023 r. może to być „Technical support & consultation”',
  'step.support_activate.open_technical_benefits.when': 'Widzisz listę korzyści.',
  'step.support_activate.expand_benefit': 'Rozwiń korzyść',
  'step.support_activate.expand_benefit.where': 'Korzyść na liście, na przykład Microsoft Action Pack',
  'step.support_activate.expand_benefit.when': 'Widzisz, jak ją aktywować.',
  'step.support_activate.start_activation': 'Rozpocznij aktywację',
  'step.support_activate.start_activation.ready':
    'Adres e-mail, który współpracownicy mogą zobaczyć: potem widzą go inni użytkownicy',
  'step.support_activate.start_activation.where': 'W rozwiniętej korzyści',
  'step.support_activate.start_activation.when': 'Prośba jest wysłana.',
  'step.support_activate.receive_ids': 'Odbierz identyfikatory',
  'step.support_activate.receive_ids.where': 'Skrzynka zalogowanej osoby albo adres alternatywny',
  'step.support_activate.receive_ids.when': 'Access ID i Contract ID przyszły.',
  'step.support_activate.wait_for_balance': 'Poczekaj na saldo',
  'step.support_activate.wait_for_balance.where': 'Support > Benefits and activity albo aka.ms/MySupport',
  'step.support_activate.wait_for_balance.when': 'Zamiast (blank) widać saldo.',
  'step.support_activate.create_incident': 'Utwórz pierwszy incydent',
  'step.support_activate.create_incident.ready':
    'Access ID i Contract ID. Wpisuj je tylko w portalu, nigdzie indziej.',
  'step.support_activate.create_incident.where': 'W portalu wsparcia',
  'step.support_activate.create_incident.when':
    'Incydent jest otwarty. Prośby doradcze nie wymagają aktywacji.',
};
