/**
 * Number words of languages besides English, which a text must not use for what is no fact. Ordinals and the word for
 * one are left out, as in English. The words are those of the usual grammars; who adds a language adds its line.
 */

const alternatives = (...words: string[]): string => words.join('|');

/** A whole word of letters of any alphabet, where \b knows Latin ones only; apostrophes of Uzbek belong to words. */
const whole = (words: string): string => `(?<![\\p{L}’‘ʻʼ'-])(?:${words})(?![\\p{L}’‘ʻʼ'])`;

const WORDS: Record<string, string> = {
  ru: alternatives(
    'дв(?:а|е|ух|ум|умя)|дво(?:е|их|им|ими)',
    'тр(?:и|[её]х|[её]м|емя)|тро(?:е|их|им|ими)',
    'четыр(?:е|[её]х|[её]м|ьмя)|четвер(?:о|ых|ым)',
    '(?:пят|шест|сем|девят|десят|[а-я]+надцат|двадцат|тридцат)(?:ь|и|ью)|вос(?:емь|ьми|емью)',
    'пятеро|шестеро|семеро|десят(?:ок|ка|ки|ков|ками|ках)',
    '(?:пят|шест|сем|вос[еь]м)(?:ь|и)десят(?:и)?|сорока?|девяност(?:о|а)|сто|ста',
    'двести|двухсот|триста|тр[её]хсот|четыреста|(?:пять|шесть|семь|восемь|девять)сот',
    'сот(?:ня|ни|ню|ней|ням|нями|нях|ен)|дюжин[а-я]*',
    'тысяч(?:а|и|у|ей|ам|ами|ах)?|(?:миллион|миллиард|триллион)[а-я]*',
    'половин(?:а|ы|у|е|ой)|пол(?:тора|торы|утора)|треть(?:ю)?|трет(?:и|ям|ями|ях|ей)|четверт(?:ь|и|ью|ей|ям|ями|ях)|пол(?:миллион|миллиард|тысяч)[а-я]*',
    'кажд(?:ый|ая|ое|ого|ой|ому|ым|ую) (?:втор|трет|четв[её]рт|пят|шест|десят)[а-я]+',
    'вполовину|наполовину|вдвое|втрое|вчетверо|впятеро|вшестеро|вдесятеро|дважды|трижды|четырежды',
    '(?:удвои|утрои|учетвери)[а-я]+|(?:удва|утра)ива[а-я]+|удвоени[а-я]+',
  ),
  uz: alternatives(
    "(?:ikki|uch|to[’‘ʻʼ']rt|besh|olti|yetti|sakkiz|to[’‘ʻʼ']qqiz|yigirma|o[’‘ʻʼ']ttiz|qirq|ellik|oltmish|yetmish|sakson|to[’‘ʻʼ']qson)(?:ta(?:si)?|(?:ta)?dan)?",
    "o[’‘ʻʼ']n(?:ta|lab)?|yuz(?:ta|lab)|ming(?:ta|lab)?|(?:million|milliard|trillion)[a-z]*",
    "har (?:bir )?(?:ikkinchi|uchinchi|to[’‘ʻʼ']rtinchi|beshinchi|oltinchi|o[’‘ʻʼ']ninchi)",
    'yarm?i(?:ni|ga|dan)?|yarim|chora(?:k|gi)[a-z]*|uchdan bir|ikki baravar',
  ),
  kk: alternatives(
    'екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|ондаған|жүз(?:деген)?',
    '(?:екі|үш|төрт|бес|алты|жеті|сегіз|он|жүз)[дтн][ае]н бір[а-яі]*',
    'әр(?:бір)? (?:бір )?(?:екінші|үшінші|төртінші|бесінші|алтыншы|оныншы)',
    'мың(?:даған)?|миллион[а-яәғқңөұүһі]*|миллиард[а-яәғқңөұүһі]*|триллион[а-яәғқңөұүһі]*|жарты(?:сы[а-я]*)?|жартысы[а-я]*|шире[кг][а-яғқңөұүһі]*|екеуі|үшеуі',
  ),
  ky: alternatives(
    'эки|үч|төрт|беш|алты|жети|сегиз|тогуз|он|жыйырма|отуз|кырк|элүү|алтымыш|жетимиш|сексен|токсон|ондогон|жүз(?:дөгөн)?',
    '(?:эки|үч|төрт|беш|алты|жети|сегиз|он|жүз)[дт][аеоө]н бир[а-я]*',
    'ар (?:бир )?(?:экинчи|үчүнчү|төртүнчү|бешинчи|алтынчы|онунчу)',
    'миң(?:деген)?|миллион[а-яңөү]*|миллиард[а-яңөү]*|триллион[а-яңөү]*|жарым[а-яңөү]*|чейре[кг][а-яңөү]*',
  ),
  tg: alternatives(
    'ду|се|чор|чаҳор|панҷ|шаш|ҳафт|ҳашт|нуҳ|нӯҳ|даҳ|(?:дуво|сен|чор|понз|шонз|ҳаб|ҳаж|нуз)даҳ|ёздаҳ|бист|сӣ|чил|панҷоҳ|шаст|ҳафтод|ҳаштод|навад|сад(?:ҳо)?',
    'ҳар (?:дуюм|дувум|сеюм|чорум|чаҳорум|панҷум|шашум|даҳум)|якуним',
    'ҳазор(?:он|ҳо)?|миллион[а-яғӣқӯҳҷ]*|миллиард[а-яғӣқӯҳҷ]*|триллион[а-яғӣқӯҳҷ]*|ним|нисф(?:и)?|сеяк[а-яӣ]*|чоряк[а-яӣ]*|даҳҳо|(?:ду|се|чор)чанд[а-я]*|дубора(?:бар)?',
  ),
};

/** What looks like a number word there and counts nothing: parts of a year. */
const PASSED: Record<string, string> = {
  ru: '(?:перв|втор)(?:ая|ой|ую) половин(?:а|ы|у|е|ой) (?:\\d{4}|(?:того |этого )?года)|во второй половине \\d{4}',
};

/** The number words of a language as a pattern; undefined of a language whose words are not known. */
export const numberWords = (code: string): string | undefined => {
  const words = WORDS[code];
  return words === undefined ? undefined : whole(words);
};

/** What must be passed over before number words are looked for; undefined where there is nothing. */
export const passedOver = (code: string): string | undefined => PASSED[code];
