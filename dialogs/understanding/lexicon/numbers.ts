const ENGLISH: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18 },
  ...{ nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70 },
  ...{ eighty: 80, ninety: 90, hundred: 100, thousand: 1000, dozen: 12, couple: 2, half: 0.5 },
};

/** In the cases that stand before a noun, folded. */
const POLISH: Readonly<Record<string, number>> = {
  ...{ jeden: 1, jedna: 1, jedno: 1, dwa: 2, dwie: 2, dwoch: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4 },
  ...{ piec: 5, pieciu: 5, szesc: 6, szesciu: 6, siedem: 7, siedmiu: 7, osiem: 8, osmiu: 8, dziewiec: 9 },
  ...{ dziewieciu: 9, dziesiec: 10, dziesieciu: 10, jedenascie: 11, dwanascie: 12, trzynascie: 13 },
  ...{ czternascie: 14, pietnascie: 15, szesnascie: 16, siedemnascie: 17, osiemnascie: 18 },
  ...{
    dziewietnascie: 19,
    dwadziescia: 20,
    dwudziestu: 20,
    trzydziesci: 30,
    trzydziestu: 30,
    czterdziesci: 40,
  },
  ...{ czterdziestu: 40, piecdziesiat: 50, piecdziesieciu: 50, szescdziesiat: 60, siedemdziesiat: 70 },
  ...{
    osiemdziesiat: 80,
    dziewiecdziesiat: 90,
    sto: 100,
    stu: 100,
    dwiescie: 200,
    dwustu: 200,
    trzysta: 300,
  },
  ...{ trzystu: 300, czterysta: 400, czterystu: 400, piecset: 500, pieciuset: 500, szescset: 600 },
  ...{ szesciuset: 600, siedemset: 700, siedmiuset: 700, osiemset: 800, osmiuset: 800, dziewiecset: 900 },
  ...{ dziewieciuset: 900, tysiac: 1000, tysiaca: 1000, tysiace: 1000, tysiecy: 1000, tys: 1000 },
  ...{ poltora: 1.5, pol: 0.5 },
};

/** Words for numbers, folded. Words that mostly mean something else ("a", "second") are not here. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = { ...ENGLISH, ...POLISH };

/** "Ten" is "this" in Polish: a number only before what is counted in English, or at the end. */
export const TEN_IN_ENGLISH =
  /^ten(?:[ -]+(?:or|and|to|k|thousand|hundred|million|business|working|calendar|work|full|whole|more|other|active|paid|days?|weeks?|months?|years?|minutes?|mins?|hours?|seats?|users?|licen[cs]es?|people|customers?|clients?|requests?|specialis?z?ations?|of|times|percent)(?![a-z])|[ .,!?]*$)/;
