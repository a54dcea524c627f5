export type InOwnScript = 'zh-Hans' | 'zh-Hant' | 'ja';

/** What stays in Latin letters in Chinese and Japanese too, each group for its reason. */
export const NAMES: readonly string[] = [
  // Products and services, as their makers write them.
  ...[
    'Microsoft',
    'Microsoft Teams',
    'OneDrive',
    'Teams',
    'Azure',
    'Azure Stack HCI',
    'Azure Virtual Desktop',
    'Entra',
    'Intune',
  ],
  ...['Exchange', 'Defender', 'Kubernetes', 'VMware', 'SAP', 'Office 365', 'Dynamics CRM', 'Lotus Notes'],
  ...['Outlook', 'Outlook.com', 'Hotmail', 'Gmail', 'Yahoo!', 'iCloud', 'AOL', 'GMX', 'QQ', 'wp.pl'],
  // Workloads by the short names that the request tool lists.
  ...['AADP', 'OATP', 'MDATP', 'MDE', 'AIP', 'MIG', 'MCAS', 'AATP', 'WVD', 'AVD'],
  // The mapping's own names of specializations, which the desk compares with the catalogue's.
  ...['Windows Virtual Desktop', 'Customer Solutions', 'Custom Solutions', 'Low Code', 'Microsoft Low Code'],
  // FastTrack: people, tools, regions, and choices of the request form, which people see in English.
  ...['FastTrack', 'FastTrack Ready', 'FPM', 'PSM', 'SME', 'FRP', 'FE', 'FTC', 'WW FTC', 'FTP'],
  ...['FTOP', 'FastTrack Orchestration Portal', 'Nexus', 'SMC', 'Enterprise', 'Amer', 'APJ', 'EMEA'],
  ...['Engineer SME', 'FastTrack Engineer SME', 'Migration Resource', 'FastTrack Migration Resource'],
  // The partner programme: what it is called, what it sells, what it asks for.
  ...['CSP', 'MPN', 'MAICPP', 'MPA', 'PMC', 'Partner Membership Center', 'PartnerID', 'DUNS'],
  ...['Dun & Bradstreet', 'Action Pack', 'MAPS', 'ABTK', 'Partner Success Core', 'Expanded Benefits'],
  // The desk's languages and its example companies.
  ...['English', 'polski', 'Contoso', 'Fabrikam'],
  // Short words that these languages write in Latin letters.
  ...['ID', 'URL', 'AI', 'UTC', 'CSV', 'JSON', 'Excel'],
];

const WEB_MAIL = ['iCloud Mail', 'AOL Mail', 'Outlook Mail', 'Yahoo! Mail'];

/** What some of them keep and the others translate. */
export const NAMES_IN: Readonly<Record<InOwnScript, readonly string[]>> = {
  'zh-Hans': [...WEB_MAIL, 'Azure 专家 MSP'],
  'zh-Hant': [...WEB_MAIL, 'Azure Expert MSP'],
  ja: [
    ...['Azure portal', 'Azure VMware Solution', 'Azure Expert MSP', 'Gold', 'Silver', 'Web'],
    ...['Microsoft AI Cloud Partner Program', 'Microsoft Partner Network', 'Regional Service Center'],
  ],
};

/**
 * What people see in English elsewhere and may look for. It stands beside the word of the reader's language, or for a
 * choice that has no other name, and so only in brackets or quotation marks.
 */
export const QUOTED: readonly string[] = [
  // Labels of the FTC Resource Request page.
  ...['Request access', 'New item', 'My Resource Requests', 'My requests', 'Submit', 'FTP Partner'],
  ...['Security and Compliance'],
  // Labels of Partner Center.
  ...['Active', 'Pending', 'Accepted', 'Rejected', 'Fix now', 'Location', 'Admin agent', 'Benefits'],
  ...['Technical benefits', 'Authorize indirect provider', 'Request a reseller relationship'],
  ...['Request a partnership', 'Create one', 'Access ID', 'Contract ID', 'Cloud Solution Provider'],
  // Words that the glossary explains.
  ...[
    'FastTrack Partner Manager',
    'FastTrack Ready Partner',
    'subject matter expert',
    'triage',
    'engagement',
  ],
  ...['FE shadowing', 'Microsoft Partner Agreement', 'primary contact', 'primary program contact'],
  ...['active through', 'anniversary', 'Azure Expert MSP', 'Regional Service Center'],
];
