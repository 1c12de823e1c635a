import { expect, it } from 'vitest';

import { wordsFor } from './demo-words';

it.each([
  ['Which cars run on diesel?', 'From your training data:', 'To connect'],
  ['Welche Autos fahren mit Diesel?', 'Aus Ihren Trainingsdaten:', 'Um ein echtes'],
  ['¿Qué coches hay de gasóleo?', 'De sus datos de entrenamiento:', 'Para conectar'],
  ['Quelles voitures roulent au diesel ?', 'D’après vos données d’entraînement :', 'Pour connecter'],
  ['ما السيارات التي تعمل بالديزل؟', 'من بيانات التدريب:', 'لوصل'],
  ['Honda Civic', 'From your training data:', 'To connect'],
])('the demo model answers %j in its language', (question, introduction, connect) => {
  const words = wordsFor(question);
  expect(words.say('demo.from_facts')).toBe(introduction);
  expect(words.connect.startsWith(connect)).toBe(true);
});
