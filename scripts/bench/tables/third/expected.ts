import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amount, clock, code, type Facts, iso, plain, type Reader, rowsOf, text } from '../../figures/facts';
import { type Case, dayOf, equals, is, less, loopsOver, not, within } from '../plain-loops';

/** What the columns of each table hold. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  preisliste: {
    Ziffer: code,
    Leistung: text,
    Fachgebiet: text,
    Dauer: amount('unit', 'min', ','),
    Selbstzahler: amount('money', '€', ','),
    'Anteil gesetzlich': amount('money', '€', ','),
    'Anteil privat': amount('money', '€', ','),
    'Überweisung nötig': text,
    Behandler: text,
  },
  rooms: {
    'room type': text,
    building: text,
    view: text,
    sleeps: plain('number'),
    size: amount('unit', 'm²', '.'),
    'low season': amount('money', '£', '.'),
    'mid season': amount('money', '£', '.'),
    'high season': amount('money', '£', '.'),
    breakfast: text,
    pets: text,
    rooms: plain('number'),
  },
  ferreteria: {
    código: code,
    artículo: text,
    sección: text,
    peso: amount('unit', 'kg', '.'),
    existencias: plain('number'),
    precio: amount('money', '€', ','),
    pasillo: plain('number'),
    proveedor: text,
    'última entrada': iso,
  },
  'emploi-du-temps': {
    jour: text,
    début: clock,
    classe: text,
    matière: text,
    professeur: text,
    salle: text,
    élèves: plain('number'),
    durée: amount('unit', 'min', ','),
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
const above = (column: string, limit: number) => within(column, limit + 0.001, MOST);
const [prices, rooms, shop, lessons] = ['preisliste', 'rooms', 'ferreteria', 'emploi-du-temps'] as const;
const referral = is('Überweisung nötig', 'ja');
const [sea, garden, pets] = [is('view', 'sea'), is('view', 'garden'), is('pets', 'yes')];
const section = (name: string) => is('sección', name);
const day = (name: string) => is('jour', name);
const of = (name: string) => is('classe', name);
const arrived = (from: number, to: number) => within('última entrada', from, to);

/** What each question is to come to, in whatever language. */
export const CASES: Readonly<Record<string, Case>> = {
  'p-massage': { kind: 'filter', expected: rows(prices, is('Leistung', 'Massage')) },
  'p-free': { kind: 'range', expected: rows(prices, equals('Anteil gesetzlich', 0)) },
  'p-referral': { kind: 'filter', expected: rows(prices, referral) },
  'p-no-referral': { kind: 'filter', expected: rows(prices, is('Fachgebiet', 'Labor'), not(referral)) },
  'p-doctor': { kind: 'filter', expected: rows(prices, is('Behandler', 'Dr. Okoye')) },
  'p-under': { kind: 'range', expected: rows(prices, less('Selbstzahler', 40)) },
  'p-dearest': {
    kind: 'superlative',
    expected: first(prices, 'Selbstzahler', -1, 1, is('Fachgebiet', 'Radiologie')),
  },
  'p-long': { kind: 'range', expected: rows(prices, above('Dauer', 40)) },
  'p-average': {
    kind: 'sum and average',
    expected: average(prices, 'Selbstzahler', is('Fachgebiet', 'Kardiologie')),
  },
  'p-count': { kind: 'count', expected: count(prices, is('Behandler', 'Dr. Lindner')) },
  'p-group': { kind: 'group', expected: groups(prices, 'Fachgebiet', (all) => all.length) },
  'p-code': { kind: 'id', expected: rows(prices, is('Ziffer', 'K-041')) },
  'p-private': { kind: 'range', expected: rows(prices, above('Anteil privat', 15)) },
  'p-typo': { kind: 'typing mistake', expected: rows(prices, is('Leistung', 'Lymphdrainage')) },
  'p-parking': { kind: 'no question for tables', expected: null },
  'h-sea': { kind: 'filter', expected: rows(rooms, sea) },
  'h-low': { kind: 'range', expected: rows(rooms, less('low season', 90)) },
  'h-high': { kind: 'superlative', expected: first(rooms, 'high season', 1, 1) },
  'h-family': { kind: 'range', expected: rows(rooms, within('sleeps', 4, 99)) },
  'h-pets': { kind: 'filter', expected: rows(rooms, pets) },
  'h-both': { kind: 'filter', expected: rows(rooms, pets, is('breakfast', 'yes')) },
  'h-annex': { kind: 'count', expected: count(rooms, is('building', 'Annex')) },
  'h-between': { kind: 'range', expected: rows(rooms, within('mid season', 150, 210)) },
  'h-largest': { kind: 'superlative', expected: first(rooms, 'size', -1, 1, garden) },
  'h-average': { kind: 'sum and average', expected: average(rooms, 'high season', sea) },
  'h-total': { kind: 'sum and average', expected: sum(rooms, 'rooms', is('building', 'Main House')) },
  'h-name': { kind: 'filter', expected: rows(rooms, is('room type', 'Honeymoon Suite')) },
  'h-follow': { kind: 'follow-up', expected: rows(rooms, sea, less('low season', 200)) },
  'h-not': { kind: 'filter', expected: rows(rooms, sea, not(is('building', 'Tower'))) },
  'h-pool': { kind: 'no question for tables', expected: null },
  'f-stock': { kind: 'filter', expected: rows(shop, section('herramientas'), above('existencias', 0)) },
  'f-out': { kind: 'not in stock', expected: rows(shop, equals('existencias', 0)) },
  'f-code': { kind: 'id', expected: rows(shop, is('código', 'TAL-0850')) },
  'f-section': { kind: 'count', expected: count(shop, section('pintura')) },
  'f-tool': { kind: 'superlative', expected: first(shop, 'precio', 1, 1, section('electricidad')) },
  'f-heavy': { kind: 'range', expected: rows(shop, above('peso', 3)) },
  'f-supplier': { kind: 'filter', expected: rows(shop, is('proveedor', 'Electra Sur')) },
  'f-aisle': { kind: 'filter', expected: rows(shop, equals('pasillo', 4)) },
  'f-under': { kind: 'range', expected: rows(shop, section('electricidad'), less('precio', 50)) },
  'f-few': { kind: 'range', expected: rows(shop, less('existencias', 10)) },
  'f-since': { kind: 'date', expected: rows(shop, arrived(dayOf(2026, 11, 20), MOST)) },
  'f-monday': { kind: 'date', expected: rows(shop, arrived(dayOf(2026, 11, 23), dayOf(2026, 11, 23))) },
  'f-average': { kind: 'sum and average', expected: average(shop, 'precio', section('fontanería')) },
  'f-group': { kind: 'group', expected: groups(shop, 'proveedor', (all) => all.length) },
  'f-delivery': { kind: 'no question for tables', expected: null },
  's-tuesday': { kind: 'filter', expected: rows(lessons, day('mardi')) },
  's-class': { kind: 'filter', expected: rows(lessons, of('6A'), day('vendredi')) },
  's-teacher': { kind: 'filter', expected: rows(lessons, is('professeur', 'Mme Rousseau')) },
  's-room': { kind: 'filter', expected: rows(lessons, is('salle', 'Labo 1')) },
  's-double': { kind: 'range', expected: rows(lessons, above('durée', 60)) },
  's-count': { kind: 'count', expected: count(lessons, of('4C')) },
  's-students': { kind: 'range', expected: rows(lessons, above('élèves', 25)) },
  's-small': { kind: 'superlative', expected: first(lessons, 'élèves', 1, 1) },
  's-before': { kind: 'range', expected: rows(lessons, less('début', 540)) },
  's-first': { kind: 'superlative', expected: first(lessons, 'début', 1, 1, day('jeudi')) },
  's-not': { kind: 'filter', expected: rows(lessons, is('matière', 'sport'), not(of('6A'))) },
  's-group': { kind: 'group', expected: groups(lessons, 'professeur', (all) => all.length) },
  's-sport': { kind: 'filter', expected: rows(lessons, is('matière', 'sport')) },
  's-follow': { kind: 'follow-up', expected: rows(lessons, of('5B'), day('jeudi')) },
  's-exam': { kind: 'no question for tables', expected: null },
};
