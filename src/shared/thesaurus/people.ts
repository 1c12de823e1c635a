/** Health, family, school and body. See `thesaurus.ts` for how a line is read. */
export const people = `
doctor, physician, GP | médico, doctor, médica | Arzt, Ärztin, Doktor, Mediziner, Hausarzt, Allgemeinmediziner | médecin, docteur, généraliste | طبيب, دكتور, أطباء, طبيبة
specialist | especialista | Facharzt, Spezialist | spécialiste | أخصائي, مختص
dentist, dental | dentista, odontólogo, dental | Zahnarzt, Zahnärztin | dentiste, dentaire | طبيب أسنان, أسنان
paediatrician, pediatrician, children's doctor | pediatra, médico de niños | Kinderarzt | pédiatre | طبيب أطفال
gynaecologist | ginecólogo | Frauenarzt, Gynäkologe | gynécologue | طبيب نساء
surgeon, surgery, operation | cirujano, cirugía, operación | Chirurg, Operation, OP | chirurgien, chirurgie, opération | جراح, جراحة, عملية
nurse | enfermera, enfermero | Krankenschwester, Pfleger, Pflegerin | infirmière, infirmier | ممرضة, ممرض
midwife | partera, comadrona | Hebamme | sage-femme | قابلة
vet, veterinarian | veterinario | Tierarzt | vétérinaire | طبيب بيطري, بيطري
physiotherapy, physiotherapist, physical therapy | fisioterapia, fisioterapeuta | Physiotherapie, Krankengymnastik | kinésithérapie, kiné | علاج طبيعي
psychologist, therapy, therapist | psicólogo, terapia | Psychologe, Therapie, Therapeut | psychologue, thérapie | طبيب نفسي, علاج نفسي
hospital, clinic | hospital, clínica | Krankenhaus, Klinik, Spital | hôpital, clinique | مستشفى, عيادة, مستشفيات
practice, doctor's office, surgery | consulta, consultorio | Praxis, Arztpraxis | cabinet, cabinet médical | عيادة
pharmacy, chemist, drugstore | farmacia | Apotheke, Drogerie | pharmacie | صيدلية, صيدليات
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
illness, disease, sickness, sick, ill | enfermedad, enfermo | Krankheit, krank, Erkrankung | maladie, malade | مرض, مريض
patient | paciente | Patient, Patientin | patient | مريض, مرضى
pain, ache, hurts | dolor, duele | Schmerz, Schmerzen, tut weh | douleur, mal | ألم, وجع, آلام
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
injury, wound, hurt | lesión, herida, herido | Verletzung, Wunde, verletzt | blessure, plaie, blessé | إصابة, جرح
fracture, broken bone | fractura | Bruch, Knochenbruch | fracture | كسر
burn | quemadura | Verbrennung, Brandwunde | brûlure | حرق
accident, crash | accidente, choque | Unfall | accident | حادث, حوادث
emergency, urgent | emergencia, urgencia, urgencias, urgente | Notfall, Notaufnahme, dringend, Notdienst | urgence, urgences, urgent | طوارئ, طارئ, عاجل
ambulance | ambulancia | Krankenwagen, Rettungswagen | ambulance | إسعاف
first aid | primeros auxilios | Erste Hilfe | premiers secours | إسعافات أولية
health, healthy | salud, sano, saludable | Gesundheit, gesund | santé, sain | صحة, صحي
health insurance | seguro médico, seguro de salud | Krankenversicherung, Krankenkasse | assurance maladie, mutuelle, sécurité sociale | تأمين صحي
sick leave, sick note | baja médica, baja | Krankmeldung, Krankschreibung | arrêt maladie, arrêt de travail | إجازة مرضية
pregnancy, pregnant | embarazo, embarazada | Schwangerschaft, schwanger | grossesse, enceinte | حمل, حامل
birth, born, childbirth | nacimiento, parto, nacer | Geburt, geboren, Entbindung | naissance, accouchement, né | ولادة, ميلاد
death, died, deceased | muerte, fallecimiento, muerto | Tod, gestorben, verstorben | mort, décès, décédé | وفاة, موت
funeral | funeral, entierro | Beerdigung, Bestattung | funérailles, enterrement, obsèques | جنازة, دفن
head | cabeza | Kopf | tête | رأس
eye | ojo | Auge, Augen | œil, yeux | عين, عيون
ear, hearing | oído, oreja | Ohr, Gehör | oreille, ouïe | أذن, سمع
nose | nariz | Nase | nez | أنف
mouth | boca | Mund | bouche | فم
tooth, teeth | diente, dientes, muela | Zahn, Zähne | dent, dents | سن, أسنان
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
glasses, spectacles, eyeglasses | gafas, lentes, anteojos | Brille | lunettes | نظارة, نظارات
contact lenses | lentillas, lentes de contacto | Kontaktlinsen | lentilles | عدسات
sunglasses | gafas de sol | Sonnenbrille | lunettes de soleil | نظارة شمسية
optician | óptica, óptico | Optiker | opticien | بصريات, نظاراتي
hearing aid | audífono | Hörgerät | appareil auditif | سماعة أذن
wheelchair | silla de ruedas | Rollstuhl | fauteuil roulant | كرسي متحرك
disabled, disability, accessible, handicapped | discapacitado, discapacidad, minusválido, accesible | behindert, Behinderung, barrierefrei | handicapé, handicap, accessible | معاق, إعاقة, ذوي الاحتياجات
hairdresser, barber, haircut | peluquero, peluquería, corte de pelo, barbero | Friseur, Haarschnitt | coiffeur, coupe de cheveux, barbier | حلاق, قص شعر, صالون
cosmetics, make-up, beauty | cosmética, maquillaje, belleza | Kosmetik, Schminke, Schönheit | cosmétique, maquillage, beauté | تجميل, مكياج
cream, ointment | crema, pomada | Creme, Salbe | crème, pommade | كريم, مرهم
perfume | perfume | Parfüm | parfum | عطر
diet | dieta | Diät | régime | حمية, رجيم
sleep | dormir, sueño | Schlaf, schlafen | sommeil, dormir | نوم
child, children, kid, kids, youngster | niño, niña, niños, chico, chicos, hijo | Kind, Kinder | enfant, enfants, gosse, gamin | طفل, أطفال, ولد, أولاد
baby, infant, toddler | bebé, lactante | Baby, Säugling, Kleinkind | bébé, nourrisson | رضيع, بيبي, مولود
boy | chico, niño, muchacho | Junge | garçon | ولد, صبي
girl | chica, niña, muchacha | Mädchen | fille | بنت, فتاة
teenager, youth, adolescent | adolescente, joven | Jugendlicher, Teenager, Jugend | adolescent, jeune, ado | مراهق, شاب, شباب
adult, grown-up | adulto | Erwachsener, Erwachsene | adulte | بالغ, كبار, بالغين
senior, elderly, pensioner, old people | mayor, jubilado, anciano, tercera edad | Senior, Rentner, ältere | senior, retraité, personne âgée | مسن, كبار السن, متقاعد
man, male, gentleman | hombre, señor, caballero | Mann, Herr, Herren, männlich | homme, monsieur, messieurs | رجل, رجال
woman, female, lady | mujer, señora, dama | Frau, Damen, weiblich | femme, dame, madame | امرأة, سيدة, نساء
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
grandmother, grandma | abuela | Großmutter, Oma | grand-mère, mamie | جدة
grandfather, grandpa | abuelo | Großvater, Opa | grand-père, papi | جد
uncle | tío | Onkel | oncle | عم, خال
aunt | tía | Tante | tante | عمة, خالة
cousin | primo, prima | Cousin, Cousine | cousin, cousine | ابن عم
husband, spouse | marido, esposo, cónyuge | Ehemann, Mann, Gatte | mari, époux, conjoint | زوج
wife | esposa, mujer | Ehefrau, Frau | épouse, femme | زوجة
partner, couple | pareja | Partner, Paar | partenaire, couple, compagnon | شريك, زوجين
wedding, marriage, marry | boda, matrimonio, casarse | Hochzeit, Heirat, Ehe, heiraten | mariage, noces, se marier | زفاف, زواج, عرس, فرح
divorce | divorcio | Scheidung | divorce | طلاق
friend | amigo, amiga | Freund, Freundin | ami, amie | صديق, أصدقاء
colleague, coworker | colega, compañero | Kollege, Kollegin | collègue | زميل, زملاء
babysitter, childcare, nanny | niñera, canguro, cuidado de niños | Babysitter, Kinderbetreuung, Tagesmutter | baby-sitter, nounou, garde d'enfants | مربية, رعاية أطفال, حضانة
kindergarten, nursery, preschool, daycare | guardería, jardín de infancia, escuela infantil | Kindergarten, Kita, Krippe | maternelle, crèche, garderie | روضة, حضانة
school | escuela, colegio, instituto | Schule, Gymnasium | école, lycée, collège | مدرسة, مدارس
university, college | universidad | Universität, Hochschule, Uni | université, faculté, fac | جامعة, كلية
teacher, instructor, tutor | profesor, maestro, docente, instructor | Lehrer, Lehrerin, Dozent | professeur, enseignant, maître, prof | معلم, مدرس, أستاذ
student, pupil | estudiante, alumno | Student, Schüler, Studierende | étudiant, élève | طالب, طلاب, تلميذ
class, lesson, tuition | clase, lección | Unterricht, Stunde, Klasse | cours, leçon, classe | درس, حصة, صف, دروس
exam, test | examen, prueba | Prüfung, Klausur, Test | examen, épreuve, contrôle | امتحان, اختبار
homework | deberes, tarea | Hausaufgaben | devoirs | واجب, واجبات
grade, mark | nota, calificación | Note, Zensur | note | درجة, علامة
degree, diploma | título, diploma | Abschluss, Diplom, Zeugnis | diplôme, licence | شهادة, دبلوم
scholarship, grant | beca | Stipendium | bourse | منحة
tuition, school fees | matrícula, cuota escolar | Schulgeld, Studiengebühren | frais de scolarité | رسوم دراسية, مصاريف
beginner | principiante | Anfänger | débutant | مبتدئ
advanced | avanzado | fortgeschritten, Fortgeschrittene | avancé | متقدم
pen, pencil | bolígrafo, lápiz | Stift, Kugelschreiber, Bleistift | stylo, crayon | قلم
toy, game | juguete, juego | Spielzeug, Spiel | jouet, jeu | لعبة, ألعاب
pram, stroller, pushchair | cochecito, carrito de bebé | Kinderwagen, Buggy | poussette, landau | عربة أطفال
cot, crib, baby bed | cuna | Babybett, Kinderbett | lit bébé, lit pour bébé, berceau | سرير أطفال, مهد
high chair, child seat | trona, silla para niños, silla infantil | Kinderstuhl, Hochstuhl, Kindersitz | chaise haute, siège enfant | كرسي أطفال, مقعد أطفال
nappy, diaper | pañal | Windel | couche | حفاض, حفاضات
clothes, clothing, garment, wear | ropa, prenda, vestimenta | Kleidung, Kleider, Bekleidung | vêtements, vêtement, habits | ملابس, ثياب
dress | vestido | Kleid | robe | فستان
skirt | falda | Rock | jupe | تنورة
shirt, blouse | camisa, blusa | Hemd, Bluse | chemise, chemisier | قميص, بلوزة
T-shirt | camiseta, playera | T-Shirt | t-shirt | تيشيرت
trousers, pants, jeans | pantalón, pantalones, vaqueros | Hose, Jeans | pantalon, jean | بنطال, بنطلون, جينز
jacket, coat | chaqueta, abrigo | Jacke, Mantel | veste, manteau, blouson | جاكيت, معطف, سترة
suit | traje | Anzug | costume, tailleur | بدلة
sweater, pullover, jumper | jersey, suéter | Pullover, Pulli | pull, chandail | كنزة, سويتر
shoes, shoe, boots, trainers, sneakers | zapato, zapatos, bota, zapatillas | Schuh, Schuhe, Stiefel, Turnschuhe | chaussure, chaussures, bottes, baskets | حذاء, أحذية, جزمة
socks | calcetín, calcetines | Socken, Strümpfe | chaussettes | جوارب
underwear | ropa interior | Unterwäsche | sous-vêtements | ملابس داخلية
hat, cap | sombrero, gorra, gorro | Hut, Mütze, Kappe | chapeau, casquette, bonnet | قبعة, طاقية
gloves | guantes | Handschuhe | gants | قفاز, قفازات
scarf | bufanda, pañuelo | Schal, Tuch | écharpe, foulard | وشاح, شال
belt | cinturón | Gürtel | ceinture | حزام
jewellery, jewelry, ring, necklace | joya, joyas, anillo, collar | Schmuck, Ring, Kette | bijou, bijoux, bague, collier | مجوهرات, خاتم, قلادة
swimsuit, bikini | bañador, traje de baño | Badeanzug, Badehose | maillot de bain | ملابس سباحة, مايوه
uniform | uniforme | Uniform | uniforme | زي موحد, زي
tailor, alteration | sastre, arreglo | Schneider, Änderungsschneiderei | tailleur, retouche, couturier | خياط, تعديل
safety, safe, secure, security | seguridad, seguro | Sicherheit, sicher | sécurité, sûr, sûreté | أمان, سلامة, أمن
helmet | casco | Helm | casque | خوذة
danger, dangerous, risk | peligro, peligroso, riesgo | Gefahr, gefährlich, Risiko | danger, dangereux, risque | خطر, خطير
police | policía | Polizei | police | شرطة
fire brigade, fire department, firefighter | bomberos | Feuerwehr | pompiers | إطفاء, مطافئ
guard, security guard | vigilante, guardia | Wachmann, Wächter, Sicherheitsdienst | gardien, vigile | حارس, أمن
government, authority, council | gobierno, autoridad, ayuntamiento | Regierung, Behörde, Amt, Rathaus | gouvernement, autorité, mairie | حكومة, بلدية, سلطة
citizen, resident, nationality | ciudadano, residente, nacionalidad | Bürger, Einwohner, Staatsangehörigkeit | citoyen, résident, nationalité | مواطن, مقيم, جنسية
embassy, consulate | embajada, consulado | Botschaft, Konsulat | ambassade, consulat | سفارة, قنصلية
age, years old | edad, años | Alter, Jahre alt | âge, ans | عمر, سن
`;
