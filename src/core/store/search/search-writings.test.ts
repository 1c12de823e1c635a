import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MessageId, SessionId } from '../../../shared/models';
import type { BoundStore } from '../operations';
import { type TemporaryHistory, temporaryHistory } from '../testing/temporary-history';

/* Words of other trades, looked for as people type them. */

let history: TemporaryHistory;
let store: BoundStore;
let session: SessionId;

beforeEach(() => {
  history = temporaryHistory();
  store = history.store;
  session = store.ensureEmptySession().id;
});
afterEach(() => history.dispose());

it.each([
  // Folded.
  ['buesche giessen', 'Büsche gießen wir abends.'],
  ['lecon de hautbois', 'La leçon de hautbois de Noël est reportée.'],
  ['senal', 'El abogado recurre la señal de tráfico.'],
  ['soeurs coiffees', 'Deux sœurs coiffées ensemble paient un tarif réduit.'],
  ['pinas ecologicas', 'Las piñas ecológicas llegan en agosto.'],
  ['bapteme paques', 'Le baptême de Pâques a lieu à l’aube.'],
  ['laube', 'Le baptême de Pâques a lieu à l’aube.'],
  ['ادويه الاطفال', 'أدويّة الأطفال في الرفّ الثالث.'],
  ['STRASSE', 'Der Hof liegt in der Straße am Anger.'],
  ['ogrod', 'Ogród otwieramy w maju.'],
  ['istanbul', 'İSTANBUL kilisesi pazar günü açık.'],
  ['елка', 'Ёлка стоит у церкви.'],
  ['かぶ', 'カブの種は春にまきます。'],
  // Codes and numbers.
  ['pl207b', 'Seed bag PL-207/B holds 500 seeds.'],
  ['PL 207 B', 'Seed bag PL-207/B holds 500 seeds.'],
  ['4c118/26', 'Das Aktenzeichen 4 C 118/26 ist erledigt.'],
  ['743', 'Hair shade 7/43 is copper gold.'],
  ['rx300g', 'Le papier RX-300/G est en rupture.'],
  ['PZN01234567', 'PZN-01234567 ist nicht lieferbar.'],
  ['err5021x', 'Error ERR-5021/X means that the licence has ended.'],
  ['1250', 'Der Setzling kostet 1.250 €.'],
  ['12000 affiches', 'Pour 12 000 affiches, comptez une semaine.'],
  ['2,400', 'The court’s fee is 2400 dollars.'],
  ['250', 'الجرعة ٢٥٠ ملغ مرتين في اليوم.'],
  // Mistyped.
  ['trumpt', 'Trumpet lessons are on Tuesdays.'],
  ['Scheidng', 'Eine Scheidung wird beim Familiengericht eingereicht.'],
  ['fromge', 'Le fromage de brebis est vendu à la ferme.'],
  ['vestuaro', 'El vestuario del gimnasio cierra a las diez.'],
  ['antibotico', 'El antibiótico se entrega con receta.'],
  ['pasword', 'The password is reset by e-mail.'],
  ['Dauerwele', 'Die Dauerwelle hält drei Monate.'],
])('finds by %j what is written otherwise: %s', (words, text) => {
  const others = ['Etwas ganz anderes.', 'Nothing of the kind.'];
  let head: MessageId | null = null;
  for (const content of [...others, text])
    head = store.addQuestion({ sessionId: session, parentId: head, content, system: null }).id;
  expect(store.search(words, 50).messages.map(({ snippet }) => snippet.text)).toEqual([text]);
});
