import type { EligibilityQuestion } from '../../../../dialogs/answers/eligibility/question.ts';
import type { FactId } from '../../../../domain/facts.ts';

/** A question, what its verdict begins with, the facts behind it, and words that the card has to say. */
export type Row = readonly [EligibilityQuestion, string, readonly FactId[], readonly string[]];

const PEOPLE_ROW = 'more than 150 seats; Americas, APJ, EMEA; language “English”';
const GUIDE = 'https://docs.microsoft.com/en-us';

/** The worked examples of the routing tables, each with what decides it. */
export const EXAMPLES: readonly Row[] = [
  [
    { workload: 'MDATP', seats: 400, region: 'EMEA', language: 'en' },
    'Yes, 400 is more than 150',
    ['SME-05', 'SME-03', 'SME-04', 'SME-15'],
    [
      PEOPLE_ROW,
      'Nexus FTC Resource Request tool > select “MDATP”',
      'https://aka.ms/frpsmerequest',
      'active licences',
    ],
  ],
  [
    { workload: 'MDATP', seats: 151, region: 'APJ', language: 'ja' },
    "The seats qualify (151 > 150), but Japanese doesn't match the table",
    ['SME-05', 'AMB-05'],
    ['need for Japanese into the form', 'ask your FPM', 'I promise nothing'],
  ],
  [
    { workload: 'MDATP', seats: 150 },
    'Neither yes nor no: 150 seats',
    ['AMB-01', 'EXT-07', 'SME-05'],
    ['exactly 150 is not covered', 'neither promise nor refuse', 'External note (about 2024)', PEOPLE_ROW],
  ],
  [{ workload: 'MDATP', seats: 149 }, 'Not by the table: 149', ['AMB-01', 'SME-05'], ['Your FPM may advise']],
  [
    { workload: 'AADP_P1', product: 'AADP', seats: 2000, language: 'ko' },
    'Confirm Korean with your FPM',
    ['SME-05', 'AMB-05'],
    ['AADP P1 and AADP P2', 'WW FTC supported', 'The list is not in the source'],
  ],
  [
    { workload: 'OATP_P1', seats: 200 },
    'Yes, 200 is more than 150',
    ['SME-05', 'AMB-05'],
    ['OATP P1 and OATP P2', 'select “OATP”', 'The source lists English'],
  ],
  [{ workload: 'AIP_P2', seats: 151 }, 'Yes, 151 is more than 150', ['SME-05'], ['select “AIP”']],
  [
    { workload: 'AIP_P1', seats: 3000 },
    'Self-deployment only',
    ['SME-06', 'AMB-04'],
    ['any number of seats', `${GUIDE}/azure/information-protection/`, 'not that people are available'],
  ],
  [
    { workload: 'MIG_P2', seats: 200 },
    'Yes, 200 is more than 150',
    ['SME-05'],
    ['select “Security and Compliance”'],
  ],
  [
    { workload: 'MIG_P1', seats: 6000 },
    'Only by exception',
    ['SME-06', 'AMB-03'],
    ['limited, exception-based; English only', 'agree it with your FPM first', 'not guaranteed'],
  ],
  [{ workload: 'MIG_P1', seats: 5000 }, 'Neither yes nor no', ['AMB-03', 'SME-06'], ['5,000 or fewer']],
  [
    { workload: 'MCAS', seats: 12_000, region: 'APJ' },
    'Yes, 12,000 is more than 10,000',
    ['SME-05', 'AMB-05'],
    ['English/limited', 'select “Security and Compliance”', '“limited” means is not defined'],
  ],
  [
    { workload: 'MCAS', seats: 10_000 },
    'Neither yes nor no',
    ['AMB-02', 'SME-05', 'SME-06'],
    ['in neither row', 'use the guide meanwhile', `${GUIDE}/cloud-app-security/`],
  ],
  [
    { workload: 'MCAS', seats: 9_999 },
    'Self-deployment only',
    ['SME-06'],
    ['no people resources', 'English only', `${GUIDE}/cloud-app-security/`],
  ],
  [{ workload: 'AATP', seats: 10_001 }, 'Yes, 10,001', ['SME-05'], ['select “Security and Compliance”']],
  [
    { workload: 'AATP', seats: 9_999 },
    'Self-deployment only',
    ['SME-06'],
    [`${GUIDE}/azure-advanced-threat-protection/`],
  ],
  [
    { workload: 'OTHER:Intune', seats: 80 },
    'no seat rule for Intune',
    ['AMB-07i', 'SME-03', 'SME-15', 'SME-04'],
    ['Role in the form: “FastTrack Engineer SME”'],
  ],
  [
    { workload: 'OTHER:SharePoint migration' },
    'no seat rule for SharePoint migration',
    ['AMB-07i', 'AMB-07f'],
    ['Role in the form: “FastTrack Migration Resource”', "that isn't mail, confirm the role"],
  ],
  [
    { workload: 'AIP_P2' },
    'More than 150 seats are needed for AIP P2',
    ['SME-05', 'AMB-05'],
    ['How many does the customer have?', PEOPLE_ROW],
  ],
  [
    { workload: 'AADP_P1', product: 'AADP', country: 'BR', region: 'Amer' },
    'Yes, Brazil is in a region of the table: Amer (Americas)',
    ['SME-05', 'AMB-05'],
    ['more than 150 are needed', 'How many are there?'],
  ],
];
