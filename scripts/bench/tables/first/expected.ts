import { tables } from '../../figures/facts';
import {
  averageOf,
  either,
  equals,
  has,
  is,
  less,
  loopsOver,
  not,
  type Test,
  within,
  type Case,
} from '../plain-loops';

const { rows, count, sum, average, first, groups } = loopsOver(tables);

const fuel = (name: string): Test => is('fuel', name);
const doctor = (name: string): Test => is('Arzt', name);

/** What each question is to come to, in whatever language. */
export const CASES: Readonly<Record<string, Case>> = {
  'car-code': { kind: 'id', expected: rows('cars', is('stock', 'A-1090')) },
  'car-code-2': { kind: 'id', expected: rows('cars', is('stock', 'A-1097')) },
  'car-filter': {
    kind: 'filter',
    expected: rows('cars', fuel('hybrid'), is('colour', 'red')),
  },
  'car-filter-model': { kind: 'filter', expected: rows('cars', has('model', 'Golf')) },
  'car-filter-two': {
    kind: 'filter',
    expected: rows('cars', fuel('electric'), is('colour', 'black')),
  },
  'car-not': {
    kind: 'filter',
    expected: rows('cars', fuel('hybrid'), not(is('colour', 'white'))),
  },
  'car-under': { kind: 'range', expected: rows('cars', less('price', 10_000)) },
  'car-between': {
    kind: 'range',
    expected: rows('cars', fuel('diesel'), within('price', 10_000, 20_000)),
  },
  'car-mileage': { kind: 'range', expected: rows('cars', less('mileage', 20_000)) },
  'car-newer': { kind: 'range', expected: rows('cars', within('year', 2024, 9999)) },
  'car-cheapest': {
    kind: 'superlative',
    expected: first('cars', 'price', 1, 1, fuel('diesel')),
  },
  'car-newest': {
    kind: 'superlative',
    expected: first('cars', 'year', -1, 1, has('model', 'Golf')),
  },
  'car-three': { kind: 'superlative', expected: first('cars', 'price', 1, 3, fuel('hybrid')) },
  'car-low-mileage': {
    kind: 'superlative',
    expected: first('cars', 'mileage', 1, 1, fuel('electric')),
  },
  'car-count': { kind: 'count', expected: count('cars', has('model', 'Corolla')) },
  'car-count-all': {
    kind: 'count',
    expected: count('cars', fuel('electric'), less('price', 20_000)),
  },
  'car-average': {
    kind: 'sum and average',
    expected: average('cars', 'price', fuel('hybrid')),
  },
  'car-sum': {
    kind: 'sum and average',
    expected: sum('cars', 'price', has('model', 'Volvo')),
  },
  'car-group': { kind: 'group', expected: groups('cars', 'colour', (all) => all.length) },
  'car-compare': {
    kind: 'comparison',
    expected: rows('cars', either(has('model', 'Polo'), has('model', 'Jazz'))),
  },
  'car-typo': {
    kind: 'typing mistake',
    expected: rows('cars', has('model', 'Corolla'), is('colour', 'red')),
  },
  'car-typo-2': {
    kind: 'typing mistake',
    expected: first('cars', 'price', 1, 1, fuel('diesel')),
  },
  'car-follow': {
    kind: 'follow-up',
    expected: count('cars', fuel('hybrid'), is('colour', 'red')),
  },
  'car-follow-price': {
    kind: 'follow-up',
    expected: rows('cars', fuel('diesel'), less('price', 15_000)),
  },
  'car-none': {
    kind: 'not in stock',
    expected: rows('cars', fuel('diesel'), is('colour', 'blue'), has('model', 'Volvo')),
  },
  'car-unknown': { kind: 'no question for tables', expected: null },
  'car-other': { kind: 'no question for tables', expected: null },
  'clinic-code': { kind: 'id', expected: rows('clinic', is('Nr', 'L243')) },
  'clinic-doctor': { kind: 'filter', expected: rows('clinic', doctor('Dr. Adler')) },
  'clinic-under': { kind: 'range', expected: rows('clinic', less('Preis', 50)) },
  'clinic-longest': { kind: 'superlative', expected: first('clinic', 'Dauer', -1, 1) },
  'clinic-count': { kind: 'count', expected: count('clinic', doctor('Dr. Brandt')) },
  'clinic-average': {
    kind: 'sum and average',
    expected: average('clinic', 'Preis', doctor('Dr. Celik')),
  },
  'clinic-cheapest': {
    kind: 'superlative',
    expected: first('clinic', 'Preis', 1, 1, doctor('Dr. Duran')),
  },
  'clinic-name': { kind: 'filter', expected: rows('clinic', is('Leistung', 'Hörtest')) },
  'clinic-short': { kind: 'range', expected: rows('clinic', within('Dauer', 0, 15)) },
  'clinic-group': { kind: 'group', expected: groups('clinic', 'Arzt', averageOf('Preis')) },
  'shop-code': { kind: 'id', expected: rows('shop', is('ref', 'SKU-4658/A')) },
  'shop-category': { kind: 'filter', expected: rows('shop', is('categoría', 'quesos')) },
  'shop-low': { kind: 'range', expected: rows('shop', less('existencias', 100)) },
  'shop-count': { kind: 'count', expected: count('shop', equals('IVA', 21)) },
  'shop-sum': {
    kind: 'sum and average',
    expected: sum('shop', 'existencias', is('categoría', 'aceites')),
  },
  'shop-most': { kind: 'superlative', expected: first('shop', 'existencias', -1, 1) },
  'shop-name': { kind: 'filter', expected: rows('shop', is('producto', 'Chorizo picante')) },
  'room-beds': { kind: 'range', expected: rows('rooms', within('beds', 3, 99)) },
  'room-floor': { kind: 'filter', expected: rows('rooms', equals('floor', 2)) },
  'room-under': {
    kind: 'range',
    expected: rows('rooms', less('price per night (EUR)', 100)),
  },
  'room-largest': { kind: 'superlative', expected: first('rooms', 'area (m²)', -1, 1) },
  'room-count': { kind: 'count', expected: count('rooms', equals('floor', 3)) },
  'room-average': {
    kind: 'sum and average',
    expected: average('rooms', 'price per night (EUR)', equals('beds', 3)),
  },
  'room-cheapest': {
    kind: 'superlative',
    expected: first('rooms', 'price per night (EUR)', 1, 1, equals('beds', 4)),
  },
  'room-between': { kind: 'range', expected: rows('rooms', within('area (m²)', 40, 45)) },
  'room-code': { kind: 'id', expected: rows('rooms', is('room', '204')) },
  'room-follow': {
    kind: 'follow-up',
    expected: rows('rooms', equals('beds', 4), equals('floor', 1)),
  },
  'room-other': { kind: 'no question for tables', expected: null },
};
