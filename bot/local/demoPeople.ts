import type { Partner, Person } from '../../domain/people.ts';

const id = (n: number): string => `11111111-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Three partners in three countries; they exist on nobody's tenant. */
export const PARTNERS = [
  { id: 'fabrikam', name: 'Fabrikam Polska', country: 'PL', isFrp: true, fpmId: id(20), tenantId: id(901) },
  { id: 'adatum', name: 'アダタム株式会社', country: 'JP', isFrp: true, fpmId: id(21), tenantId: id(902) },
  { id: 'tailspin', name: '泰普資訊', country: 'TW', isFrp: true, fpmId: id(20), tenantId: id(903) },
] as const satisfies readonly Partner[];

/** Everybody who is in the demo. The key is what `--as` takes. */
export const PEOPLE = {
  anna: {
    ...{ id: id(1), name: 'Anna Kowalska', email: 'anna@fabrikam.example', roles: ['requester'] },
    ...{ partnerId: 'fabrikam', locale: 'en', zone: 'Europe/Warsaw' },
  },
  piotr: {
    ...{
      id: id(2),
      name: 'Piotr Zieliński',
      email: 'piotr@fabrikam.example',
      roles: ['requester', 'partner_admin'],
    },
    ...{ partnerId: 'fabrikam', locale: 'pl', zone: 'Europe/Warsaw' },
  },
  hanako: {
    ...{
      id: id(3),
      name: '佐藤 花子',
      email: 'hanako@adatum.example',
      roles: ['requester', 'partner_admin'],
    },
    ...{ partnerId: 'adatum', locale: 'ja', zone: 'Asia/Tokyo' },
  },
  yijun: {
    ...{ id: id(4), name: '陳怡君', email: 'yijun@tailspin.example', roles: ['requester', 'partner_admin'] },
    ...{ partnerId: 'tailspin', locale: 'zh-Hant', zone: 'Asia/Taipei' },
  },
  xiaoming: {
    ...{ id: id(5), name: '李小明', email: 'xiaoming@tailspin.example', roles: ['requester'] },
    ...{ partnerId: 'tailspin', locale: 'zh-Hans', zone: 'Asia/Shanghai' },
  },
  frank: {
    ...{ id: id(20), name: 'Frank Miller', email: 'frank@fpm.example', roles: ['fpm'] },
    ...{ locale: 'en', zone: 'Europe/Dublin' },
  },
  ken: {
    ...{ id: id(21), name: '田中 健', email: 'ken@fpm.example', roles: ['fpm'] },
    ...{ locale: 'ja', zone: 'Asia/Tokyo' },
  },
  asha: {
    ...{ id: id(30), name: 'Asha Patel', email: 'asha@assign.example', roles: ['assignment_team'] },
    ...{ locale: 'en', zone: 'Europe/Dublin' },
  },
  sam: {
    ...{ id: id(40), name: 'Sam Ortiz', email: 'sam@sme.example', roles: ['sme'] },
    ...{ locale: 'en', zone: 'America/New_York' },
    skills: { workloads: ['MDATP', 'AADP_P2', 'OATP_P2'], languages: ['en'], regions: ['EMEA', 'Amer'] },
  },
  mei: {
    ...{ id: id(41), name: 'Mei Tanaka', email: 'mei@sme.example', roles: ['sme'] },
    ...{ locale: 'ja', zone: 'Asia/Tokyo' },
    skills: { workloads: ['MCAS', 'AATP', 'AADP_P2'], languages: ['ja', 'en'], regions: ['APJ'] },
  },
  dana: {
    ...{ id: id(50), name: 'Dana Weiss', email: 'dana@desk.example', roles: ['desk_admin'] },
    ...{ locale: 'en', zone: 'UTC' },
  },
} as const satisfies Record<string, Person>;

/** Somebody whom the desk doesn't know: nothing of them is written, so that one can try to get access. */
export const STRANGER: Person = {
  ...{ id: id(90), name: 'Nina Nowak', email: 'nina@fabrikam.example', roles: [] },
  ...{ locale: 'pl', zone: 'Europe/Warsaw' },
};

export type DemoName = keyof typeof PEOPLE;

export const isDemoName = (name: string): name is DemoName => Object.hasOwn(PEOPLE, name);
