/** The letters of the languages of the region, and a sentence in each that holds them all. */
import { TAJIK_ALPHABET } from '../../src/i18n/tajik.ts';

const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

export const ALPHABETS: [language: string, letters: string, sentence: string][] = [
  [
    'Russian',
    RUSSIAN,
    'Съешь же ещё этих мягких французских булок, да выпей чаю; гражданин взял патент и уехал в Хабаровск.',
  ],
  [
    'Tajik',
    TAJIK_ALPHABET,
    'Ҷавонони ҳунарманд ба ёди шӯҳрати эълоншуда чаҳор қоғази сафеди зебоӣ мехонанд, жолаву гули зайтун ва юнучқаи пояро ғун мекунанд.',
  ],
  [
    'Kyrgyz',
    `${RUSSIAN}ңөү`,
    'Өмүр бою жүргөн эмгекчил адам чоң шаарда цех ачып, вагон, фонтан, хан, щётка, объект, ёлка, июнь, яхта жөнүндө кыска китеп жазды; үй да суу да бар.',
  ],
  [
    'Kazakh',
    `${RUSSIAN}әғқңөұүһі`,
    'Әке мен шеше жаңа үйге көшіп, қаһарман ұл ғылым жолын таңдады: фабрика, цирк, вагон, щётка, объект, ёлка, июнь, чемпион, эфир, яхта, су, зауыт.',
  ],
  [
    'Uzbek',
    'abdefghijklmnopqrstuvxyzoʻgʻʼ',
    'Gʻayratli oʻsmir maʼlumot olib, Fargʻonadan Parijga joʻnadi; qishda xola, tovuq va ziyrak bola choy damladi, yoz keldi.',
  ],
  [
    'Uzbek in Cyrillic',
    'абвгдеёжзийклмнопрстуфхцчшъэюяўқғҳ',
    'Ўзбек ўғлони Фарғонадан Москвага жўнади; ҳақиқат, эълон, цирк, ёзув, чой, шамол, июнь ва пахта ҳақида яхши китоб ёзди.',
  ],
];

/** Letters of other languages that names have. */
export const ACCENTS = 'àâäåæçèéêëìíîïñòóôöøúûüýß';

/** Signs that texts have in every language: those of certainty and footnotes, sums of roubles, Japanese names, spaces within numbers. */
export const SIGNS = '†‡₽≈≠ŌōŪū\u202f';
