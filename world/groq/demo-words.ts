import { LEXICONS } from '../../src/core/lookup/lexicon';
import { tokensOf, wordingOf } from '../../src/core/lookup/tokens';
import type { DemoWords } from '../../src/core/provider/demo-model';
import { ar } from '../../src/shared/words/languages/ar';
import { de } from '../../src/shared/words/languages/de';
import { en } from '../../src/shared/words/languages/en';
import { es } from '../../src/shared/words/languages/es';
import { fr } from '../../src/shared/words/languages/fr';

/** What the demo model says, and how a developer, who has `npm start`, connects a real one; in the order of the lexicons. */
const SPOKEN = [
  {
    words: en,
    connect:
      'To connect a real model, put your Groq API key into the file `.env` as `GROQ_API_KEY` and start SafyCore again.',
  },
  {
    words: es,
    connect:
      'Para conectar un modelo de verdad, ponga su clave de API de Groq en el archivo `.env` como `GROQ_API_KEY` y vuelva a iniciar SafyCore.',
  },
  {
    words: de,
    connect:
      'Um ein echtes Modell zu verbinden, schreiben Sie Ihren Groq-API-Schlüssel als `GROQ_API_KEY` in die Datei `.env` und starten Sie SafyCore neu.',
  },
  {
    words: fr,
    connect:
      'Pour connecter un vrai modèle, mettez votre clé d’API Groq dans le fichier `.env` sous `GROQ_API_KEY` et relancez SafyCore.',
  },
  {
    words: ar,
    connect:
      'لوصل نموذج حقيقي، ضع مفتاح Groq API في الملف `.env` باسم `GROQ_API_KEY` ثم شغّل SafyCore من جديد.',
  },
] as const;

/** In the language that has most of the question's words; English where none has more than it. */
export function wordsFor(question: string): DemoWords {
  const tokens = tokensOf(question);
  const known = LEXICONS.map(
    ({ meanings }) => tokens.filter((token) => meanings.has(wordingOf([token]))).length,
  );
  const { words, connect } = SPOKEN[known.indexOf(Math.max(...known))] ?? SPOKEN[0];
  const say: DemoWords['say'] = (key) => {
    const message = words[key];
    return typeof message === 'string' ? message : '';
  };
  return { say, connect };
}
