/** Health, family, school and body. See `thesaurus.ts` for how a line is read. */
export const people = `
doctor, physician, GP, doc, quack, medic | médico, doctor, médica, matasanos, galeno | Arzt, Ärztin, Doktor, Mediziner, Hausarzt, Allgemeinmediziner, Doc, Weißkittel | médecin, docteur, généraliste, toubib | طبيب, دكتور, أطباء, طبيبة, حكيم
specialist | especialista | Facharzt, Spezialist | spécialiste | أخصائي, مختص
dentist, dental | dentista, odontólogo, dental | Zahnarzt, Zahnärztin | dentiste, dentaire | طبيب أسنان, أسنان
paediatrician, pediatrician, children's doctor | pediatra, médico de niños | Kinderarzt | pédiatre | طبيب أطفال
gynaecologist | ginecólogo | Frauenarzt, Gynäkologe | gynécologue | طبيب نساء
surgeon, surgery, operation | cirujano, cirugía, operación | Chirurg, Operation, OP | chirurgien, chirurgie, opération | جراح, جراحة, عملية
nurse, district nurse, sister on the ward, nursing staff | enfermera, enfermero, practicante | Krankenschwester, Pfleger, Pflegerin, Krankenpfleger, Pflegefachkraft, Pflegefachfrau, Schwester im Krankenhaus | infirmière, infirmier, personnel soignant | ممرضة, ممرض, تمريض
midwife | partera, comadrona | Hebamme | sage-femme | قابلة
vet, veterinarian | veterinario | Tierarzt | vétérinaire | طبيب بيطري, بيطري
physiotherapy, physiotherapist, physical therapy | fisioterapia, fisioterapeuta | Physiotherapie, Krankengymnastik | kinésithérapie, kiné | علاج طبيعي
psychologist, therapy, therapist | psicólogo, terapia | Psychologe, Therapie, Therapeut | psychologue, thérapie | طبيب نفسي, علاج نفسي
hospital, clinic | hospital, clínica | Krankenhaus, Klinik, Spital | hôpital, clinique | مستشفى, عيادة, مستشفيات
practice, doctor's office, surgery | consulta, consultorio | Praxis, Arztpraxis | cabinet, cabinet médical | عيادة
pharmacy, chemist, drugstore, chemist's, dispensary | farmacia, botica, droguería | Apotheke, Drogerie | pharmacie, officine, parapharmacie | صيدلية, صيدليات, أجزخانة, فرماسي
medicine, medication, drug, remedy | medicamento, medicina, fármaco, remedio | Medikament, Arznei, Arzneimittel, Medizin | médicament, remède | دواء, أدوية, علاج, عقار
pill, tablet, capsule | pastilla, píldora, comprimido | Tablette, Pille, Kapsel | comprimé, pilule, cachet | حبة, حبوب, قرص
painkiller | analgésico | Schmerzmittel | antidouleur, antalgique | مسكن
antibiotic | antibiótico | Antibiotikum | antibiotique | مضاد حيوي
prescription | receta, prescripción | Rezept, Verordnung | ordonnance, prescription | وصفة, وصفة طبية, روشتة
vaccination, vaccine, jab, immunisation | vacuna, vacunación | Impfung, Impfstoff, impfen | vaccin, vaccination, vacciner | تطعيم, لقاح, تلقيح
injection | inyección | Spritze | piqûre, injection | حقنة, إبرة
blood, blood test | sangre, análisis de sangre | Blut, Bluttest, Blutabnahme | sang, prise de sang | دم, تحليل دم
test, examination, check-up, check | examen, revisión, chequeo, análisis | Untersuchung, Test, Prüfung, Vorsorge | examen, contrôle, bilan, test, visite | فحص, كشف, تحليل, فحوصات
x-ray, scan | radiografía, rayos X | Röntgen, Röntgenbild | radio, radiographie, scanner | أشعة
result, results | resultado | Ergebnis, Befund | résultat | نتيجة, نتائج
illness, disease, sickness, sick, ill, fever, ill child, sick child, unwell, poorly, under the weather, ailing | enfermedad, enfermo, enferma, fiebre, indispuesto, enfermos | Krankheit, krank, Erkrankung, Fieber, erkrankt, unwohl, kränklich, kranke | maladie, malade, fièvre, souffrant, fiévreux, malades | مرض, مريض, مريضة, حمى, مرضى, تعبان
patient | paciente | Patient, Patientin | patient | مريض, مرضى
pain, ache, hurts, sore, aching, painful | dolor, duele, dolores, doler, dolorido | Schmerz, Schmerzen, tut weh, wehtun, Weh, schmerzt | douleur, mal, mal au, souffrance, fait mal, douleurs | ألم, وجع, آلام, يؤلم, أوجاع
headache | dolor de cabeza | Kopfschmerzen, Kopfweh | mal de tête | صداع
toothache | dolor de muelas, dolor de dientes | Zahnschmerzen, Zahnweh | mal de dents, rage de dents | ألم أسنان, وجع أسنان
stomach ache | dolor de estómago | Bauchschmerzen, Magenschmerzen | mal de ventre | ألم معدة, مغص
back pain | dolor de espalda | Rückenschmerzen | mal de dos | ألم ظهر
fever | fiebre | Fieber | fièvre | حمى, سخونة
cold, cough | resfriado, catarro, tos | Erkältung, Schnupfen, Husten | rhume, toux | زكام, سعال, كحة
flu, influenza | gripe | Grippe | grippe | إنفلونزا
infection | infección | Infektion, Entzündung | infection | عدوى, التهاب
allergy, allergic | alergia, alérgico | Allergie, allergisch | allergie, allergique | حساسية
diabetes | diabetes | Diabetes | diabète | سكري
asthma | asma | Asthma | asthme | ربو
cancer | cáncer | Krebs | cancer | سرطان
injury, wound, hurt, sick animal, ill animal, injured | lesión, herida, herido, lastimado, hacerse daño | Verletzung, Wunde, verletzt, verwundet, wehgetan | blessure, plaie, blessé, blessée | إصابة, جرح, جريح, مصاب
fracture, broken bone | fractura | Bruch, Knochenbruch | fracture | كسر
burn | quemadura | Verbrennung, Brandwunde | brûlure | حرق
accident, crash | accidente, choque | Unfall | accident | حادث, حوادث
emergency, urgent, urgently, in an emergency, right away, asap | emergencia, urgencia, urgencias, urgente, urgentemente | Notfall, Notaufnahme, dringend, Notdienst, eilig, Notfälle, sofort | urgence, urgences, urgent, en urgence | طوارئ, طارئ, عاجل, مستعجل, حالة طارئة
ambulance, paramedic, rescue service, emergency number | ambulancia, paramédico, SAMU, teléfono de emergencias | Krankenwagen, Rettungswagen, Sanitäter, Rettung, Notrufnummer | ambulance, secouristes, ambulancier, numéro d'urgence | إسعاف, سيارة إسعاف, مسعف, رقم الطوارئ
first aid, first aid course, first-aid training | primeros auxilios, curso de primeros auxilios | Erste Hilfe, Erste-Hilfe-Kurs, Ersthelfer | premiers secours, cours de premiers secours, secourisme | إسعافات أولية, دورة إسعافات أولية
health, healthy | salud, sano, saludable | Gesundheit, gesund | santé, sain | صحة, صحي
health insurance, medical insurance, sick pay, sick note, sick leave, off sick | seguro médico, seguro de salud, baja médica, mutua, baja por enfermedad | Krankenversicherung, Krankenkasse, Krankschreibung, krankgeschrieben, Krankmeldung, Krankengeld, Kasse | assurance maladie, mutuelle, sécurité sociale, arrêt maladie, arrêt de travail | تأمين صحي, إجازة مرضية, ضمان صحي
sick leave, sick note | baja médica, baja | Krankmeldung, Krankschreibung | arrêt maladie, arrêt de travail | إجازة مرضية
pregnancy, pregnant | embarazo, embarazada | Schwangerschaft, schwanger | grossesse, enceinte | حمل, حامل
birth, born, childbirth, newborn, give birth | nacimiento, parto, nacer, recién nacido, nace, bebé recién nacido | Geburt, geboren, Entbindung, Neugeborenes, gebären | naissance, accouchement, né, nouveau-né, naître | ولادة, ميلاد, مولود, مواليد, حديث الولادة
death, died, deceased, dead, passed away, die, decease, demise | muerte, fallecimiento, muerto, difunto, fallecido, fallecer, defunción, murió, muere, finado | Tod, gestorben, verstorben, tot, Verstorbene, Verstorbener, sterben, stirbt, Todesfall, Tote, Sterbefall | mort, décès, décédé, défunt, mourir, meurt, disparu, défunte | وفاة, موت, ميت, متوفى, توفي, يموت, الراحل, فقيد
funeral, funerals, burial, bury, buried, interment, obsequies, laid to rest | funeral, entierro, sepelio, exequias, enterrar, funerales, entierran, sepultura, inhumación | Beerdigung, Bestattung, Begräbnis, Beisetzung, bestatten, beerdigen, begraben, Trauerfeier, beisetzen, beigesetzt | funérailles, enterrement, obsèques, enterrer, inhumation, inhumer | جنازة, دفن, جنازات, يدفن, تشييع, مراسم الجنازة, مراسم الدفن, عزاء
head | cabeza | Kopf | tête | رأس
eye, eyes, pupil of the eye, eyelid | ojo, ojos, párpado | Auge, Augen, Lid, Augenlid | œil, yeux, paupière, oculaire | عين, عيون, جفن, أعين
ear, hearing | oído, oreja | Ohr, Gehör | oreille, ouïe | أذن, سمع
nose | nariz | Nase | nez | أنف
mouth | boca | Mund | bouche | فم
tooth, teeth, molar, front tooth | diente, dientes, muela, muelas | Zahn, Zähne, Backenzahn, Beißer | dent, dents, molaire | سن, أسنان, سن الفم, ضرس, أضراس, ضروس
hair | pelo, cabello | Haar, Haare | cheveu, cheveux | شعر
skin | piel | Haut | peau | جلد, بشرة
hand | mano | Hand, Hände | main | يد, أيدي
arm | brazo | Arm | bras | ذراع
finger | dedo | Finger | doigt | إصبع
leg | pierna | Bein | jambe | ساق, رجل
foot, feet | pie, pies | Fuß, Füße | pied, pieds | قدم, أقدام
knee | rodilla | Knie | genou | ركبة
back | espalda | Rücken | dos | ظهر
heart | corazón | Herz | cœur | قلب
stomach, belly | estómago, barriga | Bauch, Magen | ventre, estomac | معدة, بطن
glasses, spectacles, eyeglasses, specs, pair of glasses, eyewear, visual aid | gafas, lentes, anteojos, espejuelos | Brille, Brillen, Sehhilfe, Augengläser, Brillengläser | lunettes, paire de lunettes, bésicles | نظارة, نظارات, نظارة طبية
contact lenses, contact lens, lenses for eyes, contacts in my eyes | lentillas, lentes de contacto, lentilla | Kontaktlinsen, Kontaktlinse, Haftschalen | lentilles, lentilles de contact, lentille de contact, lentilles de vue, verres de contact | عدسات, عدسات لاصقة, عدسة لاصقة
sunglasses, shades | gafas de sol, lentes de sol | Sonnenbrille, Sonnenbrillen | lunettes de soleil | نظارة شمسية, نظارات شمسية
optician, optometrist, optical shop | óptica, óptico, optometrista | Optiker, Optikerin, Augenoptiker, Brillenladen | opticien, opticienne, magasin d'optique | بصريات, نظاراتي, محل نظارات, أخصائي بصريات
hearing aid, hearing test, audiologist, hearing loss, acoustics shop | audífono, audífonos, prueba de audición, sordera | Hörgerät, Hörgeräte, Hörtest, Hörakustiker, Schwerhörigkeit | appareil auditif, audioprothésiste, test auditif, surdité | سماعة أذن, سماعة طبية, سماعات طبية, فحص السمع, ضعف السمع
wheelchair, wheelchair user, accessible, wheelchair access, disabled access, reduced mobility | silla de ruedas, accesible, minusválidos, movilidad reducida, accesibilidad, discapacitados | Rollstuhl, Rollstuhlfahrer, barrierefrei, behindertengerecht, Rollstühle, rollstuhlgerecht | fauteuil roulant, accès handicapés, accessible, mobilité réduite, PMR | كرسي متحرك, ذوي الاحتياجات, كرسي المعاقين, معاقين, ذوو الإعاقة
disabled, disability, accessible, handicapped | discapacitado, discapacidad, minusválido, accesible | behindert, Behinderung, barrierefrei | handicapé, handicap, accessible | معاق, إعاقة, ذوي الاحتياجات
hairdresser, barber, haircut, hair cut, salon, trim hair | peluquero, peluquería, corte de pelo, barbero | Friseur, Haarschnitt, Friseurin, Haare schneiden, Frisör, Barbier, Salon | coiffeur, coupe de cheveux, barbier, coiffeuse, salon de coiffure | حلاق, قص شعر, صالون, كوافير, قص الشعر, حلاقة
cosmetics, make-up, beauty | cosmética, maquillaje, belleza | Kosmetik, Schminke, Schönheit | cosmétique, maquillage, beauté | تجميل, مكياج
cream, ointment | crema, pomada | Creme, Salbe | crème, pommade | كريم, مرهم
perfume | perfume | Parfüm | parfum | عطر
diet | dieta | Diät | régime | حمية, رجيم
sleep, slept, sleeps, asleep | dormir, sueño, duerme, dormido, duermen | Schlaf, schlafen, schläft, geschlafen | sommeil, dormir, dort, dormi | نوم, ينام, نام, تنام
child, children, kid, kids, youngster, minor, minors, boy, girl, boys, girls | niño, niña, niños, chico, chicos, hijo, niñas, hija, crío, menor, menores, chica | Kind, Kinder, Kids, Junge, Mädchen, Minderjährige, Kindern, Nachwuchs, Bub | enfant, enfants, gosse, gamin, gamine, mineur, garçon, fille, gamins, gosses, fillette | طفل, أطفال, ولد, أولاد, بنت, بنات, قاصر, عيال
baby, infant, toddler, babies, infants, toddlers, small child, small children, little ones, tot | bebé, lactante, bebés, niño pequeño, críos, peque, nene | Baby, Säugling, Kleinkind, Babys, Kleinkinder, Krabbelkind, kleine Kinder | bébé, nourrisson, bébés, tout-petit, bambin, jeune enfant, tout-petits | رضيع, بيبي, مولود, رضع, طفل صغير, صغار, أطفال صغار
boy | chico, niño, muchacho | Junge | garçon | ولد, صبي
girl | chica, niña, muchacha | Mädchen | fille | بنت, فتاة
teenager, youth, adolescent, teenagers, teen, young people, youths | adolescente, joven, adolescentes, jóvenes, juventud | Jugendlicher, Teenager, Jugend, Jugendliche, Heranwachsende, junge Leute | adolescent, jeune, ado, adolescents, jeunes, jeunesse | مراهق, شاب, شباب, مراهقين
adult, grown-up, adults, grown-ups, over 18 | adulto, adultos, mayor de edad, mayores de edad | Erwachsener, Erwachsene, volljährig | adulte, adultes, majeur, grandes personnes | بالغ, كبار, بالغين, راشد
senior, elderly, pensioner, old people, seniors, retired, retiree, OAP, senior citizen | mayor, jubilado, anciano, tercera edad, jubilados, pensionista, mayores, jubilada, personas mayores | Senior, Rentner, ältere, Rentnerin, Senioren, Pensionist, Ruhestand, ältere Menschen, Pensionär | senior, retraité, personne âgée, retraités, seniors, personnes âgées, troisième âge, retraitée | مسن, كبار السن, متقاعد, متقاعدين, مسنين
man, male, gentleman, men, gentlemen, gents | hombre, señor, caballero, hombres, caballeros, varón, señores | Mann, Herr, Herren, männlich, Männer | homme, monsieur, messieurs, hommes, masculin | رجل, رجال, رجالي, سيد
woman, female, lady, women, ladies | mujer, señora, dama, mujeres, señoras, femenino | Frau, Damen, weiblich, Frauen, Dame | femme, dame, madame, femmes, dames, féminin | امرأة, سيدة, نساء, سيدات, نسائي
person, people | persona, gente, personas | Person, Leute, Menschen, Personen | personne, gens, personnes | شخص, أشخاص, ناس
family | familia | Familie | famille | عائلة, أسرة
parents | padres | Eltern | parents | والدين, أهل
mother, mum, mom | madre, mamá | Mutter, Mama | mère, maman | أم, والدة
father, dad | padre, papá | Vater, Papa | père, papa | أب, والد
brother | hermano | Bruder | frère | أخ, شقيق
sister | hermana | Schwester | sœur | أخت, شقيقة
siblings | hermanos | Geschwister | frères et sœurs | إخوة
son | hijo | Sohn | fils | ابن
daughter | hija | Tochter | fille | ابنة
grandmother, grandma, granny, nan, grandpa, grandfather, grandad, grandparents | abuela, abuelo, abuelos, yaya, abuelita | Großmutter, Oma, Opa, Großvater, Großeltern, Omi | grand-mère, mamie, grand-père, papi, grands-parents, mémé | جدة, جد, تيتا, أجداد, جدي, جدتي
grandfather, grandpa | abuelo | Großvater, Opa | grand-père, papi | جد
uncle | tío | Onkel | oncle | عم, خال
aunt | tía | Tante | tante | عمة, خالة
cousin | primo, prima | Cousin, Cousine | cousin, cousine | ابن عم
husband, spouse | marido, esposo, cónyuge | Ehemann, Mann, Gatte | mari, époux, conjoint | زوج
wife | esposa, mujer | Ehefrau, Frau | épouse, femme | زوجة
partner, couple | pareja | Partner, Paar | partenaire, couple, compagnon | شريك, زوجين
wedding, marriage, marry, weddings, nuptials, get married, getting married, marries | boda, matrimonio, casarse, bodas, casamiento, nupcial, casar, se casan, enlace | Hochzeit, Heirat, Ehe, heiraten, Trauung, Vermählung, Eheschließung, heiratet, trauen lassen, Hochzeitsfeier | mariage, noces, se marier, mariages, épouser, nuptial | زفاف, زواج, عرس, فرح, أعراس, أفراح, حفل زفاف, حفلات الزفاف, يتزوج
divorce | divorcio | Scheidung | divorce | طلاق
friend, friends, mate, buddy, acquaintance | amigo, amiga, amigos, conocido | Freund, Freundin, Freunde, Kumpel, Bekannte | ami, amie, amis, copain, copine, pote | صديق, أصدقاء, صاحب, رفيق
colleague, coworker | colega, compañero | Kollege, Kollegin | collègue | زميل, زملاء
babysitter, childcare, nanny, childminder, au pair, babysitting, child carer | niñera, canguro, cuidado de niños, cuidadora de niños, au pair, niñeras | Babysitter, Kinderbetreuung, Tagesmutter, Kindermädchen, Kinderfrau, Babysitting | baby-sitter, nounou, garde d'enfants, assistante maternelle | مربية, رعاية أطفال, حضانة, جليسة أطفال, حاضنة
kindergarten, nursery, preschool, daycare, day care, crèche, nursery school, childcare, day nursery, playgroup | guardería, jardín de infancia, escuela infantil, preescolar, guarderías, kínder, parvulario | Kindergarten, Kita, Krippe, Kindertagesstätte, Hort, Kinderkrippe, Kinderbetreuung, Kitas, Kinderhort | maternelle, crèche, garderie, jardin d'enfants, école maternelle, halte-garderie, crèches | روضة, حضانة, رياض الأطفال, روضة أطفال, حضانات, دار الحضانة, روضات
school | escuela, colegio, instituto | Schule, Gymnasium | école, lycée, collège | مدرسة, مدارس
university, college | universidad | Universität, Hochschule, Uni | université, faculté, fac | جامعة, كلية
teacher, instructor, tutor | profesor, maestro, docente, instructor | Lehrer, Lehrerin, Dozent | professeur, enseignant, maître, prof | معلم, مدرس, أستاذ
student, pupil, students, pupils, schoolchild, learner, undergraduate | estudiante, alumno, alumna, alumnos, escolar, colegial | Student, Schüler, Studierende, Schülerin, Studentin, Lernende, Schulkind, Studenten | étudiant, élève, élèves, étudiante, écolier, apprenant | طالب, طلاب, تلميذ, تلاميذ, متعلم, طالبة, طلبة
class, lesson, tuition, course, workshop, lessons, classes, tuition group | clase, lección, curso, clases, cursillo | Unterricht, Stunde, Klasse, Kurs, Stunde Unterricht, Lektion, Workshop, Lehrgang, Kurse | cours, leçon, classe, atelier | درس, حصة, صف, دروس, دورة, كورس, دورات
exam, test, examination, exams, assessment | examen, prueba, exámenes, test | Prüfung, Klausur, Test, Prüfungen, Examen | examen, épreuve, contrôle, examens, test | امتحان, اختبار, امتحانات, فحص
homework | deberes, tarea | Hausaufgaben | devoirs | واجب, واجبات
grade, mark | nota, calificación | Note, Zensur | note | درجة, علامة
degree, diploma | título, diploma | Abschluss, Diplom, Zeugnis | diplôme, licence | شهادة, دبلوم
scholarship, grant | beca | Stipendium | bourse | منحة
tuition, school fees | matrícula, cuota escolar | Schulgeld, Studiengebühren | frais de scolarité | رسوم دراسية, مصاريف
beginner | principiante | Anfänger | débutant | مبتدئ
advanced | avanzado | fortgeschritten, Fortgeschrittene | avancé | متقدم
pen, pencil | bolígrafo, lápiz | Stift, Kugelschreiber, Bleistift | stylo, crayon | قلم
toy, game, cuddly toy, soft toy, toys, play, plaything, teddy bear, dolls | juguete, juego, juguetes, peluche, osito, jugar, muñeco | Spielzeug, Spiel, Kuscheltier, Stofftier, spielen, Spielsachen, Teddybär | jouet, jeu, jouets, doudou, peluche, jouer | لعبة, ألعاب, دمية, لعب, لعب أطفال
pram, stroller, pushchair, buggy, baby carriage | cochecito, carrito de bebé, silla de paseo, cochecitos, carriola | Kinderwagen, Buggy, Sportwagen für Kinder, Kinderkarre | poussette, landau, poussettes | عربة أطفال, عربة الطفل, عربات الأطفال
cot, crib, baby bed, travel cot | cuna, cunas, cuna de viaje | Babybett, Kinderbett, Gitterbett, Reisebett, Beistellbett | lit bébé, lit pour bébé, berceau, lit parapluie | سرير أطفال, مهد, سرير الطفل
high chair, child seat | trona, silla para niños, silla infantil | Kinderstuhl, Hochstuhl, Kindersitz | chaise haute, siège enfant | كرسي أطفال, مقعد أطفال
nappy, diaper, nappies, diapers, change a nappy, potty | pañal, pañales, orinal, cambiar el pañal | Windel, Windeln, wickeln, Töpfchen, Wickeltisch | couche, couches, lange, changer une couche, pot de bébé | حفاض, حفاضات, بامبرز
clothes, clothing, garment, wear, garments, apparel, outfit | ropa, prenda, vestimenta, prendas, vestuario | Kleidung, Kleider, Bekleidung, Klamotten, Kleidungsstück, Textilien, Sachen zum Anziehen, Garderobe | vêtements, vêtement, habits, fringues, tenue, linge | ملابس, ثياب, لباس, هدوم
dress, dresses, gown, evening dress, evening gown | vestido, vestidos, vestido de noche, vestido de fiesta | Kleid, Abendkleid, Abendkleider, Ballkleid, Kleides | robe, robes, robe du soir, robe de soirée | فستان, فساتين, ثوب, فستان سهرة
skirt, skirts | falda, faldas | Rock, Röcke, Faltenrock | jupe, jupes | تنورة, تنانير
shirt, blouse, shirts, T-shirt, polo shirt | camisa, blusa, camisas, camiseta, polo | Hemd, Bluse, Hemden, T-Shirt, Oberhemd | chemise, chemisier, chemises, tee-shirt | قميص, بلوزة, قمصان, تيشيرت
T-shirt | camiseta, playera | T-Shirt | t-shirt | تيشيرت
trousers, pants, jeans, shorts, leggings, slacks, chinos | pantalón, pantalones, vaqueros, tejanos, jeans, mezclilla | Hose, Jeans, Hosen, Shorts, Beinkleid | pantalon, jean, pantalons, futal | بنطال, بنطلون, جينز, سروال, سراويل
jacket, coat, overcoat, parka, anorak, blazer, down jacket | chaqueta, abrigo, cazadora, chaquetón, americana, plumífero, anorak | Jacke, Mantel, Anorak, Daunenjacke, Jacken | veste, manteau, blouson, manteaux, doudoune, anorak | جاكيت, معطف, سترة, معاطف, جاكت
suit, dinner jacket, formal wear, business suit, jacket and trousers | traje, trajes, traje de chaqueta, terno | Anzug, Anzüge, Sakko, Hosenanzug, Abendgarderobe | costume, tailleur, costumes, complet veston, veston | بدلة, بدل, طقم, ملابس رسمية, بدلات
sweater, pullover, jumper, cardigan, hoodie, sweatshirt | jersey, suéter, chaqueta de punto, sudadera | Pullover, Pulli, Strickjacke, Kapuzenpullover | pull, chandail, tricot, gilet | كنزة, سويتر, سترة صوفية, بلوفر
shoes, shoe, boots, trainers, sneakers, sandals, slippers, footwear | zapato, zapatos, bota, zapatillas, botas, sandalias, calzado | Schuh, Schuhe, Stiefel, Turnschuhe, Sandalen, Hausschuhe, Pantoffeln, Schuhwerk | chaussure, chaussures, bottes, baskets, botte, sandales, chaussons, pantoufles | حذاء, أحذية, جزمة, صندل, شبشب
socks | calcetín, calcetines | Socken, Strümpfe | chaussettes | جوارب
underwear | ropa interior | Unterwäsche | sous-vêtements | ملابس داخلية
hat, cap | sombrero, gorra, gorro | Hut, Mütze, Kappe | chapeau, casquette, bonnet | قبعة, طاقية
gloves | guantes | Handschuhe | gants | قفاز, قفازات
scarf | bufanda, pañuelo | Schal, Tuch | écharpe, foulard | وشاح, شال
belt | cinturón | Gürtel | ceinture | حزام
jewellery, jewelry, ring, necklace, jeweller, jeweler, bracelet, earrings, earring, bangle, chain of gold | joya, joyas, anillo, collar, joyería, joyero, collar de perlas, pulsera, pendientes, brazalete, cadena de oro, gargantilla | Schmuck, Ring, Kette, Juwelier, Halskette, Armband, Ohrringe, Ohrring, Goldschmied, Kette zum Tragen, Armreif, Kette aus Gold, Collier | bijou, bijoux, bague, collier, bijoutier, bijouterie, collier de perles, bracelet, boucles d'oreilles, chaîne en or, gourmette | مجوهرات, خاتم, قلادة, صائغ, جوهرجي, عقد ذهب, سوار, أقراط, حلق, حلي, أساور, سلسال
swimsuit, bikini, swimwear, bathing suit, trunks, swimming costume | bañador, traje de baño, bikini, bañadores | Badeanzug, Badehose, Bikini, Badekleidung, Badesachen | maillot de bain, slip de bain, bikini, short de bain | ملابس سباحة, مايوه, لباس سباحة, ملابس السباحة
uniform | uniforme | Uniform | uniforme | زي موحد, زي
tailor, alteration, dressmaker, seamstress, alterations, alter clothes, take in, shorten trousers, hem | sastre, arreglo, modista, costurera, arreglos de ropa, acortar, bajo del pantalón, coser, arreglo de ropa | Schneider, Änderungsschneiderei, Schneiderin, Näherin, kürzen, Hose kürzen, Saum, enger machen, nähen | tailleur, retouche, couturier, tailleur de vêtements, couturière, retouches, raccourcir, ourlet, coudre, retoucherie, couture | خياط, تعديل, خياطة, تقصير, تعديل الملابس, ترزي, تضييق
safety, safe, secure, security | seguridad, seguro | Sicherheit, sicher | sécurité, sûr, sûreté | أمان, سلامة, أمن
helmet, bike helmet, safety helmet, helmets, crash helmet | casco, cascos, casco de bicicleta | Helm, Helme, Fahrradhelm, Schutzhelm, Helmpflicht | casque, casque de vélo, casque de ski, casque de protection | خوذة, خوذات, خوذة الدراجة
danger, dangerous, risk | peligro, peligroso, riesgo | Gefahr, gefährlich, Risiko | danger, dangereux, risque | خطر, خطير
police, cop, policeman, police station, officer of the law | policía, comisaría, guardia civil, agente de policía, poli | Polizei, Polizist, Wache, Polizeirevier, Gendarm | police, commissariat, gendarmerie, policier, flic | شرطة, بوليس, مركز الشرطة, مخفر, درك
fire brigade, fire department, firefighter | bomberos | Feuerwehr | pompiers | إطفاء, مطافئ
guard, security guard | vigilante, guardia | Wachmann, Wächter, Sicherheitsdienst | gardien, vigile | حارس, أمن
government, authority, council | gobierno, autoridad, ayuntamiento | Regierung, Behörde, Amt, Rathaus | gouvernement, autorité, mairie | حكومة, بلدية, سلطة
citizen, resident, nationality | ciudadano, residente, nacionalidad | Bürger, Einwohner, Staatsangehörigkeit | citoyen, résident, nationalité | مواطن, مقيم, جنسية
embassy, consulate | embajada, consulado | Botschaft, Konsulat | ambassade, consulat | سفارة, قنصلية
age, years old | edad, años | Alter, Jahre alt | âge, ans | عمر, سن
`;
