import { describe, expect, it } from 'vitest';
import { checkAnswer } from './check';
import { FactIndex } from './facts';

/* What is sold, taught and opened elsewhere: right answers, and the same with one figure changed, written before they were met. */

const scope = 'all conversations';
const courses = [
  'Kurs-Nr.,Kurs,Lehrkraft,Beginn,Uhrzeit,Dauer,Gebühr,freie Plätze',
  'MS-101,Klavier Anfänger,Herr Wolff,12.01.2027,15:30,45 min,"1.240,00 €",3',
  'MS-104,Geige,Frau Sato,14.01.2027,16:15,45 min,"1.310,50 €",1',
  'MS-107,Chor Erwachsene,Frau Brandl,19.01.2027,19:30,90 min,"280,00 €",12',
  'MS-110,Schlagzeug,Herr Obi,21.01.2027,17:00,30 min,"990,00 €",0',
  'MS-113,Gitarre Ensemble,Frau Sato,26.01.2027,18:45,60 min,"640,00 €",5',
].join('\n');
const plants = [
  'sku,plant,height,pot,price,in stock,hardy to',
  'PL-20/A,Japanese maple,120 cm,10 l,£64.50,14,-20 °C',
  'PL-22/C,Lavender,35 cm,2 l,£7.95,230,-15 °C',
  'PL-25/A,Olive tree,180 cm,30 l,£149.00,6,-8 °C',
  'PL-28/B,Box hedge,60 cm,5 l,£18.25,85,-25 °C',
].join('\n');
const ferme = [
  'produit,unité,prix,récolte,quantité',
  'Pommes Reinette,kg,"2,80 €",15/09/2026,"1 450 kg"',
  'Miel de châtaignier,pot 500 g,"9,60 €",02/07/2026,"320 pots"',
  'Œufs plein air,boîte de 12,"4,20 €",,"75 boîtes"',
  'Fromage de chèvre,pièce,"5,40 €",20/11/2026,"48 pièces"',
].join('\n');
const house = `The law office opens Monday to Thursday from 8:30 to 17:45, on Fridays until 2 pm. Call 030 / 5550 1738 or write to kanzlei@recht.example.
A first consultation costs 190 € plus 19 % VAT. The fee is paid within 14 days. Our 3 lawyers have handled 1,284 cases since 1998.
Release 5.12.3 needs 16 GB of memory and supports TLS 1.3. The support line answers 24/7; tickets are answered within 4 hours. Port 8443 must be open.
La parroquia celebra misa los domingos a las 11:30; el coro tiene 35 voces. La colecta de 2025 fue de 12.480 €. El templo es de 1764.
تفتح الصيدلية من الساعة ٨:٠٠ إلى ٢٢:٣٠. سعر التوصيل ١٥ ريالاً، ومجاني فوق ٢٠٠ ريال. رقم الهاتف 0555 123 987.
L’imprimerie livre 5 000 flyers A5 en trois jours ouvrés pour 129 € HT, soit 154,80 € TTC. Format maximal : 33 × 48 cm.
Das Sportzentrum hat acht Plätze und zweiundzwanzig Trainer. Der Beitrag beträgt 28,50 € im Monat, Kinder zahlen die Hälfte.`;
const facts = new FactIndex([
  { title: 'kurse', scope, content: courses },
  { title: 'plants', scope, content: plants },
  { title: 'ferme', scope, content: ferme },
  { title: 'house', scope, content: house },
]);
const marked = (answer: string, question: string): string[] =>
  checkAnswer(facts, answer, [question]).figures.flatMap(({ text, state }) =>
    state === 'not_found' || state === 'other_row' ? [text] : [],
  );

/** A question, an answer, a figure of it, and what makes it wrong. */
const SET: readonly (readonly [string, string, string, string])[] = [
  ['Was kostet Klavier?', 'Klavier Anfänger (MS-101) bei Herrn Wolff kostet 1.240 €.', '1.240 €', '1.340 €'],
  [
    'Wann beginnt der Chor?',
    'Der Chor für Erwachsene beginnt am 19. Januar 2027 um halb acht, also 19:30 Uhr.',
    '19. Januar 2027',
    '21. Januar 2027',
  ],
  [
    'Wann beginnt der Chor?',
    'Der Chor für Erwachsene beginnt am Dienstag, 19.1.2027, um 19.30 Uhr.',
    '19.30 Uhr',
    '18.30 Uhr',
  ],
  [
    'How much is the violin?',
    'The violin course (Geige) with Frau Sato costs €1,310.50.',
    '€1,310.50',
    '€1,310.05',
  ],
  [
    'Kosten Geige und Gitarre zusammen?',
    'Geige (1.310,50 €) und Gitarre Ensemble (640,00 €) kosten zusammen 1.950,50 €.',
    '1.950,50 €',
    '1.960,50 €',
  ],
  [
    'Unterschied?',
    'Klavier Anfänger kostet 1.240 €, Schlagzeug 990 €: das sind 250 € weniger.',
    '250 €',
    '260 €',
  ],
  [
    'Wie viele freie Plätze insgesamt?',
    'In den fünf Kursen gibt es insgesamt 21 freie Plätze (3 + 1 + 12 + 0 + 5).',
    '21',
    '23',
  ],
  ['Ist Schlagzeug frei?', 'Im Kurs Schlagzeug sind 0 Plätze frei; im Chor Erwachsene 12.', '12', '5'],
  [
    'Combien dure le cours de guitare ?',
    'Le cours Gitarre Ensemble dure 60 minutes, soit une heure. Très agréable !',
    '60 minutes',
    '45 minutes',
  ],
  ['Pour deux ?', 'Pour 2 personnes, le Chor Erwachsene coûte 560,00 €.', '560,00 €', '580,00 €'],
  [
    'Which plants survive -20?',
    '- Japanese maple: hardy to −20 °C\n- Box hedge: hardy to −25 °C',
    '−25 °C',
    '−15 °C',
  ],
  ['How tall is the olive?', 'The Olive tree is 1.8 m tall and costs £149.', '1.8 m', '1.2 m'],
  [
    'How tall is the olive in feet?',
    'The Olive tree (180 cm, about 5.9 ft) is in a 30 l pot.',
    '5.9 ft',
    '6.9 ft',
  ],
  ['3 olive trees?', 'Three Olive trees at £149.00 each come to £447.00.', '£447.00', '£474.00'],
  ['10% off?', 'With 10 % off, the Japanese maple at £64.50 would be £58.05.', '£58.05', '£56.05'],
  [
    'stock',
    '| Plant | Price | Stock |\n|---|---:|---:|\n| Lavender | £7.95 | 230 |\n| Box hedge | £18.25 | 85 |',
    '£18.25',
    '£64.50',
  ],
  ['code', 'Lavender has the code PL-22/C.', 'PL-22/C', 'PL-22/A'],
  ['code', 'Its code is `PL-25/A`; that is the Olive tree, 6 in stock.', '6', '14'],
  ['range', 'Our plants cost between £7.95 and £149.', '£149', '£194'],
  [
    'which is cheaper',
    'The 2nd cheapest is the Box hedge at £18.25, the 3rd the Japanese maple at £64.50.',
    '£64.50',
    '£46.50',
  ],
  [
    'two of',
    'Two of our four plants are under £20: Lavender (£7.95) and Box hedge (£18.25).',
    '£7.95',
    '£7.59',
  ],
  [
    'how many plants in all',
    'In total there are 335 plants in stock: 14 Japanese maples, 230 Lavender, 6 Olive trees and 85 Box hedges.',
    '335',
    '345',
  ],
  [
    'What do 20 box hedges cost?',
    'A Box hedge of 60 cm costs £18.25. For 20 of them you pay £365.',
    '£365',
    '£375',
  ],
  [
    'quelle récolte',
    'Les Pommes Reinette ont été récoltées le 15 septembre 2026 : 1 450 kg à 2,80 € le kg.',
    '15 septembre 2026',
    '16 septembre 2026',
  ],
  ['quelle récolte', 'Il y a 1,45 tonne de Pommes Reinette.', '1,45 tonne', '1,54 tonne'],
  [
    'miel',
    'Le Miel de châtaignier coûte 9,60 € le pot de 500 g, soit 19,20 € le kilo.',
    '19,20 €',
    '18,20 €',
  ],
  ['œufs', 'Douze Œufs plein air coûtent 4,20 €, donc 0,35 € l’œuf.', '0,35 €', '0,45 €'],
  ['fromage', 'Le Fromage de chèvre est à 5,40 € pièce ; trois pièces font 16,20 €.', '16,20 €', '15,20 €'],
  ['fromage', 'Le Fromage de chèvre du 20/11/2026 est très frais : il en reste 48.', '48', '84'],
  ['total', 'Le stock de miel vaut 3 072 € (320 × 9,60 €).', '3 072 €', '3 272 €'],
  [
    'law',
    'The office is open until 5:45 pm from Monday to Thursday and until 2 pm on Fridays.',
    '5:45 pm',
    '6:45 pm',
  ],
  ['law', 'A first consultation costs 190 € plus 19 % VAT, that is 226.10 €.', '226.10 €', '229.10 €'],
  ['law', 'You can call us at +49 30 55501738.', '+49 30 55501738', '+49 30 55501783'],
  ['law', 'Call 030 5550-1738.', '030 5550-1738', '030 5550-1739'],
  ['law', 'Pay within two weeks (14 days).', '14 days', '21 days'],
  ['law', 'Write to kanzlei@recht.example.', 'kanzlei@recht.example', 'kontakt@recht.example'],
  ['law', 'Our lawyers have handled almost 1,300 cases since 1998.', '1,300', '1,500'],
  ['law', 'Am Freitag ist die Kanzlei bis 14 Uhr geöffnet.', '14 Uhr', '15 Uhr'],
  ['law', 'El despacho abre de 8:30 a 17:45 h de lunes a jueves.', '17:45 h', '17:15 h'],
  ['sw', 'Open port 8443; TLS 1.3 is supported by 5.12.3.', '8443', '8433'],
  ['sw', 'You need release 5.12.3.', '5.12.3', '5.13.2'],
  ['sw', 'Support answers around the clock (24/7), tickets within 4 hours.', '4 hours', '8 hours'],
  ['misa', 'La misa es los domingos a las once y media (11:30).', '11:30', '12:30'],
  ['misa', 'La colecta de 2025 fue de 12 480 €, es decir, 1.040 € al mes.', '1.040 €', '1.400 €'],
  ['misa', 'El coro tiene 35 voces y el templo data de 1764.', '1764', '1746'],
  ['صيدلية', 'الصيدلية مفتوحة من 8:00 صباحاً إلى 10:30 مساءً.', '10:30 مساءً', '9:30 مساءً'],
  ['صيدلية', 'سعر التوصيل 15 ريالاً وهو مجاني فوق ٢٠٠ ريال.', '٢٠٠ ريال', '٣٠٠ ريال'],
  ['صيدلية', 'اتصل على ٠٥٥٥١٢٣٩٨٧.', '٠٥٥٥١٢٣٩٨٧', '٠٥٥٥١٢٣٩٧٨'],
  ['flyers', '5.000 Flyer kosten 129 € netto, 154,80 € brutto.', '154,80 €', '158,40 €'],
  ['flyers', 'La TVA sur 129 € HT est de 25,80 €, donc 154,80 € TTC.', '25,80 €', '29,80 €'],
  ['flyers', 'Un flyer revient à environ 0,026 € HT (129 € pour 5 000).', '5 000', '50 000'],
  ['flyers', 'Les flyers arrivent en 3 jours ouvrés ; format maximal 33 x 48 cm.', '3 jours', '5 jours'],
  ['sport', 'Das Sportzentrum hat 8 Plätze und 22 Trainer.', '22', '25'],
  ['sport', 'Kinder zahlen 14,25 € im Monat, Erwachsene 28,50 €.', '14,25 €', '15,25 €'],
  ['sport', 'Im Jahr sind das 342 € (12 × 28,50 €).', '342 €', '352 €'],
  ['sport', 'The monthly fee is €28.50.', '€28.50', '€25.80'],
];
/** What is right has nothing to mark, and no words or labels for figures. */
const CLEAN: readonly (readonly [string, string])[] = [
  [
    'Liste',
    '1. Klavier Anfänger, 1.240,00 €\n2. Geige, 1.310,50 €\n3. Chor Erwachsene, 280,00 €\n4. Schlagzeug, 990,00 €',
  ],
  [
    'steps',
    'To install release 5.12.3:\n\n1. Free 16 GB of memory.\n2. Open the port:\n\n```sh\nufw allow 9999/tcp\n```\n\n3. Restart.',
  ],
  [
    'Which begin before 20 January 2027?',
    'Of the three courses with free places before 20 January 2027, two are with a single teacher each; the first is MS-101.',
  ],
  [
    'très',
    'C’est très simple : une boîte de douze œufs, neuf de plus si vous voulez, six autres demain. Le fromage, c’est sûr, est neuf.',
  ],
  ['un', 'Un mille-feuille ? Nous n’en avons pas. On vous répond en un mot.'],
  ['acht', 'Geben Sie acht: Einmal im Kurs, bleibt man zu zweit oder zu dritt am Ball. Im siebten Himmel!'],
  ['once', 'Once the fee is paid, you get one lesson for two, second to none.'],
  ['once es', 'Una vez más: el coro canta una o dos veces. De tres en tres, nada del otro mundo.'],
  ['ar', 'أحد العاملين سيساعدك، وثاني خيار هو الاتصال بنا. ست البيت مرحب بها.'],
  ['I want 7 for under £50', 'For under £50 you could take 6 Lavender (£47.70); 7 would be £55.65.'],
  ['Any in 2028?', 'I have no courses in 2028.'],
  ['write 3 sentences', 'Here are 3 sentences. Klavier costs 1.240 €. That is all.'],
  ['prozent', 'Die Geige ist rund 5,7 % teurer als Klavier Anfänger (1.310,50 € statt 1.240,00 €).'],
  ['average', 'The average price of the four plants is £59.93 (rounded).'],
  [
    'cheap',
    'The cheapest course is Chor Erwachsene: 280 € for 90 minutes; the dearest is Geige: 1.310,50 €.',
  ],
  ['weeks', 'Der erste Kurs beginnt am 12.01.2027, der letzte am 26.01.2027, also 14 Tage später.'],
];
describe.each(SET)('%s %s', (question, answer, figure, wrong) => {
  it('is right', () => {
    expect(answer).toContain(figure);
    expect(marked(answer, question)).toEqual([]);
  });

  it(`is marked with ${wrong}`, () => {
    expect(marked(answer.replace(figure, wrong), question)).not.toEqual([]);
  });
});

it.each(CLEAN)('marks nothing: %s %s', (question, answer) => {
  expect(marked(answer, question)).toEqual([]);
});
