import type { answersSme as english } from '../en/answersSme.ts';
import type { Like } from '../like.ts';

export const answersSme: Like<typeof english> = {
  'answer.sme.timeline': 'Kwalifikacja wstępna trwa jeden dzień roboczy, decyzja najwyżej pięć dni.',
  'answer.sme.timeline.dated': 'Wniosek z dnia {submitted}: decyzji można się spodziewać do {decision}.',
  'answer.sme.overdue': 'Termin decyzji minął. Zapytaj teraz swojego FPM.',
  'answer.sme.overdue.not_yet':
    'Licząc dni robocze, termin jeszcze nie minął, ale możesz zapytać swojego FPM.',
  'answer.sme.no_email':
    'Skontaktuj się z FPM i zespołem przydzielającym ekspertów: e-mail powinien przyjść w ciągu 5 minut.',

  'fact.SME-16':
    'W ciągu 5 minut od przesłania automatyczny e-mail potwierdza przyjęcie wniosku. Jeśli nie przyjdzie, skontaktuj się z FPM i zespołem FastTrack SME: ftsmeassign@microsoft.com.',
  'fact.SME-16.assignment_team': 'Zespół przydzielający ekspertów FastTrack SME: ftsmeassign@microsoft.com.',
  'fact.SME-17':
    'Kwalifikacja wstępna kończy się w ciągu 1 dnia roboczego; jeśli potrzeba więcej informacji, dostaniesz wiadomość.',
  'fact.SME-17.dated': 'Kwalifikacja wstępna kończy się do {date} (1 dzień roboczy).',
  'fact.SME-18':
    'W ciągu 5 dni od przesłania wniosek zostaje zatwierdzony i przydziela się zasób, albo dostajesz wiadomość o odrzuceniu.',
  'fact.SME-18.dated': 'Decyzja zapada do {date} (5 dni). Pięć dni roboczych mija {escalation}.',
  'fact.SME-24.questions': 'Pytania, wątpliwości i eskalacje dotyczące wniosków SME prowadzi Twój FPM.',

  'caveat.AMB-06':
    'Źródło mówi o 5 dniach, nie precyzując, czy roboczych; kwalifikacja wstępna liczy się w dniach roboczych. O strefie czasowej i świętach nie ma mowy.',
  'caveat.AMB-07': 'Źródło nie podaje terminu przydzielenia eksperta po zatwierdzeniu.',
};
