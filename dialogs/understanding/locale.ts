import type { Locale } from '../../domain/people.ts';
import { SIMPLIFIED } from './lexicon/han.ts';
import { type Classifier, probabilities } from './model/classifier.ts';
import { spellingOf } from './model/spelling.ts';

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/g;
const HAN = /[\u3400-\u9fff]/g;
/** Words in small letters: product names and acronyms say nothing about the language around them. */
const LATIN_WORD = /(?<![\p{L}\d])\p{Ll}{2,}(?![\p{L}\d])/gu;
/** Forms of kanji that only Japanese writes. */
const ONLY_JAPANESE =
  /[込働対応専権発様処戻図広売読変経済験証単価検査関帰気実写続説転伝闘届払価圧囲為円応欧仮価画会絵拡覚学楽観顔巻帯滞択沢担団断遅昼鋳庁聴勅鎮]/;

/** Everyday words of Chinese that no Japanese sentence has, in either script. */
const ONLY_CHINESE = /[你您妳們们嗎吗麼么這这哪還还沒没誰谁啥咋]/;

/** Simplified forms that traditional texts write too, as other words: 千, 后, 里. */
const IN_BOTH =
  '吊泛凶污占布并儿恤拼于升系局克奸后拐泄抵杯幸秘托回只斗干念卷挨挂采舍杆弦扎修扣家杰吃几困注周云佣准捆里夸游巨仆雇划伙折杠彩台席搜制志挽合么征戚欲扑梁谷范致卜余朴御筑咨表沾岳蒙姜糖丑板喂向沈愈荐虫丰秋松冬坏痴愿胡曲症噪面出辟听岩晒才霉千郁吁暗假渴罐陷玩惠缺圈效黑查碎收涉乘剩粹醉插增藏德霸拔晚拂佛辨步穗峰每默';

const SIMPLIFIED_ONLY = new Set([...SIMPLIFIED.values()].filter(letter => !IN_BOTH.includes(letter)));

/**
 * The language of a text. `client` (what Teams says) decides where the text does not: "MDATP 400" is in no language,
 * and a sentence of two languages is in the client's if that is one of them.
 */
export function localeOf(written: string, client: Locale, spelling: Classifier): Locale {
  const kana = count(written, KANA);
  const han = count(written, HAN);
  const latin = count(written, LATIN_WORD);
  const mostlyLatin = latin >= 2 && latin * 2 >= han + kana;
  if (kana + han === 0 || ((client === 'en' || client === 'pl') && mostlyLatin))
    return latinLocale(written, client, spelling);
  if (kana > 0 && !(client.startsWith('zh') && kana <= 2 && han > 4)) return 'ja';
  return hanLocale(written, client);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function hanLocale(written: string, client: Locale): Locale {
  const letters = [...written].filter(letter => letter >= '\u3400' && letter <= '\u9fff');
  const traditional = letters.filter(letter => SIMPLIFIED.has(letter)).length;
  const simplified = letters.filter(letter => SIMPLIFIED_ONLY.has(letter)).length;
  if (simplified > traditional) return 'zh-Hans';
  if (client === 'ja' && !ONLY_CHINESE.test(written)) return 'ja';
  if (ONLY_JAPANESE.test(written) && !client.startsWith('zh')) return 'ja';
  if (traditional > simplified) return 'zh-Hant';
  return client === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}

/** How much surer of the other language the spelling must be before the client is overruled. */
const OVERRULE = 0.8;

function latinLocale(written: string, client: Locale, spelling: Classifier): Locale {
  const english = client !== 'pl';
  if (/[ąęłńśźżćó]/i.test(written)) return 'pl';
  if (count(written, LATIN_WORD) === 0) return client;
  const [en = 0, pl = 0] = probabilities(spelling, spellingOf(written));
  if (english) return pl > OVERRULE ? 'pl' : 'en';
  return en > OVERRULE ? 'en' : 'pl';
}
