import { fold } from '../../shared/fold';

/** The months in the five languages, with how they are shortened, from January on. */
const MONTHS = [
  'january jan januar jänner enero ene janvier janv يناير جانفي كانون-الثاني',
  'february feb februar febrero février févr fév فبراير فيفري شباط',
  'march mar märz mrz marzo mars مارس آذار',
  'april apr abril abr avril avr أبريل ابريل أفريل نيسان',
  'may mai mayo مايو ماي أيار',
  'june jun juni junio juin يونيو جوان حزيران',
  'july jul juli julio juillet juil يوليو جويلية تموز',
  'august aug agosto ago août أغسطس أوت آب',
  'september sep sept septiembre set septembre سبتمبر أيلول',
  'october oct oktober okt octubre octobre أكتوبر تشرين-الأول',
  'november nov noviembre novembre نوفمبر تشرين-الثاني',
  'december dec dezember dez diciembre dic décembre déc ديسمبر كانون-الأول',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((words, index) =>
    words.split(' ').map((word): [string, number] => [fold(word.replace('-', ' ')), index + 1]),
  ),
);

/** As a part of a pattern over folded text. */
export const MONTH = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`;

export const monthOf = (word: string): number => NUMBERS.get(word) ?? 0;
