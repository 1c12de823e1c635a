import type { EvaluationSet } from './set';

/** Chapter, then sections: heading, what it says, and how somebody asks who has not read it. Invented. */
const CHAPTERS: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
  [
    'Working time',
    [
      [
        'Core hours',
        'Everyone is reachable between 10:00 and 15:00 on working days. Outside of these hours each team agrees on its own times. Nobody is expected to read messages after 19:00.',
        'During which hours must I be reachable?',
      ],
      [
        'Overtime',
        'Overtime is agreed with the team lead beforehand and is taken as free time within three months. It is paid only when the lead confirms that free time was not possible, at 125 % of the hourly wage.',
        'Do I get paid for overtime or free time instead?',
      ],
      [
        'Breaks',
        'After six hours of work a break of at least 30 minutes is required, after nine hours 45 minutes. Breaks are not working time and cannot be saved up.',
        'How long does my break have to be after nine hours?',
      ],
      [
        'Shift swaps',
        'A shift may be swapped until 48 hours before it starts. Both colleagues confirm the swap in the roster; the shift manager need not approve it unless a first-aider is missing afterwards.',
        'Until when can I swap a shift with a colleague?',
      ],
      [
        'Night work',
        'Work between 23:00 and 06:00 carries a supplement of 30 %. Pregnant employees and those under 18 do no night work. After four nights in a row two days are free.',
        'What supplement is paid for working at night?',
      ],
      [
        'On-call duty',
        'The on-call engineer answers within 15 minutes and is paid 180 euros a week, plus the time of each call rounded up to half an hour. Nobody is on call for more than one week in four.',
        'How much is the weekly pay for being on call?',
      ],
      [
        'Time recording',
        'Hours are recorded on the same day in Kronos. Corrections are possible until the fifth of the following month and need a reason.',
        'By when do I have to correct my recorded hours in Kronos?',
      ],
    ],
  ],
  [
    'Leave',
    [
      [
        'Annual leave',
        'A full-time employee has 29 days of leave a year, in addition to public holidays. In the year of joining it is a twelfth for each full month.',
        'How many days of annual leave does a full-time employee have?',
      ],
      [
        'Carrying leave over',
        'Up to seven days may be taken into the next year and must be used by 31 March. Days above that expire, unless illness prevented them from being taken.',
        'Can I carry unused leave into next year?',
      ],
      [
        'Parental leave',
        'Either parent may take up to 36 months for each child, in at most three periods. It is announced seven weeks before it begins, in writing.',
        'How far ahead must parental leave be announced?',
      ],
      [
        'Sick leave',
        'Call in sick before your shift begins. A doctor’s certificate is needed from the fourth day on. Wages continue for six weeks.',
        'From which day on do I need a certificate from a doctor?',
      ],
      [
        'Sick child',
        'For a sick child under twelve each parent has 15 days a year, 30 for single parents. The health insurance pays; we report the days to it.',
        'My child is ill. How many days may a single parent stay at home?',
      ],
      [
        'Bereavement',
        'On the death of a partner, parent or child five days are free with full pay, of a grandparent or sibling two. No proof is asked for.',
        'How many free days are there when a grandparent dies?',
      ],
      [
        'Moving house',
        'One day is free for moving house, at most once in two years. Tell your lead two weeks before.',
        'Do I get a day off for moving house?',
      ],
      [
        'Sabbatical',
        'After five years a sabbatical of three to twelve months is possible. Half of the salary is saved during the same time before it. Apply nine months ahead.',
        'After how many years can I go on a sabbatical?',
      ],
      [
        'Volunteering',
        'Two days a year may be spent on volunteering for a registered charity, with pay. A short note on the intranet afterwards is welcome.',
        'Is volunteering for a charity paid?',
      ],
      [
        'Jury and civic duties',
        'Jury service, witness summons and duties of volunteer firefighters are free with pay. Hand in the summons; fees that the court pays for lost earnings are deducted.',
        'I was summoned as a witness in court. Is that time paid?',
      ],
    ],
  ],
  [
    'Travel and expenses',
    [
      [
        'Booking trains and flights',
        'Trips under five hours are made by train, second class; first class from three hours on. Flights are economy and are booked at least 14 days ahead through Traveldesk.',
        'When may I travel first class on the train?',
      ],
      [
        'Hotels',
        'A room costs at most 140 euros a night, in Zürich, London and Oslo 210. Breakfast may be included. More needs the approval of the department head.',
        'What may a hotel room cost in Oslo?',
      ],
      [
        'Meals',
        'The daily allowance is 28 euros for a full day and 14 euros for the days of arrival and departure. Meals that were provided are deducted: 20 % for breakfast, 40 % each for lunch and dinner.',
        'What is the daily allowance for meals on a full day of travel?',
      ],
      [
        'Private cars',
        'For a private car 38 cents a kilometre are reimbursed. Damage is not covered by the company. Tolls and parking are reimbursed with receipts.',
        'How much a kilometre is reimbursed for my own car?',
      ],
      [
        'Company cars',
        'Company cars may be used privately in the EU, Norway and Switzerland. The driver’s licence is shown twice a year at the front desk. Smoking in them is not allowed.',
        'May I use the company car privately in Norway?',
      ],
      [
        'Expense reports',
        'Receipts are handed in within 30 days in Expensify. Amounts above 500 euros need a second approval. Payment comes with the next salary.',
        'How soon must receipts be handed in?',
      ],
      [
        'Gifts from partners',
        'Gifts up to 35 euros may be accepted. Anything above is declined or handed to compliance. Money is never accepted, whatever the amount.',
        'Up to what value may I accept a gift from a supplier?',
      ],
      [
        'Entertaining clients',
        'Meals with clients are reimbursed up to 60 euros a person. Names and purpose are written on the receipt. Alcohol at lunch is not.',
        'What is the limit per person for a meal with a client?',
      ],
      [
        'Visas and vaccinations',
        'Fees for visas and recommended vaccinations for business trips are paid in full. Ask the travel clinic at least six weeks ahead.',
        'Who pays for vaccinations before a business trip?',
      ],
    ],
  ],
  [
    'Equipment and security',
    [
      [
        'Laptops',
        'Laptops are replaced every four years. The old one can be bought for its residual value, at least 90 euros, after IT has wiped it.',
        'How often do we get a new laptop?',
      ],
      [
        'Passwords',
        'Passwords have at least 14 characters and are kept in the company’s password manager. They are changed when there is a reason, not by the calendar.',
        'How many characters must a password have?',
      ],
      [
        'Two-factor authentication',
        'A hardware key is required for mail, code and the VPN. Each person gets two; the spare one is kept at home. A lost key is reported within one hour.',
        'I lost my hardware security key. How quickly do I have to report it?',
      ],
      [
        'Phishing',
        'Suspicious mails are forwarded to phish@norrland.example and not deleted. Whoever clicked on a link calls extension 4711 at once; nobody is blamed for it.',
        'Which extension do I call after clicking on a phishing link?',
      ],
      [
        'Home office equipment',
        'For working at home a desk, a chair and a monitor are supplied up to 900 euros in total. They remain the company’s and are returned on leaving.',
        'How much does the company spend on my home office desk and chair?',
      ],
      [
        'Phones',
        'A company phone may be used privately within Germany. Roaming outside the EU is ordered before the trip; otherwise the person pays for it.',
        'Is roaming outside the EU covered on my phone?',
      ],
      [
        'Visitors',
        'Visitors sign in at reception, wear a badge and are never left alone in the laboratory. Their badges are collected when they leave.',
        'May visitors be left alone in the laboratory?',
      ],
      [
        'Clean desk',
        'Confidential paper is locked away in the evening. The grey bins are shredded on Wednesdays. Whiteboards are wiped after each meeting.',
        'On which weekday is confidential paper shredded?',
      ],
      [
        'Backups',
        'Files belong on the shared drive, which is backed up every four hours and kept for 90 days. What lies only on a laptop is not backed up.',
        'For how long are backups of the shared drive kept?',
      ],
      [
        'Software purchases',
        'Subscriptions up to 50 euros a month may be bought with the team card. Everything above goes through procurement and a data protection check, which takes ten working days.',
        'How long does the data protection check for new software take?',
      ],
      [
        'Access cards',
        'A lost access card is blocked at security@norrland.example. The first replacement is free, each further one costs 15 euros.',
        'What does it cost to replace a lost access card the second time?',
      ],
    ],
  ],
  [
    'Pay and benefits',
    [
      [
        'Payday',
        'Salaries are paid on the 27th of each month, in December on the 20th. Payslips are in the portal two days before.',
        'On which day do salaries arrive in December?',
      ],
      [
        'Bonus',
        'The yearly bonus depends on the company’s result and is at most 12 % of the yearly salary. Whoever joins after 1 October has none for that year.',
        'What is the maximum yearly bonus?',
      ],
      [
        'Pension',
        'The company adds 60 % to what an employee pays into the pension plan, up to 250 euros a month. It begins after the probation period.',
        'How much does the company add to the pension plan?',
      ],
      [
        'Public transport',
        'The Deutschlandticket is subsidised with 80 %. Bicycles can be leased over the salary for 36 months.',
        'Is the Deutschlandticket subsidised?',
      ],
      [
        'Gym',
        'The company pays 25 euros a month towards a gym or a sports club. The receipt is handed in once a quarter.',
        'Does the employer contribute to my gym membership?',
      ],
      [
        'Childcare',
        'For children under six 120 euros a month towards a kindergarten are paid free of tax. The contract is handed in once a year.',
        'What is paid towards kindergarten for young children?',
      ],
      [
        'Referrals',
        'Whoever recommends someone who is hired receives 2,500 euros after that person’s probation. Hiring managers are excluded for their own teams.',
        'How much is the reward for recommending a new colleague?',
      ],
      [
        'Anniversaries',
        'After 10 years there are 1,000 euros and three additional days of leave, after 25 years 3,000 euros and a dinner with the board.',
        'What do employees get after 25 years with the company?',
      ],
      [
        'Company loans',
        'Loans up to 6,000 euros without interest are possible in an emergency after two years. They are repaid within 24 months.',
        'Can the company lend me money in an emergency?',
      ],
      [
        'Further education',
        'Each person has a budget of 1,800 euros and five days a year for courses and conferences. Unused amounts expire at the end of the year.',
        'What is my yearly budget for courses and conferences?',
      ],
      [
        'Language courses',
        'German and English courses are paid in full, twice a week, half of it in working time.',
        'Are German language courses paid by the company?',
      ],
    ],
  ],
  [
    'Joining and leaving',
    [
      [
        'Probation',
        'Probation lasts six months. During it the notice period is two weeks for both sides. A talk takes place after six weeks and after five months.',
        'What is the notice period during probation?',
      ],
      [
        'Notice periods',
        'After probation the notice period is three months to the end of a month, after ten years of service five months.',
        'How long is the notice period after ten years of service?',
      ],
      [
        'Buddies',
        'New colleagues have a buddy for the first 90 days, who is not from the same team. Lunch together is paid once a week.',
        'Who looks after new colleagues during the first 90 days?',
      ],
      [
        'References',
        'A reference is written within three weeks after it was asked for, also during employment. Drafts may be commented on once.',
        'Within how many weeks is a reference written?',
      ],
      [
        'Returning equipment',
        'On the last working day laptop, keys, cards and car are returned at the front desk. What is missing is charged at its residual value.',
        'Where do I return my laptop and keys when I leave?',
      ],
      [
        'Working part-time',
        'Part-time of at least 15 hours a week is possible after six months. Apply three months ahead; the answer comes within four weeks.',
        'How many hours a week must part-time be at least?',
      ],
      [
        'Moving within the company',
        'Whoever wants to change teams tells their lead first. The old team may delay the move for eight weeks at most.',
        'For how many weeks can my team delay my move to another team?',
      ],
      [
        'Secondary jobs',
        'Other paid work is announced before it starts. It is refused only when it competes with us or exceeds 48 working hours a week in total.',
        'Do I have to announce a second job?',
      ],
      [
        'Retirement',
        'Employment ends with the month in which the legal age is reached. From 58 on a partial retirement with 50 % of the hours and 70 % of the pay is possible.',
        'From what age is partial retirement possible?',
      ],
    ],
  ],
  [
    'Conduct and safety',
    [
      [
        'Discrimination',
        'Discrimination and harassment are reported to Ines Okafor or anonymously at speakup.norrland.example. Retaliation is a reason for dismissal.',
        'To whom can I report harassment?',
      ],
      [
        'Fire alarm',
        'In case of a fire alarm everyone leaves by the stairs and meets at the bicycle shelter on Lindenweg. Lifts are not used. Drills take place in April and October.',
        'Where do we meet after a fire alarm?',
      ],
      [
        'First aid',
        'First-aid kits hang beside each kitchen; a defibrillator is at reception of building B. At least one person in ten is a trained first-aider.',
        'Where is the defibrillator?',
      ],
      [
        'Accidents',
        'Accidents at work and on the way are reported on the same day to safety@norrland.example, also when nobody seems hurt.',
        'I fell on my way to work. Where do I report the accident?',
      ],
      [
        'Alcohol and smoking',
        'Smoking is allowed in the yard only. Alcohol is served at parties from 17:00 on and never before driving.',
        'Where is smoking allowed?',
      ],
      [
        'Dogs',
        'Dogs may come on Tuesdays and Fridays when all in the room agree. They stay out of kitchens and the laboratory.',
        'On which days may I bring my dog?',
      ],
      [
        'Social media',
        'Speak for yourself and say so. Figures, clients and roadmaps are not posted. Press enquiries go to Tomasz Wieczorek.',
        'Who answers questions from journalists?',
      ],
      [
        'Laboratory',
        'Goggles and closed shoes are worn in the laboratory at all times. Nobody works there alone after 18:00. Solvents are stored in cabinet 7.',
        'In which cabinet are solvents stored?',
      ],
      [
        'Data about clients',
        'Data about clients stays on servers in the EU. It is deleted 24 months after the end of a contract. Requests for information are answered within 20 days.',
        'When is client data deleted after a contract has ended?',
      ],
      [
        'Conflicts of interest',
        'Shares in competitors above 3,000 euros, and relatives who work for suppliers, are disclosed to compliance every January.',
        'In which month do I have to disclose shares in competitors?',
      ],
    ],
  ],
];

/** A policy handbook in Markdown, one document. */
export function handbook(): EvaluationSet {
  const sections = CHAPTERS.flatMap(([, entries]) => entries);
  return {
    name: 'handbook',
    budget: 1_000,
    documents: [
      {
        title: 'Staff handbook',
        content: [
          '# Norrland Instruments: staff handbook',
          ...CHAPTERS.map(([chapter, entries]) =>
            [`## ${chapter}`, ...entries.map(([heading, text]) => `### ${heading}\n\n${text}`)].join('\n\n'),
          ),
        ].join('\n\n'),
      },
    ],
    questions: sections.map(([, text, question]) => ({ question, needle: text })),
  };
}
