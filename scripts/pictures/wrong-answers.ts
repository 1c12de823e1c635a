/* Facts, and answers that say something else. */

const cars = `stock,model,year,mileage,price
A-1041,Toyota Corolla,2021,"18,000 km","$21,500"
A-1048,Toyota Corolla Hybrid,2022,"9,400 km","$24,900"
A-1055,Honda Civic,2022,"31,000 km","$25,900"
A-1062,Volkswagen Golf,2019,"88,200 km","$14,300"
A-1070,Kia Ceed,2020,"64,500 km","$17,800"`;

const rooms = `room,beds,size (m²),price per night,free from
Azur,2,24,120 €,2026-12-20
Iris,1,18,95 €,2026-12-28
Olivier,4,42,180 €,2027-01-03`;

const stock = `item,size,pieces,price
Wool scarf,one size,14,29.90 €
Leather gloves,M,6,49.50 €
Rain jacket,L,9,89.00 €`;

const house = `# Warranty and opening hours

Every car comes with a warranty of 24 months. We are open from Monday to Friday, 9:00 am to 6:30 pm. The yard is closed on 24 December 2026. Call +1 555 014 2277 or write to sales@cars.example.`;

const practice = `# Praxis

Erwachsene nehmen 400 mg, höchstens dreimal am Tag, Kinder ab 6 Jahren 200 mg. Sprechstunde ist montags bis donnerstags von 8:30 bis 12:00 Uhr. Eine Zahnreinigung kostet 95 €.`;

export const facts = [
  { kind: 'table', title: 'Cars', content: cars },
  { kind: 'table', title: 'Rooms', content: rooms },
  { kind: 'table', title: 'Stock', content: stock },
  { kind: 'text', title: 'House', content: house },
  { kind: 'text', title: 'Praxis', content: practice },
] as const;

interface WrongAnswer {
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly theme?: 'light' | 'dark';
}

export const wrongAnswers: readonly WrongAnswer[] = [
  {
    title: 'A price with another digit',
    question: 'How much is the Honda Civic?',
    answer:
      'The **Honda Civic** (2022) has run 31,000 km and costs **$25,800**. It comes with a warranty of 24 months.',
  },
  {
    title: 'Another row’s price',
    question: 'Tell me about the Golf.',
    answer:
      'The Volkswagen Golf of 2019 has stock number A-1062 and has run 88,200 km.\n\nThe Volkswagen Golf costs **$17,800**.',
  },
  {
    title: 'An invented code, and an owner from nowhere',
    question: 'Is there anything special about the Corolla?',
    answer:
      'The Toyota Corolla costs $21,500. It had one previous owner, a retired teacher from the coast. Its service book has the number SB-7731.',
  },
  {
    title: 'One cell of a table',
    question: 'Compare the two Corollas.',
    answer:
      '| Model | Year | Mileage | Price |\n|---|---|--:|--:|\n| Toyota Corolla | 2021 | 18,000 km | $21,500 |\n| Toyota Corolla Hybrid | 2022 | 18,000 km | $24,900 |\n\nThe hybrid is $3,400 dearer.',
  },
  {
    title: 'A sum that is not one',
    question: 'What do the Civic and the Ceed cost together?',
    answer: '- Honda Civic: $25,900\n- Kia Ceed: $17,800\n\nTogether they cost **$44,700**.',
  },
  {
    title: 'A dose of ten times as much, in German',
    question: 'Wie viel dürfen Kinder nehmen?',
    answer: 'Kinder ab 6 Jahren nehmen **2.000 mg**, Erwachsene 400 mg, höchstens dreimal am Tag.',
  },
  {
    title: 'Opening hours and a date that are a little off',
    question: 'When are you open?',
    answer:
      'We are open from Monday to Friday, 9 am to **6:45 pm**. The yard is closed on 12/25/2026. Call +1 555 014 2278.',
    theme: 'dark',
  },
  {
    title: 'Another room’s price, and another unit, in French',
    question: 'Combien coûte la chambre Olivier ?',
    answer:
      'La chambre Olivier a 4 lits. Elle coûte 120 € la nuit.\n\nLa chambre Azur est libre dès le 20/12/2026 et mesure 24 pieds carrés.',
  },
  {
    title: 'More in stock than there is, in Spanish',
    question: '¿Cuántos guantes quedan?',
    answer:
      'Leather gloves: quedan 16 piezas de la talla M, a 49,50 € cada una. Con el descuento del 20 % cuestan 39,60 €.',
    theme: 'dark',
  },
  {
    title: 'Another currency, in Arabic',
    question: 'كم سعر سيارة كورولا؟',
    answer: 'سعر Toyota Corolla هو ٢١٬٥٠٠ يورو، وقطعت ١٨٬٠٠٠ كم. الضمان ٢٤ شهرا.',
  },
];
