/** Health, the body, care, and the family. See `thesaurus.ts` for how a line is read. */
export const health = `
general practitioner, family doctor | médico de cabecera, médico de familia | Hausarzt, Allgemeinarzt | médecin traitant, généraliste | طبيب عام, طبيب العائلة
cardiologist, cardiology | cardiólogo, cardiología | Kardiologe, Kardiologie | cardiologue, cardiologie | طبيب قلب, أمراض القلب
dermatologist, skin doctor | dermatólogo, dermatología | Hautarzt, Dermatologe | dermatologue | طبيب جلدية, جلدية
ophthalmologist, eye doctor | oftalmólogo, oculista | Augenarzt | ophtalmologue, oculiste | طبيب عيون
ENT, ear nose and throat | otorrino, otorrinolaringólogo | HNO, Hals-Nasen-Ohren | ORL, oto-rhino | أنف وأذن وحنجرة
orthopaedist, orthopedic | ortopeda, traumatólogo | Orthopäde, Orthopädie | orthopédiste | طبيب عظام
neurologist, neurology | neurólogo | Neurologe, Nervenarzt | neurologue | طبيب أعصاب
urologist | urólogo | Urologe | urologue | طبيب مسالك
psychiatrist, psychiatry | psiquiatra | Psychiater, Psychiatrie | psychiatre | طبيب نفسي
radiologist, radiology | radiólogo, radiología | Radiologe, Röntgenpraxis | radiologue, radiologie | أشعة, طبيب أشعة
anaesthetic, anesthesia, numb | anestesia | Narkose, Betäubung | anesthésie | تخدير, بنج
orthodontist, braces | ortodoncista, ortodoncia, aparato dental | Kieferorthopäde, Zahnspange | orthodontiste, appareil dentaire | تقويم أسنان
filling, tooth filling | empaste | Zahnfüllung, Plombe | plombage | حشوة ضرس
tooth decay, cavity | caries | Karies | carie | تسوس
root canal | endodoncia | Wurzelbehandlung | dévitalisation, traitement de canal | علاج عصب
dentures, crown, implant | dentadura, prótesis dental, implante | Zahnersatz, Gebiss, Implantat, Krone | dentier, prothèse dentaire, implant | طقم أسنان, زراعة أسنان
teeth cleaning, scaling | limpieza dental | Zahnreinigung | détartrage | تنظيف أسنان
wisdom tooth | muela del juicio | Weisheitszahn | dent de sagesse | ضرس العقل
extraction, pull a tooth | extracción de muela | Zahnziehen | extraction dentaire | خلع ضرس
medical history | historial médico, historia clínica | Krankengeschichte, Patientenakte | dossier médical, antécédents | تاريخ مرضي, ملف طبي
referral | volante médico, derivación | Überweisung zum Facharzt | lettre d'orientation | تحويل طبي
second opinion | segunda opinión | Zweitmeinung | deuxième avis | رأي ثان
health card, insurance card | tarjeta sanitaria | Gesundheitskarte, Versichertenkarte | carte vitale, carte d'assuré | بطاقة صحية, بطاقة تأمين
co-payment, patient's share | copago | Zuzahlung, Eigenanteil | ticket modérateur, reste à charge | مساهمة المريض
private patient | paciente privado | Privatpatient, Selbstzahler | patient privé | مريض خاص
outpatient, day case | ambulatorio, paciente externo | ambulant | ambulatoire | عيادات خارجية
inpatient, hospital stay, admission to hospital | hospitalización, ingreso hospitalario | stationär, Krankenhausaufenthalt | hospitalisation | تنويم, دخول المستشفى
discharge from hospital | alta médica | Entlassung aus dem Krankenhaus | sortie d'hôpital | خروج من المستشفى
intensive care | cuidados intensivos, UCI | Intensivstation | réanimation, soins intensifs | عناية مركزة
ward, hospital ward | planta del hospital, pabellón | Krankenstation | service hospitalier | جناح المستشفى
visiting hours | horario de visitas | Besuchszeit | heures de visite | مواعيد الزيارة
waiting room | sala de espera | Wartezimmer, Wartebereich | salle d'attente | غرفة انتظار
house call, home visit, at home, come to our house, house visit, home service | visita a domicilio, a domicilio, en casa | Hausbesuch, zu Hause, zuhause, daheim, nach Hause, ins Haus | visite à domicile, à domicile, à la maison, chez vous | زيارة منزلية, في البيت, منزلي, إلى البيت, في المنزل
telemedicine, video consultation | teleconsulta, consulta por vídeo | Videosprechstunde, Telemedizin | téléconsultation | استشارة عن بعد
on-call doctor, out-of-hours service | médico de guardia | Bereitschaftsdienst, Notdienst | médecin de garde | طبيب مناوب
poison, poisoning, toxic | veneno, intoxicación, tóxico | Vergiftung, giftig | poison, intoxication, toxique | سم, تسمم, سام
side effect | efecto secundario | Nebenwirkung | effet secondaire | أعراض جانبية
dose, dosage | dosis | Dosis, Dosierung | dose, posologie | جرعة
package insert, patient leaflet | prospecto | Beipackzettel, Packungsbeilage | notice du médicament | نشرة الدواء
over the counter, without prescription | sin receta | rezeptfrei | sans ordonnance | بدون وصفة
syrup, cough syrup | jarabe | Sirup, Hustensaft | sirop | شراب سعال
drops, eye drops | gotas, colirio | Tropfen, Augentropfen | gouttes, collyre | قطرة, قطرات
spray, nasal spray | espray nasal, aerosol | Spray, Nasenspray | spray nasal, vaporisateur | بخاخ
inhaler | inhalador | Inhalator | inhalateur | جهاز استنشاق
vitamin, supplement | vitamina, suplemento | Vitamin, Nahrungsergänzung | vitamine, complément alimentaire | فيتامين, مكمل غذائي
mineral, calcium, magnesium | mineral, calcio, magnesio | Mineralstoff, Kalzium, Magnesium | minéral, calcium, magnésium | معادن, كالسيوم, مغنيسيوم
insulin | insulina | Insulin | insuline | أنسولين
cortisone, steroid | cortisona, esteroide | Kortison | cortisone | كورتيزون
hormone | hormona | Hormon | hormone | هرمون
contraceptive, birth control, contraception | anticonceptivo | Verhütung, Antibabypille | contraceptif, contraception | مانع حمل, منع الحمل
condom | preservativo, condón | Kondom | préservatif | واقي ذكري
pregnancy test | prueba de embarazo | Schwangerschaftstest | test de grossesse | اختبار حمل
miscarriage, abortion | aborto | Fehlgeburt, Abtreibung | fausse couche, avortement | إجهاض
breastfeeding, nursing a baby | lactancia, dar el pecho | Stillen, stillende | allaitement, allaiter | رضاعة
baby bottle, infant formula | biberón, leche de fórmula, mamadera, tetero, mamila | Babyflasche, Säuglingsmilch | biberon, lait infantile | رضاعة أطفال, حليب أطفال
pacifier, dummy | chupete, chupón, tetero | Schnuller | tétine, sucette | لهاية
changing table, changing room for babies | cambiador | Wickeltisch, Wickelraum | table à langer | طاولة تغيير حفاضات
twins | gemelos, mellizos | Zwillinge | jumeaux | توأم
only child, firstborn | hijo único, primogénito | Einzelkind, Erstgeborene | enfant unique, aîné | طفل وحيد, بكر
orphan, orphanage | huérfano, orfanato | Waise, Waisenhaus | orphelin, orphelinat | يتيم, دار أيتام
adoption, adopt, foster | adopción, adoptar, acogida | Adoption, adoptieren, Pflegefamilie | adoption, adopter, famille d'accueil | تبني, كفالة
custody, visitation | custodia, régimen de visitas | Sorgerecht, Umgangsrecht | garde des enfants, droit de visite | حضانة الأطفال, حق الزيارة
alimony, maintenance payment, child support | pensión alimenticia | Unterhalt, Alimente | pension alimentaire | نفقة
single parent | familia monoparental, madre soltera | alleinerziehend | parent isolé, famille monoparentale | والد وحيد
stepmother, stepfather, stepchild | madrastra, padrastro, hijastro | Stiefmutter, Stiefvater, Stiefkind | belle-mère, beau-père, beau-fils | زوجة الأب, زوج الأم
mother-in-law, father-in-law, in-laws | suegra, suegro, suegros | Schwiegermutter, Schwiegervater, Schwiegereltern | beaux-parents | حماة, حمو
brother-in-law, sister-in-law | cuñado, cuñada | Schwager, Schwägerin | beau-frère, belle-sœur | صهر, سلف
nephew | sobrino | Neffe | neveu | ابن الأخ
niece | sobrina | Nichte | nièce | ابنة الأخ
grandchild, grandchildren, grandson | nieto, nieta, nietos | Enkel, Enkelin, Enkelkind | petit-fils, petits-enfants | حفيد, أحفاد
godfather, godmother, godparent | padrino, madrina | Pate, Patin, Patenonkel | parrain, marraine | عراب
relative, relatives, kin | pariente, familiares | Verwandte, Angehörige | proches, parenté | أقارب, قريب
ancestor, descendant | antepasado, descendiente | Vorfahr, Nachkomme | ancêtre, descendant | سلف, نسل
bachelor, single, unmarried | soltero, soltera | ledig, Single, Junggeselle | célibataire | أعزب, عزباء
engaged, engagement, fiancé, fiancée, proposal of marriage, betrothal | prometido, compromiso de boda, compromiso, prometida, pedida de mano | verlobt, Verlobung, Verlobte, Verlobter, Heiratsantrag | fiancé, fiançailles, fiancée, demande en mariage | خطوبة, خطيب, خطيبة, خطبة
bride, groom, bridegroom, newlyweds, bride and groom, bridal couple | novia de boda, novio de boda, novio, recién casados, novios | Braut, Bräutigam, Brautpaar, frisch verheiratet, Brautleute | mariée, marié, mariés, jeunes mariés | عروس, عريس, عروسان, العروسان
honeymoon | luna de miel, viaje de novios | Flitterwochen, Hochzeitsreise | lune de miel, voyage de noces | شهر العسل
widow, widower | viuda, viudo | Witwe, Witwer | veuve, veuf | أرملة, أرمل
baptism, christening, baptise, baptized, baptised | bautizo, bautismo, bautizar | Taufe, taufen, Taufpate, getauft | baptême, baptiser | تعميد, معمودية, عماد
first name, given name | nombre de pila | Vorname | prénom | الاسم الأول
surname, last name, family name, maiden name | apellido | Nachname, Familienname, Mädchenname | nom de famille, nom de jeune fille | اسم العائلة, اللقب
gender, sex | género, sexo | Geschlecht | genre, sexe | جنس
childhood | infancia, niñez | Kindheit | enfance | طفولة
retirement home, nursing home, old people's home | residencia de ancianos, asilo, geriátrico, hogar de ancianos, residencia de mayores | Altersheim, Pflegeheim, Seniorenheim, Altenheim, Seniorenresidenz, Altenpflegeheim | maison de retraite, EHPAD, foyer pour personnes âgées, résidence pour aînés | دار مسنين
carer, caregiver, home care, care assistant, care worker, home help, look after, looks after, caring for, nursing at home, care at home | cuidador, cuidadora, atención domiciliaria, ayuda a domicilio, cuidar, cuida, cuidados en casa | Pflegekraft, Pflegedienst, häusliche Pflege, Pfleger, betreuen, Betreuung, pflegen, kümmern um, Altenpflegerin, Pflegerin | aide-soignant, aide à domicile, auxiliaire de vie, s'occuper de, aide-soignante, soins à domicile, garder | مقدم رعاية, رعاية منزلية, رعاية, ممرض منزلي, اعتناء, نعتني, عناية
dementia, Alzheimer | demencia, Alzheimer | Demenz, Alzheimer | démence, Alzheimer | خرف, زهايمر
walker, walking frame, crutch, cane, incontinence pads, adult diapers, bedpan, hospital bed, stair lift, walking stick, zimmer frame | andador, muletas, bastón, pañales de adulto, cama articulada, silla salvaescaleras | Rollator, Krücke, Gehstock, Inkontinenz, Pflegebett, Treppenlift, Bettpfanne | déambulateur, béquille, canne, protections urinaires, lit médicalisé, monte-escalier | عكاز, مشاية, حفاض كبار, سرير طبي, عصا
blind, visually impaired | ciego, invidente | sehbehindert, Blinde | aveugle, malvoyant | كفيف, أعمى
deaf, hard of hearing | sordo, hipoacúsico | gehörlos, schwerhörig, taub | sourd, malentendant | أصم, ضعيف السمع
sign language | lengua de signos, lenguaje de señas | Gebärdensprache | langue des signes | لغة الإشارة
guide dog, assistance dog | perro guía | Blindenhund, Assistenzhund | chien guide | كلب مرشد
shoulder | hombro | Schulter | épaule | كتف
elbow | codo | Ellbogen, Ellenbogen | coude | كوع, مرفق
wrist | muñeca de la mano | Handgelenk | poignet | رسغ, معصم
thumb | pulgar | Daumen | pouce | إبهام
fingernail, toenail | uña | Fingernagel, Zehennagel | ongle | ظفر, أظافر
chest, breast | pecho, seno | Brust, Brustkorb | poitrine, sein | صدر, ثدي
lung, lungs | pulmón | Lunge | poumon | رئة
liver | hígado | Leber | foie | كبد
kidney | riñón | Niere | rein, reins | كلية, كلى
bladder, urine | vejiga, orina | Blase, Urin, Harn | vessie, urine | مثانة, بول
intestine, bowel, gut | intestino | Darm | intestin | أمعاء
brain | cerebro | Gehirn, Hirn | cerveau | دماغ, مخ
nerve | nervio | Nerv | nerf | عصب
bone, skeleton | hueso, esqueleto | Knochen, Skelett | squelette | عظم, هيكل عظمي
joint, ligament | articulación, ligamento | Gelenk, Gelenke, Bänder im Körper | articulation, ligament | مفصل, أربطة
muscle | músculo | Muskel | muscle | عضلة, عضلات
hip, pelvis | cadera, pelvis | Hüfte, Becken | hanche, bassin | ورك, حوض
ankle | tobillo | Knöchel, Sprunggelenk | cheville | كاحل
toe | dedo del pie | Zeh, Zehe | orteil | إصبع القدم
heel | talón | Ferse | talon | كعب
neck, throat | cuello, garganta | Hals, Nacken, Kehle | cou, gorge, nuque | رقبة, حلق
tongue, lip | lengua de la boca, labio | Zunge, Lippe | langue de bouche, lèvre | لسان, شفة
forehead, chin, cheek | frente, barbilla, mejilla | Stirn, Kinn, Wange | front, menton, joue | جبين, ذقن, خد
beard, moustache | barba, bigote | Bart, Schnurrbart | barbe, moustache | لحية, شارب
wig | peluca | Perücke | perruque | باروكة
hair removal, waxing, epilation | depilación, depilar | Haarentfernung, Enthaarung | épilation, épiler | إزالة الشعر
hair dye, hair colouring, highlights | tinte de pelo, mechas | Haarfarbe, Strähnchen, Tönung | teinture, coloration, mèches | صبغة شعر
perm, blow-dry, hairstyle | permanente, peinado | Dauerwelle, Frisur | permanente, brushing, coiffure | تسريحة
tattoo, piercing, tattoos, tattooist, tattoo artist, get inked, body art | tatuaje, perforación, tatuajes, tatuador, tatuar, piercing | Tätowierung, Tattoo, Piercing, tätowieren, Tätowierer, Tattoos, Tätowierungen, stechen lassen | tatouage, perçage, tatouages, tatoueur, tatouer | وشم, وشوم, تاتو, ثقب الجسم
wrinkle, botox, facelift | arruga, bótox | Falte, Faltenbehandlung, Botox | ride, lifting, botox | تجاعيد, بوتوكس
acne, pimple | acné, grano en la piel | Akne, Pickel | acné, bouton sur la peau | حب الشباب
rash, eczema, itching | sarpullido, eczema, picor | Ausschlag, Ekzem, Juckreiz | éruption, eczéma, démangeaison | طفح جلدي, إكزيما, حكة
sunburn | quemadura solar | Sonnenbrand | coup de soleil | حروق الشمس
bandage, plaster, dressing | venda, vendaje, tirita | Verband, Pflaster | bandage, pansement | ضمادة, لاصق طبي
stitches, scar | puntos de sutura, cicatriz | Narbe, Wundnaht | points de suture, cicatrice | غرز, ندبة
swelling, swollen, bruise | hinchazón, hinchado, moratón | Schwellung, geschwollen, Bluterguss | gonflement, enflé, bleu | تورم, كدمة
sprain, strain | esguince, torcedura | Verstauchung, Zerrung | entorse, foulure | التواء
plaster cast | escayola | Gipsverband | plâtre médical | جبيرة
bleeding, nosebleed | hemorragia, sangrado | Blutung, Nasenbluten | saignement, hémorragie | نزيف
anaemia, iron deficiency | anemia, falta de hierro | Blutarmut, Eisenmangel | anémie, carence en fer | فقر دم, نقص حديد
blood pressure, hypertension | tensión arterial, hipertensión | Blutdruck, Bluthochdruck | tension artérielle, hypertension | ضغط الدم
cholesterol | colesterol | Cholesterin | cholestérol | كوليسترول
heart attack | infarto | Herzinfarkt | infarctus, crise cardiaque | نوبة قلبية, جلطة
stroke | derrame cerebral, ictus | Schlaganfall | accident vasculaire cérébral, AVC | سكتة دماغية
faint, unconscious, dizziness, dizzy | desmayo, inconsciente, mareo | Ohnmacht, bewusstlos, Schwindelgefühl | évanouissement, inconscient, vertige | إغماء, فاقد الوعي, دوخة
nausea, vomiting, sick to one's stomach, vomit, throw up, vomits, puke, be sick, bring up food | náuseas, vómito, vomitar, vomita, vómitos, devolver la comida, arrojar | Übelkeit, Erbrechen, kotzen, sich übergeben, übergibt, erbricht, spucken | nausée, vomir, vomissement, vomit, vomissements, rendre son repas | غثيان, تقيؤ, قيء, استفراغ, يتقيأ
diarrhoea, diarrhea | diarrea | Durchfall | diarrhée | إسهال
constipation | estreñimiento | Verstopfung | constipation | إمساك
heartburn, indigestion | acidez, indigestión | Sodbrennen, Verdauungsstörung | brûlures d'estomac, indigestion | حموضة, عسر هضم
sore throat, tonsillitis | dolor de garganta, amigdalitis | Halsschmerzen, Mandelentzündung | mal de gorge, angine | التهاب الحلق, لوز
earache | dolor de oído | Ohrenschmerzen | mal d'oreille, otite | ألم الأذن
hay fever, pollen | fiebre del heno, polen | Heuschnupfen, Pollen | rhume des foins, pollen | حمى القش, حبوب اللقاح
inflammation | inflamación | Entzündung | inflammation | التهاب
tumour, tumor, lump | tumor, bulto | Tumor, Geschwulst, Knoten in der Brust | tumeur, grosseur | ورم
chemotherapy, radiation | quimioterapia, radioterapia | Chemotherapie, Bestrahlung | chimiothérapie, radiothérapie | علاج كيميائي, علاج إشعاعي
chronic | crónico | chronisch | chronique | مزمن
contagious, infectious, quarantine | contagioso, cuarentena | ansteckend, Quarantäne | contagieux, quarantaine | معد, حجر صحي
virus, bacteria, germ | virus, bacteria, germen | Virus, Bakterie, Keim | virus, bactérie, microbe | فيروس, بكتيريا, جراثيم
mask, face mask | mascarilla | Maske, Mundschutz | masque | كمامة
measles, chickenpox, rubella | sarampión, varicela, rubeola | Masern, Windpocken, Röteln | rougeole, varicelle, rubéole | حصبة, جدري
tetanus, hepatitis, rabies | tétanos, hepatitis, rabia | Tetanus, Hepatitis, Tollwut | tétanos, hépatite, rage | كزاز, سعار
louse, lice | piojo, piojos | Laus, Läuse | pou, poux | قمل
tick | garrapata | Zecke | tique | قراد
flea | pulga | Floh | puce | برغوث
depression, depressed | depresión, deprimido | Depression, depressiv | dépression, déprimé | اكتئاب
anxiety, panic attack, phobia | ansiedad, ataque de pánico | Angststörung, Panikattacke | anxiété, crise de panique | قلق, نوبة هلع
stress, burnout | estrés, agotamiento | Stress, Erschöpfung | stress, épuisement | ضغط نفسي, إرهاق
insomnia, sleep disorder | insomnio | Schlafstörung, Schlaflosigkeit | insomnie | أرق
addiction, addict, rehab | adicción, adicto, desintoxicación | Sucht, Entzug, süchtig | addiction, toxicomanie, désintoxication | إدمان
quit smoking | dejar de fumar | Nichtraucher werden, Raucherentwöhnung | arrêter de fumer, sevrage tabagique | الإقلاع عن التدخين
overweight, obesity, lose weight, slimming | sobrepeso, obesidad, adelgazar | Übergewicht, abnehmen | surpoids, obésité, maigrir, perdre du poids | سمنة, إنقاص الوزن
rehabilitation | rehabilitación | Reha, Rehabilitation | rééducation | تأهيل
acupuncture | acupuntura | Akupunktur | acupuncture | وخز بالإبر
homeopathy, herbal medicine, naturopath | homeopatía, hierbas medicinales, naturópata | Homöopathie, Heilpraktiker, Naturheilkunde | homéopathie, phytothérapie, naturopathe | طب بديل, أعشاب طبية
osteopath, chiropractor | osteópata, quiropráctico | Osteopath, Chiropraktiker | ostéopathe, chiropracteur | معالج يدوي
speech therapy | logopedia | Logopädie, Sprachtherapie | orthophonie | علاج النطق
ultrasound | ecografía, ultrasonido | Ultraschall | échographie | سونار, موجات صوتية
MRI, magnetic resonance | resonancia magnética | MRT, Kernspintomographie | IRM | رنين مغناطيسي
laboratory, lab | laboratorio | Labor | laboratoire | مختبر
swab, smear test | frotis, hisopo | Abstrich | frottis, prélèvement | مسحة
transplant, organ donor | trasplante, donante de órganos | Transplantation, Organspende | greffe, don d'organes | زراعة أعضاء, متبرع
blood donation, blood group | donación de sangre, grupo sanguíneo | Blutspende, Blutgruppe | don du sang, groupe sanguin | تبرع بالدم, فصيلة الدم
corpse, coffin, grave, cemetery | ataúd, tumba, cementerio, cadáver | Sarg, Grab, Friedhof, Leiche | cercueil, tombe, cimetière | تابوت, قبر, مقبرة
cremation, urn, undertaker | cremación, urna, funeraria | Einäscherung, Urne, Bestatter | crémation, urne, pompes funèbres | حرق الجثة, متعهد دفن
condolence, mourning, condolences, mourner, mourners, grief, sympathy card, bereaved, bereavement | pésame, condolencias, luto, duelo, dolientes | Beileid, Trauer, Kondolenz, trauern, Hinterbliebene, Trauernde, Angehörige, Trauerfall | condoléances, deuil, chagrin, endeuillé, proches du défunt | عزاء, تعزية, حداد, حزن, مواساة
`;
