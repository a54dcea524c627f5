import { KNOWN_COMPANIES } from '../lexicon/terms.ts';
import { TAKEN, without } from '../text.ts';
import { matcher } from './lexicon.ts';
import type { Reading } from './reading.ts';

const companies = matcher({ known: KNOWN_COMPANIES });

const NAME = String.raw`([\p{Lu}\p{Script=Han}\p{Script=Katakana}][\p{L}\p{M}\d&.'ー-]*(?: (?:[\p{Lu}\d&][\p{L}\d&.'-]*|of|and|de|sp\. z o\.o\.|S\.A\.|z o\.o\.))*)`;
const HAN_COMPANY = String.raw`([\p{Script=Han}\p{Script=Katakana}\p{L}ー]{2,12}?(?:公司|集团|集團|银行|銀行|大学|大學|医院|醫院|株式会社|商事|工業|工业|物産|製薬|电子|電子|科技|控股))`;

/** What stands before or after a customer's name, from the surest sign on; the name is the first group. */
const SIGNS: readonly RegExp[] = [
  new RegExp(String.raw`(?:tenant name|tenantname|customer name|租户名称|租户名|租戶名稱|租用戶名稱|客户名称?|客戶名稱?|テナント名|顧客名|お客様名|nazwa klienta|nazwa dzierżawy|nazwa tenanta) ?(?:[:=：]|is|是|は|为|為|to)? ?${NAME}`, 'u'),
  new RegExp(String.raw`(?:[Cc]ustomer|[Cc]lient|[Tt]enant|[Kk]lient(?:a|em|owi)?|客户|客戶|顧客|客先|お客様|テナント|租户|租用戶) ?(?:[:=：]|is|to|jest|是|为|為|は|called|named|叫|o nazwie)? ?${NAME}`, 'u'),
  new RegExp(String.raw`${NAME} ?(?:様|さま|さん向け|向け|さん)`, 'u'),
  new RegExp(String.raw`(?<![\p{L}])(?:for|at|dla|u|w firmie|firma|firmy|company|帮|幫|給|给|为|為|替) ?${NAME}`, 'u'),
  new RegExp(`(株式会社[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー]{2,10}?)(?=の|様|で|に|、|,|。| |$)`, 'u'),
  new RegExp(HAN_COMPANY, 'u'),
];

const NOT_NAMES = /^(?:SME|FPM|FRP|I|My|The|Our|We|A|An|One|Need|Please|Teams|Microsoft|MS|Azure|Office|FastTrack|English|EMEA|APJ|Region|Tenant|Customer|Client|Seats?|Role|Engineer|Migration|Lotus|Notes|Gmail|Exchange|SharePoint|Intune|Windows|Power|P1|P2|ID|IT|US|CSP|MPA|Partner|Solutions?|Monday|Friday|客户|客戶|顧客|专家|專家|申请|申請|在|我|我们|我們|有|的|想|要|需要|日本|日本語|専門家|新規|下書き)$/u;

/** The customer whom a sentence names, as written; known sample companies need no sign. */
export function tenantNameIn({ text, ...reading }: Reading, firstWord = false): string | undefined {
  const known = companies.find(text.folded)[0];
  if (known !== undefined) return text.written.slice(known.start, known.end);
  const taken = [...reading.workloads, ...reading.places, ...reading.specializations, ...reading.dates, ...reading.otherWorkloads, ...reading.emails];
  const rest = without(text.written, taken);
  for (const sign of SIGNS) {
    const name = tidy(sign.exec(rest)?.[1]);
    if (name !== undefined) return name;
  }
  return firstWord ? partOfList(rest) : undefined;
}

/** In "draft a request: Contoso, 2500 seats, EMEA" the part that is nothing else is the customer. */
function partOfList(rest: string): string | undefined {
  const parts = rest.replace(/^[^:：]*[:：]/u, '').split(/[,，、;/|]/u);
  if (parts.length < 2) return undefined;
  const pattern = new RegExp(`^ *${NAME} *$`, 'u');
  return parts.map(part => tidy(pattern.exec(part)?.[1])).find(name => name !== undefined);
}

function tidy(name: string | undefined): string | undefined {
  const plain = name?.split(TAKEN)[0]?.replace(/[ .,'-]+$/u, '').replace(/(?:さん|様|的|の|で|は)$/u, '').trim();
  if (plain === undefined || plain.length < 2 || NOT_NAMES.test(plain)) return undefined;
  return plain.split(' ').every(word => NOT_NAMES.test(word)) ? undefined : plain;
}
