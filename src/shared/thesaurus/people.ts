/** Health, family, school and body. See `thesaurus.ts` for how a line is read. */
export const people = `
doctor, physician, GP, doc, quack, medic | médico, doctor, médica, matasanos, galeno, facultativo | Arzt, Ärztin, Doktor, Mediziner, Hausarzt, Allgemeinmediziner, Doc, Weißkittel, Ordination | médecin, docteur, généraliste, toubib, praticien | طبيب, دكتور, أطباء, طبيبة, حكيم
specialist | especialista | Facharzt, Spezialist | spécialiste | أخصائي, مختص
dentist, dental, dental surgeon, dental practice | dentista, odontólogo, dental, sacamuelas | Zahnarzt, Zahnärztin, Zahnklempner, Zahnmedizin, Zahnmediziner | dentiste, dentaire, chirurgien-dentiste | طبيب أسنان, أسنان, دكتور سنان, عيادة أسنان
paediatrician, pediatrician, children's doctor | pediatra, médico de niños | Kinderarzt | pédiatre | طبيب أطفال
gynaecologist | ginecólogo | Frauenarzt, Gynäkologe | gynécologue | طبيب نساء
surgeon, surgery, operation | cirujano, cirugía, operación | Chirurg, Operation, OP | chirurgien, chirurgie, opération | جراح, جراحة, عملية
nurse, district nurse, sister on the ward, nursing staff | enfermera, enfermero, practicante | Krankenschwester, Pfleger, Pflegerin, Krankenpfleger, Pflegefachkraft, Pflegefachfrau, Schwester im Krankenhaus | infirmière, infirmier, personnel soignant | ممرضة, ممرض, تمريض
midwife | partera, comadrona | Hebamme | sage-femme | قابلة
vet, veterinarian, veterinary surgeon, animal doctor | veterinario | Tierarzt, Tierklinik, Tiermediziner, Viehdoktor | vétérinaire, véto | طبيب بيطري, بيطري, عيادة بيطرية
physiotherapy, physiotherapist, physical therapy | fisioterapia, fisioterapeuta | Physiotherapie, Krankengymnastik | kinésithérapie, kiné | علاج طبيعي
psychologist, therapy, therapist | psicólogo, terapia | Psychologe, Therapie, Therapeut | psychologue, thérapie | طبيب نفسي, علاج نفسي
hospital, clinic | hospital, clínica, sanatorio, nosocomio | Krankenhaus, Klinik, Spital, Klinikum | hôpital, clinique, CHU, hosto | مستشفى, عيادة, مستشفيات, مشفى, مصحة
practice, doctor's office, surgery | consulta, consultorio | Praxis, Arztpraxis | cabinet, cabinet médical | عيادة
pharmacy, chemist, drugstore, chemist's, dispensary | farmacia, botica, droguería | Apotheke, Drogerie | pharmacie, officine, parapharmacie | صيدلية, صيدليات, أجزخانة, فرماسي, فارمسي
medicine, medication, drug, remedy, meds | medicamento, medicina, fármaco, remedio | Medikament, Arznei, Arzneimittel, Medizin, Präparat, Mittelchen | médicament, remède | دواء, أدوية, علاج, عقار
pill, tablet, capsule | pastilla, píldora, comprimido | Tablette, Pille, Kapsel | comprimé, pilule, cachet | حبة, حبوب, قرص
painkiller | analgésico | Schmerzmittel | antidouleur, antalgique | مسكن
antibiotic | antibiótico | Antibiotikum | antibiotique | مضاد حيوي
prescription | receta, prescripción | Rezept, Verordnung, Verschreibung, verschreiben, verschreibungspflichtig | ordonnance, prescription, prescrire | وصفة, وصفة طبية, روشتة, راجيتة
vaccination, vaccine, jab, immunisation, immunization, inoculation | vacuna, vacunación | Impfung, Impfstoff, impfen, Piks, Schutzimpfung, Auffrischung | vaccin, vaccination, vacciner | تطعيم, لقاح, تلقيح
injection | inyección | Spritze | piqûre, injection | حقنة, إبرة
blood, blood test | sangre, análisis de sangre | Blut, Bluttest, Blutabnahme | sang, prise de sang | دم, تحليل دم
test, examination, check-up, check | examen, revisión, chequeo, análisis | Untersuchung, Test, Prüfung, Vorsorge | examen, contrôle, bilan, test, visite | فحص, كشف, تحليل, فحوصات
x-ray, scan | radiografía, rayos X | Röntgen, Röntgenbild | radio, radiographie, scanner | أشعة
result, results | resultado | Ergebnis, Befund | résultat | نتيجة, نتائج
illness, disease, sickness, sick, ill, fever, ill child, sick child, unwell, poorly, under the weather, ailing | enfermedad, enfermo, enferma, fiebre, indispuesto, enfermos, pachucho, malito | Krankheit, krank, Erkrankung, Fieber, erkrankt, unwohl, kränklich, kranke, unpässlich, marod | maladie, malade, fièvre, souffrant, fiévreux, malades, patraque, mal fichu | مرض, مريض, مريضة, حمى, مرضى, تعبان
patient | paciente | Patient, Patientin | patient | مريض, مرضى, عيان
pain, ache, hurts, sore, aching, painful | dolor, duele, dolores, doler, dolorido | Schmerz, Schmerzen, tut weh, wehtun, Weh, schmerzt | douleur, mal, mal au, souffrance, fait mal, douleurs, bobo | ألم, وجع, آلام, يؤلم, أوجاع, يوجع
headache | dolor de cabeza | Kopfschmerzen, Kopfweh | mal de tête | صداع
toothache | dolor de muelas, dolor de dientes | Zahnschmerzen, Zahnweh | mal de dents, rage de dents | ألم أسنان, وجع أسنان
stomach ache | dolor de estómago | Bauchschmerzen, Magenschmerzen | mal de ventre | ألم معدة, مغص
back pain | dolor de espalda | Rückenschmerzen | mal de dos | ألم ظهر
fever | fiebre | Fieber | fièvre | حمى, سخونة
cold, cough, sniffles, common cold | resfriado, catarro, tos, constipado | Erkältung, Schnupfen, Husten, verkühlt, Verkühlung, grippaler Infekt | rhume, toux, enrhumé, refroidissement | زكام, سعال, كحة
flu, influenza | gripe | Grippe | grippe | إنفلونزا
infection | infección | Infektion, Entzündung | infection | عدوى, التهاب
allergy, allergic | alergia, alérgico | Allergie, allergisch, Allergiker | allergie, allergique | حساسية, مواد مسببة للحساسية, تحسس
diabetes | diabetes | Diabetes | diabète | سكري
asthma | asma | Asthma | asthme | ربو
cancer | cáncer | Krebs | cancer | سرطان
injury, wound, hurt, sick animal, ill animal, injured | lesión, herida, herido, lastimado, hacerse daño | Verletzung, Wunde, verletzt, verwundet, wehgetan | blessure, plaie, blessé, blessée | إصابة, جرح, جريح, مصاب
fracture, broken bone | fractura | Bruch, Knochenbruch | fracture | كسر
burn | quemadura | Verbrennung, Brandwunde | brûlure | حرق
accident, crash, collision, pile-up | accidente, choque, colisión | Unfall, Zusammenstoß, Kollision, Karambolage | accident, collision, accrochage | حادث, حوادث, تصادم, اصطدام
emergency, urgent, urgently, in an emergency, right away, asap | emergencia, urgencia, urgencias, urgente, urgentemente, de inmediato | Notfall, Notaufnahme, dringend, Notdienst, eilig, Notfälle, sofort, brandeilig, pressiert, Eile | urgence, urgences, urgent, en urgence | طوارئ, طارئ, عاجل, مستعجل, حالة طارئة
ambulance, paramedic, rescue service, emergency number | ambulancia, paramédico, SAMU, teléfono de emergencias | Krankenwagen, Rettungswagen, Sanitäter, Rettung, Notrufnummer | ambulance, secouristes, ambulancier, numéro d'urgence | إسعاف, سيارة إسعاف, مسعف, رقم الطوارئ
first aid, first aid course, first-aid training | primeros auxilios, curso de primeros auxilios | Erste Hilfe, Erste-Hilfe-Kurs, Ersthelfer | premiers secours, cours de premiers secours, secourisme | إسعافات أولية, دورة إسعافات أولية
health, healthy | salud, sano, saludable | Gesundheit, gesund, wohlauf, genesen | santé, sain | صحة, صحي
health insurance, medical insurance, sick pay, sick note, sick leave, off sick, fit note, doctor's note, medical certificate | seguro médico, seguro de salud, baja médica, mutua, baja por enfermedad | Krankenversicherung, Krankenkasse, Krankschreibung, krankgeschrieben, Krankmeldung, Krankengeld, Kasse, Attest, Krankenstand, Arbeitsunfähigkeit | assurance maladie, mutuelle, sécurité sociale, arrêt maladie, arrêt de travail | تأمين صحي, إجازة مرضية, ضمان صحي
sick leave, sick note | baja médica, baja, licencia médica, baja laboral, parte de baja | Krankmeldung, Krankschreibung | arrêt maladie, arrêt de travail, congé maladie, certificat médical | إجازة مرضية, تقرير طبي, عذر طبي
pregnancy, pregnant, mum-to-be, expectant | embarazo, embarazada, encinta, gestante | Schwangerschaft, schwanger, in anderen Umständen, werdende Mutter | grossesse, enceinte, future maman, attend un enfant | حمل, حامل
birth, born, childbirth, newborn, give birth | nacimiento, parto, nacer, recién nacido, nace, bebé recién nacido | Geburt, geboren, Entbindung, Neugeborenes, gebären | naissance, accouchement, né, nouveau-né, naître | ولادة, ميلاد, مولود, مواليد, حديث الولادة
death, died, deceased, dead, passed away, die, decease, demise | muerte, fallecimiento, muerto, difunto, fallecido, fallecer, defunción, murió, muere, finado | Tod, gestorben, verstorben, tot, Verstorbene, Verstorbener, sterben, stirbt, Todesfall, Tote, Sterbefall, entschlafen, Ableben | mort, décès, décédé, défunt, mourir, meurt, disparu, défunte | وفاة, موت, ميت, متوفى, توفي, يموت, الراحل, فقيد
funeral, funerals, burial, bury, buried, interment, obsequies, laid to rest | funeral, entierro, sepelio, exequias, enterrar, funerales, entierran, sepultura, inhumación | Beerdigung, Bestattung, Begräbnis, Beisetzung, bestatten, beerdigen, begraben, Trauerfeier, beisetzen, beigesetzt, Abdankung | funérailles, enterrement, obsèques, enterrer, inhumation, inhumer | جنازة, دفن, جنازات, يدفن, تشييع, مراسم الجنازة, مراسم الدفن, عزاء
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
glasses, spectacles, eyeglasses, specs, pair of glasses, eyewear, visual aid | gafas, lentes, anteojos, espejuelos | Brille, Brillen, Sehhilfe, Augengläser, Brillengläser | lunettes, paire de lunettes, bésicles, binocles | نظارة, نظارات, نظارة طبية, عوينات
contact lenses, contact lens, lenses for eyes, contacts in my eyes | lentillas, lentes de contacto, lentilla | Kontaktlinsen, Kontaktlinse, Haftschalen | lentilles, lentilles de contact, lentille de contact, lentilles de vue, verres de contact | عدسات, عدسات لاصقة, عدسة لاصقة
sunglasses, shades | gafas de sol, lentes de sol | Sonnenbrille, Sonnenbrillen | lunettes de soleil | نظارة شمسية, نظارات شمسية
optician, optometrist, optical shop | óptica, óptico, optometrista | Optiker, Optikerin, Augenoptiker, Brillenladen | opticien, opticienne, magasin d'optique | بصريات, نظاراتي, محل نظارات, أخصائي بصريات
hearing aid, hearing test, audiologist, hearing loss, acoustics shop | audífono, audífonos, prueba de audición, sordera | Hörgerät, Hörgeräte, Hörtest, Hörakustiker, Schwerhörigkeit | appareil auditif, audioprothésiste, test auditif, surdité | سماعة أذن, سماعة طبية, سماعات طبية, فحص السمع, ضعف السمع
wheelchair, wheelchair user, accessible, wheelchair access, disabled access, reduced mobility, no steps, level access, wheelchair-friendly | silla de ruedas, accesible, minusválidos, movilidad reducida, accesibilidad, discapacitados, a pie de calle, sin peldaños | Rollstuhl, Rollstuhlfahrer, barrierefrei, behindertengerecht, Rollstühle, rollstuhlgerecht, Rolli, gehbehindert, Gehbehinderung | fauteuil roulant, accès handicapés, accessible, mobilité réduite, PMR, chaise roulante, sans obstacle | كرسي متحرك, ذوي الاحتياجات, كرسي المعاقين, معاقين, ذوو الإعاقة, ذوي الإعاقة
disabled, disability, accessible, handicapped | discapacitado, discapacidad, minusválido, accesible | behindert, Behinderung, barrierefrei | handicapé, handicap, accessible | معاق, إعاقة, ذوي الاحتياجات
hairdresser, barber, haircut, hair cut, salon, trim hair, hair salon, cut and blow-dry | peluquero, peluquería, corte de pelo, barbero, cortarse el pelo, corte de cabello | Friseur, Haarschnitt, Friseurin, Haare schneiden, Frisör, Barbier, Salon, Haarschneider | coiffeur, coupe de cheveux, barbier, coiffeuse, salon de coiffure, se faire couper les cheveux | حلاق, قص شعر, صالون, كوافير, قص الشعر, حلاقة, مزين
cosmetics, make-up, beauty | cosmética, maquillaje, belleza | Kosmetik, Schminke, Schönheit | cosmétique, maquillage, beauté | تجميل, مكياج
cream, ointment | crema, pomada | Creme, Salbe | crème, pommade | كريم, مرهم
perfume | perfume | Parfüm | parfum | عطر
diet | dieta | Diät | régime | حمية, رجيم
sleep, slept, sleeps, asleep | dormir, sueño, duerme, dormido, duermen | Schlaf, schlafen, schläft, geschlafen | sommeil, dormir, dort, dormi | نوم, ينام, نام, تنام
child, children, kid, kids, youngster, minor, minors, boy, girl, boys, girls, kiddie, under-fives, offspring | niño, niña, niños, chico, chicos, hijo, niñas, hija, crío, menor, menores, chica | Kind, Kinder, Kids, Junge, Mädchen, Minderjährige, Kindern, Nachwuchs, Bub, Gschropp, Sprössling, Gör, Steppke | enfant, enfants, gosse, gamin, gamine, mineur, garçon, fille, gamins, gosses, fillette | طفل, أطفال, ولد, أولاد, بنت, بنات, قاصر, عيال
baby, infant, toddler, babies, infants, toddlers, small child, small children, little ones, tot | bebé, lactante, bebés, niño pequeño, críos, peque, nene, guagua | Baby, Säugling, Kleinkind, Babys, Kleinkinder, Krabbelkind, kleine Kinder, Wickelkind | bébé, nourrisson, bébés, tout-petit, bambin, jeune enfant, tout-petits | رضيع, بيبي, مولود, رضع, طفل صغير, صغار, أطفال صغار
boy | chico, niño, muchacho | Junge, Bursche, Knabe | garçon | ولد, صبي
girl | chica, niña, muchacha | Mädchen, Mädel, Dirndl, Meitli | fille | بنت, فتاة
teenager, youth, adolescent, teenagers, teen, young people, youths | adolescente, joven, adolescentes, jóvenes, juventud | Jugendlicher, Teenager, Jugend, Jugendliche, Heranwachsende, junge Leute | adolescent, jeune, ado, adolescents, jeunes, jeunesse | مراهق, شاب, شباب, مراهقين
adult, grown-up, adults, grown-ups, over 18 | adulto, adultos, mayor de edad, mayores de edad | Erwachsener, Erwachsene, volljährig | adulte, adultes, majeur, grandes personnes | بالغ, كبار, بالغين, راشد
senior, elderly, pensioner, old people, seniors, retired, retiree, OAP, senior citizen, elderly person, over-65s, older people | mayor, jubilado, anciano, tercera edad, jubilados, pensionista, mayores, jubilada, personas mayores, adulto mayor | Senior, Rentner, ältere, Rentnerin, Senioren, Pensionist, Ruhestand, ältere Menschen, Pensionär, Ruheständler, alte Leute, Betagte | senior, retraité, personne âgée, retraités, seniors, personnes âgées, troisième âge, retraitée | مسن, كبار السن, متقاعد, متقاعدين, مسنين, شيوخ, عجوز
man, male, gentleman, men, gentlemen, gents, bloke | hombre, señor, caballero, hombres, caballeros, varón, señores | Mann, Herr, Herren, männlich, Männer, Kerl | homme, monsieur, messieurs, hommes, masculin, mec | رجل, رجال, رجالي, سيد, راجل, زلمة
woman, female, lady, women, ladies | mujer, señora, dama, mujeres, señoras, femenino | Frau, Damen, weiblich, Frauen, Dame, Weib | femme, dame, madame, femmes, dames, féminin | امرأة, سيدة, نساء, سيدات, نسائي, حرمة
person, people | persona, gente, personas | Person, Leute, Menschen, Personen | personne, gens, personnes | شخص, أشخاص, ناس
family | familia | Familie | famille | عائلة, أسرة
parents | padres, progenitores | Eltern, Erziehungsberechtigte, Mama und Papa, Sorgeberechtigte | parents | والدين, أهل
mother, mum, mom | madre, mamá | Mutter, Mama | mère, maman | أم, والدة
father, dad | padre, papá | Vater, Papa | père, papa | أب, والد
brother | hermano | Bruder | frère | أخ, شقيق
sister | hermana | Schwester | sœur | أخت, شقيقة
siblings | hermanos | Geschwister | frères et sœurs | إخوة
son | hijo | Sohn | fils | ابن
daughter | hija | Tochter | fille | ابنة
grandmother, grandma, granny, nan, grandpa, grandfather, grandad, grandparents | abuela, abuelo, abuelos, yaya, abuelita | Großmutter, Oma, Opa, Großvater, Großeltern, Omi | grand-mère, mamie, grand-père, papi, grands-parents, mémé, bonne-maman | جدة, جد, تيتا, أجداد, جدي, جدتي, تيتة, ستي
grandfather, grandpa | abuelo | Großvater, Opa | grand-père, papi | جد
uncle | tío | Onkel | oncle | عم, خال
aunt | tía | Tante | tante | عمة, خالة
cousin | primo, prima | Cousin, Cousine | cousin, cousine | ابن عم
husband, spouse | marido, esposo, cónyuge | Ehemann, Mann, Gatte | mari, époux, conjoint | زوج
wife | esposa, mujer | Ehefrau, Frau | épouse, femme | زوجة
partner, couple | pareja | Partner, Paar | partenaire, couple, compagnon | شريك, زوجين
wedding, marriage, marry, weddings, nuptials, get married, getting married, marries, tie the knot | boda, matrimonio, casarse, bodas, casamiento, nupcial, casar, se casan, enlace, nupcias | Hochzeit, Heirat, Ehe, heiraten, Trauung, Vermählung, Eheschließung, heiratet, trauen lassen, Hochzeitsfeier, sich trauen | mariage, noces, se marier, mariages, épouser, nuptial, épousailles, union civile | زفاف, زواج, عرس, فرح, أعراس, أفراح, حفل زفاف, حفلات الزفاف, يتزوج
divorce | divorcio | Scheidung, auseinandergehen, sich trennen | divorce | طلاق
friend, friends, mate, buddy, acquaintance, pal | amigo, amiga, amigos, conocido, cuate | Freund, Freundin, Freunde, Kumpel, Bekannte, Haberer | ami, amie, amis, copain, copine, pote, camarade | صديق, أصدقاء, صاحب, رفيق
colleague, coworker | colega, compañero | Kollege, Kollegin | collègue | زميل, زملاء
babysitter, childcare, nanny, childminder, au pair, babysitting, child carer | niñera, canguro, cuidado de niños, cuidadora de niños, au pair, niñeras | Babysitter, Kinderbetreuung, Tagesmutter, Kindermädchen, Kinderfrau, Babysitting | baby-sitter, nounou, garde d'enfants, assistante maternelle | مربية, رعاية أطفال, حضانة, جليسة أطفال, حاضنة
kindergarten, nursery, preschool, daycare, day care, crèche, nursery school, childcare, day nursery, playgroup, daycare centre | guardería, jardín de infancia, escuela infantil, preescolar, guarderías, kínder, parvulario, sala cuna, jardín infantil | Kindergarten, Kita, Krippe, Kindertagesstätte, Hort, Kinderkrippe, Kinderbetreuung, Kitas, Kinderhort, Tagesstätte | maternelle, crèche, garderie, jardin d'enfants, école maternelle, halte-garderie, crèches, pouponnière | روضة, حضانة, رياض الأطفال, روضة أطفال, حضانات, دار الحضانة, روضات
school | escuela, colegio, instituto | Schule, Gymnasium | école, lycée, collège | مدرسة, مدارس
university, college | universidad, facultad | Universität, Hochschule, Uni, FH | université, faculté, fac | جامعة, كلية
teacher, instructor, tutor, schoolteacher | profesor, maestro, docente, instructor | Lehrer, Lehrerin, Dozent, Lehrkraft, Pauker, Kursleiter, Unterrichtende | professeur, enseignant, maître, prof, instituteur, maître d'école | معلم, مدرس, أستاذ
student, pupil, students, pupils, schoolchild, learner, undergraduate, schoolkid | estudiante, alumno, alumna, alumnos, escolar, colegial, universitario | Student, Schüler, Studierende, Schülerin, Studentin, Lernende, Schulkind, Studenten, Zögling, Pennäler | étudiant, élève, élèves, étudiante, écolier, apprenant, cégépien | طالب, طلاب, تلميذ, تلاميذ, متعلم, طالبة, طلبة
class, lesson, tuition, course, workshop, lessons, classes, tuition group, training course, programme of study | clase, lección, curso, clases, cursillo | Unterricht, Stunde, Klasse, Kurs, Stunde Unterricht, Lektion, Workshop, Lehrgang, Kurse, Unterrichtsstunde, Lehrstunde | cours, leçon, classe, atelier | درس, حصة, صف, دروس, دورة, كورس, دورات
exam, test, examination, exams, assessment | examen, prueba, exámenes, test, evaluación | Prüfung, Klausur, Test, Prüfungen, Examen, Matura, Schularbeit | examen, épreuve, contrôle, examens, test | امتحان, اختبار, امتحانات, فحص
homework, assignments, coursework | deberes, tarea, tarea para casa | Hausaufgaben, Schulaufgaben, Hausübung | devoirs, travail scolaire | واجب, واجبات, وظيفة مدرسية
grade, mark | nota, calificación | Note, Zensur | note | درجة, علامة
degree, diploma | título, diploma | Abschluss, Diplom, Zeugnis | diplôme, licence | شهادة, دبلوم, إفادة
scholarship, grant | beca | Stipendium | bourse | منحة
tuition, school fees | matrícula, cuota escolar | Schulgeld, Studiengebühren | frais de scolarité | رسوم دراسية, مصاريف
beginner | principiante | Anfänger | débutant | مبتدئ
advanced | avanzado | fortgeschritten, Fortgeschrittene | avancé | متقدم
pen, pencil | bolígrafo, lápiz | Stift, Kugelschreiber, Bleistift | stylo, crayon | قلم
toy, game, cuddly toy, soft toy, toys, play, plaything, teddy bear, dolls | juguete, juego, juguetes, peluche, osito, jugar, muñeco | Spielzeug, Spiel, Kuscheltier, Stofftier, spielen, Spielsachen, Teddybär, Match | jouet, jeu, jouets, doudou, peluche, jouer, joujou | لعبة, ألعاب, دمية, لعب, لعب أطفال
pram, stroller, pushchair, buggy, baby carriage | cochecito, carrito de bebé, silla de paseo, cochecitos, carriola, coche de bebé | Kinderwagen, Buggy, Sportwagen für Kinder, Kinderkarre | poussette, landau, poussettes | عربة أطفال, عربة الطفل, عربات الأطفال
cot, crib, baby bed, travel cot | cuna, cunas, cuna de viaje | Babybett, Kinderbett, Gitterbett, Reisebett, Beistellbett | lit bébé, lit pour bébé, berceau, lit parapluie | سرير أطفال, مهد, سرير الطفل
high chair, child seat | trona, silla para niños, silla infantil | Kinderstuhl, Hochstuhl, Kindersitz | chaise haute, siège enfant | كرسي أطفال, مقعد أطفال
nappy, diaper, nappies, diapers, change a nappy, potty | pañal, pañales, orinal, cambiar el pañal | Windel, Windeln, wickeln, Töpfchen, Wickeltisch, Pampers | couche, couches, lange, changer une couche, pot de bébé | حفاض, حفاضات, بامبرز
clothes, clothing, garment, wear, garments, apparel, outfit, togs | ropa, prenda, vestimenta, prendas, vestuario, indumentaria | Kleidung, Kleider, Bekleidung, Klamotten, Kleidungsstück, Textilien, Sachen zum Anziehen, Garderobe, Gewand, Anziehsachen | vêtements, vêtement, habits, fringues, tenue, linge, sapes | ملابس, ثياب, لباس, هدوم, أواعي
dress, dresses, gown, evening dress, evening gown | vestido, vestidos, vestido de noche, vestido de fiesta | Kleid, Abendkleid, Abendkleider, Ballkleid, Kleides, Gewand | robe, robes, robe du soir, robe de soirée | فستان, فساتين, ثوب, فستان سهرة
skirt, skirts | falda, faldas, pollera, saya | Rock, Röcke, Faltenrock | jupe, jupes | تنورة, تنانير
shirt, blouse, shirts, T-shirt, polo shirt | camisa, blusa, camisas, camiseta, polo | Hemd, Bluse, Hemden, T-Shirt, Oberhemd | chemise, chemisier, chemises, tee-shirt | قميص, بلوزة, قمصان, تيشيرت
T-shirt | camiseta, playera | T-Shirt | t-shirt | تيشيرت
trousers, pants, jeans, shorts, leggings, slacks, chinos | pantalón, pantalones, vaqueros, tejanos, jeans, mezclilla, mahones | Hose, Jeans, Hosen, Shorts, Beinkleid, Buxe | pantalon, jean, pantalons, futal, fute | بنطال, بنطلون, جينز, سروال, سراويل
jacket, coat, overcoat, parka, anorak, blazer, down jacket | chaqueta, abrigo, cazadora, chaquetón, americana, plumífero, anorak, chamarra | Jacke, Mantel, Anorak, Daunenjacke, Jacken, Joppe | veste, manteau, blouson, manteaux, doudoune, anorak | جاكيت, معطف, سترة, معاطف, جاكت
suit, dinner jacket, formal wear, business suit, jacket and trousers | traje, trajes, traje de chaqueta, terno | Anzug, Anzüge, Sakko, Hosenanzug, Abendgarderobe | costume, tailleur, costumes, complet veston, veston | بدلة, بدل, طقم, ملابس رسمية, بدلات
sweater, pullover, jumper, cardigan, hoodie, sweatshirt, knitwear | jersey, suéter, chaqueta de punto, sudadera, pulóver, chompa | Pullover, Pulli, Strickjacke, Kapuzenpullover | pull, chandail, tricot, gilet, pull-over | كنزة, سويتر, سترة صوفية, بلوفر
shoes, shoe, boots, trainers, sneakers, sandals, slippers, footwear, running shoes | zapato, zapatos, bota, zapatillas, botas, sandalias, calzado, deportivas | Schuh, Schuhe, Stiefel, Turnschuhe, Sandalen, Hausschuhe, Pantoffeln, Schuhwerk, Latschen, Treter, Halbschuhe | chaussure, chaussures, bottes, baskets, botte, sandales, chaussons, pantoufles, espadrilles, chaussures de sport, godasses, grolles | حذاء, أحذية, جزمة, صندل, شبشب, كندرة, صباط
socks | calcetín, calcetines, soquetes | Socken, Strümpfe | chaussettes | جوارب
underwear | ropa interior | Unterwäsche | sous-vêtements | ملابس داخلية
hat, cap | sombrero, gorra, gorro, cachucha | Hut, Mütze, Kappe | chapeau, casquette, bonnet | قبعة, طاقية
gloves | guantes | Handschuhe | gants | قفاز, قفازات
scarf | bufanda, pañuelo | Schal, Tuch | écharpe, foulard | وشاح, شال
belt | cinturón | Gürtel | ceinture | حزام
jewellery, jewelry, ring, necklace, jeweller, jeweler, bracelet, earrings, earring, bangle, chain of gold | joya, joyas, anillo, collar, joyería, joyero, collar de perlas, pulsera, pendientes, brazalete, cadena de oro, gargantilla, alhaja, bisutería | Schmuck, Ring, Kette, Juwelier, Halskette, Armband, Ohrringe, Ohrring, Goldschmied, Kette zum Tragen, Armreif, Kette aus Gold, Collier, Geschmeide, Schmuckstück | bijou, bijoux, bague, collier, bijoutier, bijouterie, collier de perles, bracelet, boucles d'oreilles, chaîne en or, gourmette, joaillerie | مجوهرات, خاتم, قلادة, صائغ, جوهرجي, عقد ذهب, سوار, أقراط, حلق, حلي, أساور, سلسال
swimsuit, bikini, swimwear, bathing suit, trunks, swimming costume | bañador, traje de baño, bikini, bañadores, vestido de baño | Badeanzug, Badehose, Bikini, Badekleidung, Badesachen | maillot de bain, slip de bain, bikini, short de bain | ملابس سباحة, مايوه, لباس سباحة, ملابس السباحة
uniform | uniforme | Uniform | uniforme | زي موحد, زي
tailor, alteration, dressmaker, seamstress, alterations, alter clothes, take in, shorten trousers, hem | sastre, arreglo, modista, costurera, arreglos de ropa, acortar, bajo del pantalón, coser, arreglo de ropa | Schneider, Änderungsschneiderei, Schneiderin, Näherin, kürzen, Hose kürzen, Saum, enger machen, nähen | tailleur, retouche, couturier, tailleur de vêtements, couturière, retouches, raccourcir, ourlet, coudre, retoucherie, couture | خياط, تعديل, خياطة, تقصير, تعديل الملابس, ترزي, تضييق
safety, safe, secure, security | seguridad, seguro | Sicherheit, sicher | sécurité, sûr, sûreté | أمان, سلامة, أمن
helmet, bike helmet, safety helmet, helmets, crash helmet | casco, cascos, casco de bicicleta | Helm, Helme, Fahrradhelm, Schutzhelm, Helmpflicht | casque, casque de vélo, casque de ski, casque de protection | خوذة, خوذات, خوذة الدراجة
danger, dangerous, risk | peligro, peligroso, riesgo | Gefahr, gefährlich, Risiko | danger, dangereux, risque | خطر, خطير
police, cop, policeman, police station, officer of the law, police officer, constabulary | policía, comisaría, guardia civil, agente de policía, poli | Polizei, Polizist, Wache, Polizeirevier, Gendarm, Bullen, Wachtmeister | police, commissariat, gendarmerie, policier, flic | شرطة, بوليس, مركز الشرطة, مخفر, درك
fire brigade, fire department, firefighter | bomberos | Feuerwehr, es brennt, Löschzug | pompiers | إطفاء, مطافئ
guard, security guard | vigilante, guardia | Wachmann, Wächter, Sicherheitsdienst | gardien, vigile | حارس, أمن
government, authority, council | gobierno, autoridad, ayuntamiento | Regierung, Behörde, Amt, Rathaus | gouvernement, autorité, mairie | حكومة, بلدية, سلطة
citizen, resident, nationality | ciudadano, residente, nacionalidad | Bürger, Einwohner, Staatsangehörigkeit | citoyen, résident, nationalité | مواطن, مقيم, جنسية
embassy, consulate | embajada, consulado | Botschaft, Konsulat | ambassade, consulat | سفارة, قنصلية
age, years old | edad, años | Alter, Jahre alt | âge, ans | عمر, سن
`;
