import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  amount,
  code,
  dayFirst,
  type Facts,
  iso,
  plain,
  type Reader,
  rowsOf,
  text,
  time,
} from '../../figures/facts';
import { averageOf, dayOf, either, has, is, less, loopsOver, not, within, type Case } from '../plain-loops';

/** The day on which the questions are asked, a Sunday. */
export const ASKED_ON = [2026, 11, 29] as const;

/** What the columns of each table hold. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  rentals: {
    plate: code,
    class: text,
    transmission: text,
    seats: plain('number'),
    power: amount('unit', 'kW', '.'),
    'first registered': dayFirst,
    mileage: amount('unit', 'km', '.'),
    'price per day': amount('money', '£', '.'),
    deposit: amount('money', '£', '.'),
    'available from': dayFirst,
  },
  carta: {
    plato: text,
    tipo: text,
    precio: amount('money', '€', ','),
    calorías: amount('unit', 'kcal', ','),
    vegetariano: text,
    picante: text,
    tiempo: amount('unit', 'min', ','),
    alérgenos: text,
  },
  team: {
    Name: text,
    Abteilung: text,
    Standort: text,
    Eintritt: dayFirst,
    Gehalt: amount('money', '€', ','),
    Wochenstunden: plain('number'),
    Sprachen: text,
    Durchwahl: code,
  },
  magasins: {
    magasin: text,
    ville: text,
    surface: amount('unit', 'm²', ','),
    'places de parking': plain('number'),
    'ouvert le dimanche': text,
    fermeture: time,
    employés: plain('number'),
    'loyer mensuel': amount('money', '€', ','),
    'code postal': code,
  },
  appointments: { date: iso, therapist: text, status: text },
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

const KM_A_MILE = 1.609344;
const KW_A_HP = 0.73549875;
const ALWAYS = dayOf(9999, 12, 31);
const december = (day: number): number => dayOf(2026, 12, day);
const [van, estate, automatic] = [is('class', 'van'), is('class', 'estate'), is('transmission', 'automatic')];
const [main, dessert, vegetarian] = [is('tipo', 'principal'), is('tipo', 'postre'), is('vegetariano', 'sí')];
const department = (name: string) => is('Abteilung', name);
const [berlin, hamburg, munich] = [
  is('Standort', 'Berlin'),
  is('Standort', 'Hamburg'),
  is('Standort', 'München'),
];
const joined = (from: number, to: number) => within('Eintritt', from, to);
const city = (name: string) => is('ville', name);
const sunday = is('ouvert le dimanche', 'oui');
const on = (from: number, to = from) => within('date', from, to);

/** What each question is to come to, in whatever language. */
export const CASES: Readonly<Record<string, Case>> = {
  'r-automatic': { kind: 'filter', expected: rows('rentals', van, automatic) },
  'r-not-automatic': { kind: 'filter', expected: rows('rentals', is('class', 'SUV'), not(automatic)) },
  'r-seats': { kind: 'range', expected: rows('rentals', within('seats', 7, 99)) },
  'r-day': { kind: 'range', expected: rows('rentals', less('price per day', 40)) },
  'r-cheap-automatic': { kind: 'superlative', expected: first('rentals', 'price per day', 1, 1, automatic) },
  'r-dearest': { kind: 'superlative', expected: first('rentals', 'price per day', -1, 1, van) },
  'r-newest': {
    kind: 'superlative',
    expected: first('rentals', 'first registered', -1, 1, is('class', 'convertible')),
  },
  'r-after': {
    kind: 'date',
    expected: rows('rentals', within('first registered', dayOf(2022, 4, 1), ALWAYS)),
  },
  'r-year': {
    kind: 'date',
    expected: rows('rentals', within('first registered', dayOf(2021, 1, 1), dayOf(2021, 12, 31))),
  },
  'r-before': { kind: 'date', expected: rows('rentals', less('available from', december(5))) },
  'r-dates': {
    kind: 'date',
    expected: rows('rentals', van, within('available from', december(1), december(10))),
  },
  'r-hp': { kind: 'range', expected: rows('rentals', not(less('power', 200 * KW_A_HP))) },
  'r-miles': { kind: 'range', expected: rows('rentals', estate, less('mileage', 40_000 * KM_A_MILE)) },
  'r-average': { kind: 'sum and average', expected: average('rentals', 'price per day', van) },
  'r-or': { kind: 'count', expected: count('rentals', either(is('class', 'SUV'), van)) },
  'r-deposit': { kind: 'superlative', expected: first('rentals', 'deposit', -1, 1) },
  'r-typo': {
    kind: 'typing mistake',
    expected: first('rentals', 'price per day', 1, 1, is('class', 'convertible')),
  },
  'r-follow': { kind: 'follow-up', expected: rows('rentals', estate, automatic) },
  'r-plate': { kind: 'id', expected: rows('rentals', is('plate', 'WX-143')) },
  'r-licence': { kind: 'no question for tables', expected: null },
  'r-towbar': { kind: 'no question for tables', expected: null },
  'c-vegetarian': { kind: 'filter', expected: rows('carta', vegetarian) },
  'c-mild': { kind: 'filter', expected: rows('carta', main, is('picante', 'no')) },
  'c-under': { kind: 'range', expected: rows('carta', vegetarian, less('precio', 6)) },
  'c-dessert': { kind: 'superlative', expected: first('carta', 'precio', 1, 1, dessert) },
  'c-calories': { kind: 'superlative', expected: first('carta', 'calorías', -1, 1) },
  'c-light': { kind: 'range', expected: rows('carta', within('calorías', 0, 300)) },
  'c-count': { kind: 'count', expected: count('carta', dessert) },
  'c-average': { kind: 'sum and average', expected: average('carta', 'precio', main) },
  'c-between': { kind: 'range', expected: rows('carta', dessert, within('precio', 4, 5)) },
  'c-group': { kind: 'group', expected: groups('carta', 'tipo', (all) => all.length) },
  'c-quick': { kind: 'range', expected: rows('carta', is('tipo', 'entrante'), less('tiempo', 10)) },
  'c-gluten': { kind: 'filter', expected: rows('carta', dessert, not(has('alérgenos', 'gluten'))) },
  'c-name': { kind: 'filter', expected: rows('carta', is('plato', 'Gazpacho')) },
  'c-follow': { kind: 'follow-up', expected: rows('carta', main, less('precio', 15), vegetarian) },
  'c-deliver': { kind: 'no question for tables', expected: null },
  't-who': { kind: 'filter', expected: rows('team', department('Vertrieb')) },
  't-count': { kind: 'count', expected: count('team', berlin) },
  't-since': { kind: 'date', expected: rows('team', joined(dayOf(2022, 1, 1), ALWAYS)) },
  't-before': { kind: 'date', expected: rows('team', less('Eintritt', dayOf(2016, 6, 1))) },
  't-joined': { kind: 'date', expected: rows('team', joined(dayOf(2018, 1, 1), dayOf(2020, 12, 31))) },
  't-last': { kind: 'superlative', expected: first('team', 'Eintritt', -1, 1) },
  't-highest': { kind: 'superlative', expected: first('team', 'Gehalt', -1, 1, department('Technik')) },
  't-average': { kind: 'sum and average', expected: average('team', 'Gehalt', department('Vertrieb')) },
  't-sum': { kind: 'sum and average', expected: sum('team', 'Gehalt', hamburg) },
  't-speaks': { kind: 'filter', expected: rows('team', has('Sprachen', 'Türkisch')) },
  't-hours': { kind: 'range', expected: rows('team', less('Wochenstunden', 35)) },
  't-not': { kind: 'filter', expected: rows('team', department('Technik'), not(berlin)) },
  't-or': { kind: 'filter', expected: rows('team', department('Technik'), either(munich, hamburg)) },
  't-group': { kind: 'group', expected: groups('team', 'Abteilung', averageOf('Gehalt')) },
  't-typo': { kind: 'typing mistake', expected: count('team', hamburg) },
  't-follow': { kind: 'follow-up', expected: rows('team', department('Lager'), munich) },
  't-extension': { kind: 'id', expected: rows('team', is('Durchwahl', '246')) },
  't-birthday': { kind: 'no question for tables', expected: null },
  'm-sunday': { kind: 'filter', expected: rows('magasins', sunday) },
  'm-closed': { kind: 'filter', expected: rows('magasins', city('Paris'), not(sunday)) },
  'm-parking': { kind: 'range', expected: rows('magasins', within('places de parking', 50, 9_999)) },
  'm-largest': { kind: 'superlative', expected: first('magasins', 'surface', -1, 1, city('Lyon')) },
  'm-smallest': { kind: 'superlative', expected: first('magasins', 'surface', 1, 1) },
  'm-area': { kind: 'range', expected: rows('magasins', within('surface', 601, 99_999)) },
  'm-count': { kind: 'count', expected: count('magasins', city('Marseille')) },
  'm-spaces': { kind: 'sum and average', expected: sum('magasins', 'places de parking', city('Marseille')) },
  'm-rent': { kind: 'sum and average', expected: average('magasins', 'loyer mensuel', city('Paris')) },
  'm-cheap': { kind: 'superlative', expected: first('magasins', 'loyer mensuel', 1, 1) },
  'm-staff': { kind: 'range', expected: rows('magasins', within('employés', 21, 999)) },
  'm-postcode': { kind: 'id', expected: rows('magasins', is('code postal', '69003')) },
  'm-rent-max': { kind: 'range', expected: rows('magasins', within('loyer mensuel', 0, 4_000)) },
  'm-close': { kind: 'filter', expected: rows('magasins', is('magasin', 'Prado')) },
  'm-bike': { kind: 'no question for tables', expected: null },
  'm-none': { kind: 'no question for tables', expected: null },
  'a-tomorrow': { kind: 'date', expected: rows('appointments', on(dayOf(2026, 11, 30))) },
  'a-tuesday': { kind: 'date', expected: rows('appointments', on(december(1))) },
  'a-week': { kind: 'date', expected: rows('appointments', on(dayOf(2026, 11, 30), december(6))) },
  'a-between': { kind: 'date', expected: rows('appointments', on(december(1), december(5))) },
  'a-before': { kind: 'date', expected: rows('appointments', less('date', december(1))) },
  'a-after': { kind: 'date', expected: rows('appointments', on(december(11), ALWAYS)) },
  'a-month': { kind: 'date', expected: count('appointments', on(december(1), december(31))) },
  'a-who': { kind: 'date', expected: count('appointments', is('therapist', 'Dr. Marin'), on(december(4))) },
  'a-status': { kind: 'filter', expected: rows('appointments', not(is('status', 'confirmed'))) },
  'a-first': {
    kind: 'superlative',
    expected: first(
      'appointments',
      'date',
      1,
      1,
      is('therapist', 'Lena Hoff'),
      on(december(1), december(31)),
    ),
  },
  'a-cancel': { kind: 'no question for tables', expected: null },
};
