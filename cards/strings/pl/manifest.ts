import type { manifest as english } from '../en/manifest.ts';
import type { Like } from '../like.ts';

export const manifest: Like<typeof english> = {
  'manifest.name': 'SME Desk: wnioski o ekspertów i odpowiedzi o programie dla partnerów',
  'manifest.about': 'Złóż wniosek o eksperta (SME), śledź decyzję i pytaj o program partnerski.',
  'manifest.about.long':
    'SME Desk przyjmuje wnioski o ekspertów merytorycznych FastTrack (SME). Wystarczy opisać potrzebę jednym zdaniem albo wypełnić formularz: SME Desk sprawdzi kwalifikację, przekaże wniosek menedżerowi partnera FastTrack i powiadomi o decyzji wszystkich zainteresowanych.\n\nOdpowiada też na pytania o specjalizacje i terminy ich odnowienia, partnerstwa CSP i umowy o wsparcie, a przy każdej zasadzie podaje źródło.\n\nMówi po angielsku, chińsku (简体中文 i 繁體中文), japońsku (日本語) i polsku.\n\nSME Desk doradza i prowadzi zapisy. Nie czyta ani nie zmienia niczego w FTOP, narzędziu FTC ani w Centrum partnerskim.',
  'manifest.command.help': 'W czym SME Desk może pomóc',
  'manifest.command.request': 'Otwiera formularz nowego wniosku',
  'manifest.command.my_requests': 'Twoje wnioski i ich stan',
  'manifest.command.queue': 'Dla FPM: wnioski, które czekają na Twoją decyzję',
  'manifest.command.renewals': 'Terminy odnowienia specjalizacji Twojej firmy',
};
