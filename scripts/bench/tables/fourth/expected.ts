import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  amount,
  clock,
  code,
  dayFirst,
  type Facts,
  iso,
  plain,
  type Reader,
  rowsOf,
  text,
} from '../../figures/facts';
import {
  type Case,
  dayOf,
  either,
  equals,
  has,
  is,
  isEmpty,
  less,
  lessThan,
  loopsOver,
  not,
  within,
} from '../plain-loops';

/** What the columns of each table hold. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  gebrauchtwagen: {
    'Bestandsnr.': code,
    Marke: text,
    Modell: text,
    Erstzulassung: dayFirst,
    Kilometerstand: amount('unit', 'km', ','),
    Kraftstoff: text,
    Getriebe: text,
    Farbe: text,
    Leistung: amount('unit', 'kW', ','),
    Verbrauch: amount('unit', 'l', ','),
    Preis: amount('money', '€', ','),
    Rabatt: plain('percent'),
    'HU bis': dayFirst,
    Status: text,
  },
  cabinet: {
    code,
    acte: text,
    praticien: text,
    cabinet: text,
    durée: amount('unit', 'min', ','),
    tarif: amount('money', '€', ','),
    remboursement: plain('percent'),
    'sur rendez-vous': text,
    fermeture: clock,
  },
  timetable: {
    day: text,
    start: clock,
    end: clock,
    form: text,
    subject: text,
    teacher: text,
    pupils: plain('number'),
    notes: text,
  },
  almacen: {
    referencia: code,
    producto: text,
    familia: text,
    stock: plain('number'),
    'stock mínimo': plain('number'),
    'precio de coste': amount('money', '€', ','),
    'precio de venta': amount('money', '€', ','),
    caducidad: iso,
    proveedor: text,
  },
  ghuraf: {
    'رقم الغرفة': code,
    'نوع الغرفة': text,
    الطابق: plain('number'),
    الإطلالة: text,
    'عدد الأسرّة': plain('number'),
    المساحة: amount('unit', 'م²', '.'),
    'سعر الصيف': amount('money', '$', '.'),
    'سعر الشتاء': amount('money', '$', '.'),
    إفطار: text,
    'حيوانات أليفة': text,
    'متاحة من': iso,
  },
  menu: {
    dish: text,
    course: text,
    'price (£)': amount('money', '£', '.'),
    calories: amount('unit', 'kcal', '.'),
    allergens: text,
    vegan: text,
    'contains alcohol': text,
    'spice level': plain('number'),
    'prep time': amount('unit', 'min', '.'),
  },
};

const folder = join(import.meta.dirname, 'documents');
export const documents: readonly Facts[] = readdirSync(folder)
  .sort()
  .map((file) => ({
    title: file.replace(/\.\w+$/, ''),
    content: readFileSync(join(folder, file), 'utf8').trim(),
  }));

const { rows, count, sum, average, first, groups } = loopsOver(
  new Map(documents.map(({ title, content }) => [title, rowsOf(content, TABLES[title] ?? {})])),
);

const MOST = 99_999_999;
const TODAY = dayOf(2026, 11, 29);
const [cars, clinic, lessons, stock, rooms, menu] = [
  'gebrauchtwagen',
  'cabinet',
  'timetable',
  'almacen',
  'ghuraf',
  'menu',
] as const;
const above = (column: string, limit: number) => within(column, limit + 0.001, MOST);
const atLeast = (column: string, limit: number) => within(column, limit, MOST);
const fuel = (name: string) => is('Kraftstoff', name);
const make = (name: string) => is('Marke', name);
const status = (name: string) => is('Status', name);
const automatic = is('Getriebe', 'Automatik');
const day = (name: string) => is('day', name);
const form = (name: string) => is('form', name);
const subject = (name: string) => is('subject', name);
const family = (name: string) => is('familia', name);
const short = lessThan('stock', 'stock mínimo');
const out = equals('stock', 0);
const [sea, garden] = [is('الإطلالة', 'البحر'), is('الإطلالة', 'الحديقة')];
const kind = (name: string) => is('نوع الغرفة', name);
const floor = (number: number) => equals('الطابق', number);
const course = (name: string) => is('course', name);
const holds = (name: string) => has('allergens', name);
const vegan = is('vegan', 'yes');

/** What each question is to come to; each is asked in one language or a few. */
export const CASES: Readonly<Record<string, Case>> = {
  'g-electric-km': { kind: 'count', expected: count(cars, fuel('Elektro'), less('Kilometerstand', 20_000)) },
  'g-three': { kind: 'superlative', expected: first(cars, 'Preis', 1, 3, automatic) },
  'g-code': { kind: 'id', expected: rows(cars, is('Bestandsnr.', 'GW-2213')) },
  'g-of-those': { kind: 'follow-up', expected: first(cars, 'Preis', 1, 1, fuel('Elektro')) },
  'g-ferrari': { kind: 'no question for tables', expected: null },
  'g-old': { kind: 'date', expected: rows(cars, less('Erstzulassung', dayOf(2019, 1, 1))) },
  'g-sold': { kind: 'count', expected: count(cars, status('verkauft')) },
  'g-diesel': {
    kind: 'superlative',
    expected: first(cars, 'Preis', 1, 1, fuel('Diesel'), status('verfügbar')),
  },
  'g-inspection': { kind: 'date', expected: rows(cars, within('HU bis', TODAY, dayOf(2027, 1, 28))) },
  'g-not': { kind: 'filter', expected: rows(cars, make('Mazda'), not(fuel('Elektro'))) },
  'g-or': {
    kind: 'range',
    expected: rows(cars, either(make('Škoda'), make('Dacia')), less('Preis', 12_000)),
  },
  'g-follow': { kind: 'follow-up', expected: rows(cars, fuel('Diesel'), automatic) },
  'g-thrifty': { kind: 'superlative', expected: first(cars, 'Verbrauch', 1, 1, not(isEmpty('Verbrauch'))) },
  'g-empty': { kind: 'filter', expected: rows(cars, isEmpty('Verbrauch')) },
  'g-hp': { kind: 'range', expected: rows(cars, atLeast('Leistung', 96)) },
  'g-group': { kind: 'group', expected: groups(cars, 'Kraftstoff', (all) => all.length) },
  'g-between': { kind: 'range', expected: rows(cars, automatic, within('Preis', 15_000, 25_000)) },
  'g-typo': { kind: 'typing mistake', expected: rows(cars, is('Modell', 'Octavia Combi')) },
  'g-reserved': { kind: 'sum and average', expected: sum(cars, 'Preis', status('reserviert')) },
  'g-hybrid': { kind: 'sum and average', expected: average(cars, 'Preis', fuel('Hybrid')) },
  'g-discount': { kind: 'range', expected: rows(cars, above('Rabatt', 5)) },
  'g-red': { kind: 'count', expected: count(cars, is('Farbe', 'rot')) },
  'c-walk-in': { kind: 'filter', expected: rows(clinic, is('sur rendez-vous', 'non')) },
  'c-haddad': { kind: 'count', expected: count(clinic, is('praticien', 'Dr Haddad')) },
  'c-phone': { kind: 'no question for tables', expected: null },
  'c-code': { kind: 'id', expected: rows(clinic, is('code', 'SC-08')) },
  'c-all': { kind: 'range', expected: rows(clinic, equals('remboursement', 100)) },
  'c-nothing': { kind: 'filter', expected: rows(clinic, equals('remboursement', 0)) },
  'c-scaling': { kind: 'filter', expected: rows(clinic, is('acte', 'Détartrage')) },
  'c-open': { kind: 'range', expected: rows(clinic, above('fermeture', 18 * 60 + 30)) },
  'c-average': { kind: 'sum and average', expected: average(clinic, 'tarif', is('praticien', 'Dr Nguyen')) },
  'c-short': { kind: 'range', expected: rows(clinic, less('durée', 30)) },
  'c-two': { kind: 'superlative', expected: first(clinic, 'tarif', 1, 2, is('cabinet', 'Rive Gauche')) },
  'c-hour': { kind: 'range', expected: rows(clinic, above('durée', 60)) },
  'c-dearest': { kind: 'superlative', expected: first(clinic, 'tarif', -1, 1) },
  't-maths': { kind: 'filter', expected: rows(lessons, form('7B'), subject('Maths')) },
  't-tomorrow': { kind: 'date', expected: rows(lessons, form('9C'), day('Monday')) },
  't-early': { kind: 'range', expected: rows(lessons, less('start', 9 * 60)) },
  't-late': { kind: 'range', expected: rows(lessons, above('end', 15 * 60)) },
  't-not': { kind: 'filter', expected: rows(lessons, is('teacher', 'Mr Patel'), not(form('7B'))) },
  't-tests': { kind: 'filter', expected: rows(lessons, is('notes', 'test')) },
  't-typo': { kind: 'typing mistake', expected: rows(lessons, subject('Chemistry')) },
  't-per-day': { kind: 'group', expected: groups(lessons, 'day', (all) => all.length) },
  't-average': { kind: 'sum and average', expected: average(lessons, 'pupils', subject('PE')) },
  't-latin': { kind: 'no question for tables', expected: null },
  't-day': { kind: 'filter', expected: rows(lessons, form('8A'), day('Wednesday')) },
  't-after': { kind: 'date', expected: rows(lessons, form('7B'), day('Tuesday')) },
  't-history': { kind: 'filter', expected: rows(lessons, subject('History')) },
  't-music': { kind: 'filter', expected: rows(lessons, subject('Music')) },
  't-most': { kind: 'superlative', expected: first(lessons, 'pupils', -1, 1) },
  't-patel': { kind: 'count', expected: count(lessons, is('teacher', 'Mr Patel')) },
  't-thursday': { kind: 'filter', expected: rows(lessons, day('Thursday')) },
  'a-minimum': { kind: 'comparison', expected: rows(stock, short) },
  'a-minimum-count': { kind: 'comparison', expected: count(stock, short) },
  'a-out': { kind: 'not in stock', expected: rows(stock, out) },
  'a-code': { kind: 'id', expected: rows(stock, is('referencia', 'ALM/0201-C')) },
  'a-undated': { kind: 'filter', expected: rows(stock, isEmpty('caducidad')) },
  'a-between': { kind: 'range', expected: rows(stock, within('precio de venta', 10, 20)) },
  'a-cost': { kind: 'superlative', expected: first(stock, 'precio de coste', -1, 1) },
  'a-average': { kind: 'sum and average', expected: average(stock, 'precio de venta', family('conservas')) },
  'a-margin': { kind: 'no question for tables', expected: null },
  'a-expire': { kind: 'date', expected: rows(stock, less('caducidad', dayOf(2027, 2, 1))) },
  'a-supplier': { kind: 'filter', expected: rows(stock, is('proveedor', 'Lácteos Cantabria')) },
  'a-soon': { kind: 'date', expected: rows(stock, within('caducidad', TODAY, dayOf(2026, 12, 13))) },
  'a-flour': { kind: 'filter', expected: rows(stock, is('producto', 'Harina de trigo')) },
  'a-code-gap': { kind: 'id', expected: rows(stock, is('referencia', 'ALM/0319-D')) },
  'a-units': { kind: 'sum and average', expected: sum(stock, 'stock', family('conservas')) },
  'a-top': { kind: 'superlative', expected: first(stock, 'stock', -1, 3) },
  'a-where': { kind: 'filter', expected: rows(stock, is('producto', 'Huevos camperos')) },
  'a-not': {
    kind: 'filter',
    expected: rows(stock, family('frescos'), not(is('proveedor', 'Lácteos Cantabria'))),
  },
  'a-group': { kind: 'group', expected: groups(stock, 'familia', (all) => all.length) },
  'a-vigo': { kind: 'count', expected: count(stock, is('proveedor', 'Papelera Vigo')) },
  'h-winter': { kind: 'superlative', expected: first(rooms, 'سعر الشتاء', 1, 1, sea) },
  'h-free': { kind: 'date', expected: rows(rooms, less('متاحة من', dayOf(2026, 12, 5))) },
  'h-without': { kind: 'filter', expected: rows(rooms, is('إفطار', 'لا')) },
  'h-jacuzzi': { kind: 'no question for tables', expected: null },
  'h-summer': { kind: 'range', expected: rows(rooms, less('سعر الصيف', 100)) },
  'h-largest': { kind: 'superlative', expected: first(rooms, 'المساحة', -1, 1, floor(2)) },
  'h-pets': { kind: 'filter', expected: rows(rooms, is('حيوانات أليفة', 'نعم')) },
  'h-third': { kind: 'filter', expected: rows(rooms, floor(3)) },
  'h-breakfast': { kind: 'count', expected: count(rooms, is('إفطار', 'نعم')) },
  'h-follow': { kind: 'follow-up', expected: rows(rooms, sea, less('سعر الصيف', 200)) },
  'h-sea': { kind: 'filter', expected: rows(rooms, sea) },
  'h-average': { kind: 'sum and average', expected: average(rooms, 'المساحة', kind('غرفة مزدوجة')) },
  'h-now': { kind: 'date', expected: rows(rooms, within('متاحة من', 0, TODAY)) },
  'h-four': { kind: 'range', expected: rows(rooms, atLeast('عدد الأسرّة', 4)) },
  'h-beds': { kind: 'sum and average', expected: sum(rooms, 'عدد الأسرّة', floor(2)) },
  'h-digits': { kind: 'range', expected: rows(rooms, less('سعر الشتاء', 100)) },
  'h-number': { kind: 'id', expected: rows(rooms, is('رقم الغرفة', '206')) },
  'h-either': { kind: 'filter', expected: rows(rooms, either(sea, garden)) },
  'm-vegan': { kind: 'filter', expected: rows(menu, course('main'), vegan) },
  'm-gluten': { kind: 'filter', expected: rows(menu, not(holds('gluten'))) },
  'm-alcohol': { kind: 'filter', expected: rows(menu, course('dessert'), is('contains alcohol', 'yes')) },
  'm-spiciest': { kind: 'superlative', expected: first(menu, 'spice level', -1, 1) },
  'm-neither': { kind: 'filter', expected: rows(menu, not(holds('milk')), not(holds('egg'))) },
  'm-average': { kind: 'sum and average', expected: average(menu, 'price (£)', course('starter')) },
  'm-and': {
    kind: 'range',
    expected: rows(menu, course('main'), less('price (£)', 14), less('calories', 600)),
  },
  'm-pork': { kind: 'no question for tables', expected: null },
  'm-together': {
    kind: 'sum and average',
    expected: sum(menu, 'price (£)', either(is('dish', 'Leek soup'), is('dish', 'Mango sorbet'))),
  },
  'm-peanuts': { kind: 'filter', expected: rows(menu, holds('peanuts')) },
  'm-mild': { kind: 'filter', expected: rows(menu, course('main'), equals('spice level', 0)) },
  'm-typo': { kind: 'typing mistake', expected: rows(menu, is('dish', 'Tiramisu')) },
  'm-milk': { kind: 'filter', expected: rows(menu, course('dessert'), not(holds('milk'))) },
  'm-none': { kind: 'filter', expected: rows(menu, isEmpty('allergens')) },
  'm-count': { kind: 'count', expected: count(menu, vegan) },
  'm-light': { kind: 'range', expected: rows(menu, less('calories', 400)) },
  'm-quick': { kind: 'range', expected: rows(menu, within('prep time', 0, 10)) },
  'm-cheapest': { kind: 'superlative', expected: first(menu, 'price (£)', 1, 1, course('main')) },
  'm-fish': { kind: 'filter', expected: rows(menu, holds('fish')) },
  'x-two': { kind: 'no question for tables', expected: null },
  'x-return': { kind: 'no question for tables', expected: null },
  'x-thing': { kind: 'no question for tables', expected: null },
  'x-both': { kind: 'no question for tables', expected: null },
  'x-rain': { kind: 'no question for tables', expected: null },
  'x-sunday': { kind: 'no question for tables', expected: null },
  'x-card': { kind: 'no question for tables', expected: null },
  'x-delivery': { kind: 'no question for tables', expected: null },
  'x-wifi': { kind: 'no question for tables', expected: null },
};
