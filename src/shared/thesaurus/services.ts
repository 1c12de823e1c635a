/** Gardens, farms, music, law, hair, print, sport, pharmacies, churches and software. See `thesaurus.ts` for how a line is read. */
export const services = `
mow, mowing, cut the grass, cut the lawn | cortar el césped, cortar la hierba, segar | mähen, Rasen mähen, Rasenmähen, Rasenschnitt, Rasenpflege | tondre, tonte | قص العشب, جز العشب
hedge, hedge trimming | seto, recortar el seto | Hecke, Heckenschnitt | haie, taille de haie | سياج نباتي, تقليم السياج
pruning, prune, trim trees | poda, podar | Baumschnitt, beschneiden, zurückschneiden | taille, élaguer, élagage | تقليم, تشذيب
gardener, landscaping, gardening | jardinero, jardinería, paisajismo | Gärtner, Gärtnerei, Gartenbau, Gartenpflege, Landschaftsgärtner | jardinier, jardinage, paysagiste | بستاني, بستنة, تنسيق حدائق
seedling, young plant, sapling | plántula | Setzling, Jungpflanze | plant, jeune plant, semis | شتلة, شتلات
sow, sowing | sembrar, siembra | säen, Aussaat | semer, semailles | زرع, بذر
weed, weeding | mala hierba, malas hierbas, desherbar | Unkraut, jäten, Wildkraut | mauvaise herbe, désherber, désherbage | أعشاب ضارة, إزالة الأعشاب
compost, mulch, bark mulch | compost, mantillo | Kompost, Mulch, Rindenmulch | compost, paillis, paillage | سماد عضوي
potting soil, topsoil, soil | tierra, sustrato | Blumenerde, Gartenerde, Mutterboden | terreau, terre végétale | تربة, تربة زراعية
watering, irrigation, sprinkler, water the plants, water plants, watering can | riego, regar, aspersor, riega, regadera de jardín | gießen, Bewässerung, Beregnung, Gießkanne, bewässern, gegossen | arrosage, arroser, irrigation, arrosoir | ري, سقاية, سقي, مرشة
flower bed, border, bed of flowers | parterre, macizo de flores | Beet, Blumenbeet | massif, plate-bande | حوض زهور
fruit tree, orchard | árbol frutal, huerto de frutales | Obstbaum, Obstgarten, Streuobst | arbre fruitier, verger | شجرة مثمرة, بستان
greenhouse, polytunnel | invernadero | Gewächshaus, Folientunnel | serre, tunnel | دفيئة, بيت محمي
florist, bouquet, bunch of flowers, bouquets, posy, nosegay | floristería, florista, ramo, ramo de flores, ramos, ramillete | Florist, Blumenladen, Blumenstrauß, Strauß, Sträuße, Bukett | fleuriste, bouquet, bouquet de fleurs, gerbe | بائع زهور, باقة زهور, باقة, باقة ورد, باقات
paving, patio, terrace laying | pavimentar, adoquinado | Pflaster, Terrassenbau | pavage, dallage | رصف, تبليط
pesticide, pest control, slugs | plaguicida, pesticida, control de plagas | Pflanzenschutz, Schädlingsbekämpfung | pesticide, traitement antiparasitaire | مبيد حشرات, مكافحة الآفات
cow, cattle, calf | vaca, ganado, ternero | Kuh, Kühe, Rind, Kalb, Kälber | vache, bétail, veau | بقرة, أبقار, عجل, ماشية
pig, piglet, pigs | cerdo, lechón | Schwein, Ferkel | cochon, porc, porcelet | خنزير
sheep, lamb, goat | oveja, cordero, cabra | Schaf, Lamm, Ziege | mouton, brebis, agneau, chèvre | خروف, أغنام, ماعز
hen, poultry | gallina, aves de corral | Huhn, Henne, Geflügel | poule, volaille | دجاجة, دواجن
raw milk, fresh milk | leche cruda, leche fresca | Rohmilch, Frischmilch | lait cru, lait frais | حليب طازج, حليب خام
farm shop, farm gate sales | tienda de la granja, venta directa | Hofladen, Ab-Hof-Verkauf, Direktvermarktung | vente à la ferme, magasin à la ferme | متجر المزرعة
potato, potatoes, spuds, spud, tatties | patata, papa, patatas, papas | Kartoffel, Erdäpfel, Erdapfel, Kartoffeln, Grumbeere | pomme de terre, pommes de terre, patate, patates | بطاطس, بطاطا
hay, straw, fodder, feed | heno, paja, pienso, forraje | Heu, Stroh, Futter | foin, fourrage | تبن, قش, علف
grain, wheat, barley | grano, trigo, cebada | Getreide, Weizen, Gerste | céréales, blé, orge | حبوب, قمح, شعير
tractor, combine harvester | tractor, cosechadora | Traktor, Schlepper, Mähdrescher | tracteur, moissonneuse | جرار, حصادة
barn, stable, cowshed, horse box, livery, loose box | granero, establo, cuadra, caballeriza, pupilaje | Scheune, Stall, Pferdebox, Stallbox, Pferdestall, Einstellplatz für Pferde | grange, étable, écurie, box pour chevaux, pension pour chevaux | حظيرة, إسطبل, مرابط الخيل
organic farming, organically grown | agricultura ecológica, cultivo ecológico | Biolandbau, ökologischer Anbau | agriculture biologique | زراعة عضوية
honey, beekeeper, bees | miel, apicultor | Honig, Imker | miel, apiculteur | عسل, نحال, نحل
music lesson, music tuition | clase de música | Musikunterricht, Musikstunde | cours de musique, leçon de musique | دروس موسيقى, تعليم الموسيقى
music school, conservatory of music | escuela de música, conservatorio | Musikschule, Konservatorium | école de musique, conservatoire | مدرسة موسيقى, معهد موسيقى
guitar, bass guitar, ukulele | guitarra, bajo, ukelele | Gitarre, Bassgitarre, Ukulele | guitare, basse, ukulélé | غيتار, جيتار
drums, drum kit, percussion | batería, percusión | Schlagzeug, Trommel, Percussion | batterie, tambour | طبول, إيقاع
flute, recorder, clarinet, oboe | flauta, clarinete, oboe | Flöte, Blockflöte, Klarinette, Oboe | flûte, clarinette, hautbois | فلوت, ناي, كلارينيت
trumpet, trombone | trompeta, trombón | Trompete, Posaune, Blechbläser | trompette, trombone, cuivres | بوق, ترومبيت
singing, voice lessons, vocal training | canto, clases de canto | Gesang, Gesangsunterricht, Stimmbildung | chant, cours de chant | غناء, تدريب صوتي
sheet music, score, music book | partitura | Notenheft, Partitur | partition | نوتة موسيقية
rehearsal, practice session | ensayo, ensayar | Probe, Übungsstunde | répétition, répéter | تدريب, بروفة
ensemble, orchestra, band | orquesta, banda, conjunto musical | Orchester, Ensemble, Kapelle | orchestre, fanfare, ensemble musical | أوركسترا, فرقة موسيقية
beginner, starter course, beginners, novice, newcomer, no previous knowledge, starter | principiante, principiantes, novato, iniciación, sin conocimientos previos | Anfänger, Einsteiger, Anfängerin, Neuling, ohne Vorkenntnisse, Einsteigerkurs | débutant, débutants, novice, sans connaissances, initiation | مبتدئ, مبتدئين, للمبتدئين, جديد في التعلم
advanced learner, experienced player | avanzado, nivel avanzado | Fortgeschrittene | avancé, confirmé | متقدم, للمتقدمين
trial lesson, taster session | clase de prueba | Probestunde, Schnupperstunde | cours d'essai, séance découverte | حصة تجريبية, درس تجريبي
instrument hire, instrument rental | alquiler de instrumentos | Leihinstrument, Instrumentenverleih | location d'instruments | تأجير آلات موسيقية
legal adviser, legal counsel, counsel | asesor jurídico, procurador | Rechtsberater, Rechtsbeistand | conseiller juridique | مستشار قانوني, استشارة قانونية
legal fees, lawyer's fee, fee note, retainer, fee, fees, honorarium, hourly fee | honorarios, minuta, tarifa | Honorar, Anwaltshonorar, Anwaltskosten, Gebühren, Vergütung | honoraires, frais d'avocat, frais, émoluments | أتعاب, أتعاب المحاماة, رسوم, أجور
lawsuit, court case, trial, proceedings | demanda, juicio, pleito, proceso | Klage, Prozess, Gerichtsverfahren, Verfahren | procès, action en justice, procédure | دعوى, محاكمة, قضية
judge, court, tribunal, law court | juez, juzgado, tribunal | Richter, Gericht, Amtsgericht | juge, tribunal, cour | قاض, محكمة
witness, testimony, testify | testigo, testimonio, declarar | Zeuge, Zeugin, Zeugenaussage | témoin, témoignage | شاهد, شهود, شهادة
separation, split up, break up, divorce, divorced, end a marriage | separación, separarse, divorcio, divorciado, divorciarse | Trennung, getrennt lebend, Scheidung, geschieden, sich scheiden lassen, scheiden | séparation, rupture, divorce, divorcer, se séparer | انفصال, الانفصال, طلاق, مطلق, طلاق بالتراضي
divorce case, end a marriage, separation of spouses | divorciarse, separación matrimonial | Ehescheidung, scheiden lassen, Trennung | rupture du mariage | طلاق, انفصال, الانفصال
custody, visitation, access to children | custodia, régimen de visitas | Sorgerecht, Umgangsrecht | garde des enfants, droit de visite | حضانة, حق الزيارة
maintenance, alimony, child support | pensión alimenticia, manutención | Unterhalt, Kindesunterhalt | pension alimentaire | نفقة
will, testament, inheritance, estate of the deceased, last will, inherit, heir, heirs, estate, probate, bequeath | testamento, herencia, sucesión, heredar, heredero, herederos, última voluntad | Testament, Erbe, Erbschaft, Nachlass, erben, Erbin, Erbschein, letzter Wille, vererben | testament, héritage, succession, hériter, héritier, héritiers | وصية, ميراث, إرث, وريث, ورثة, تركة
notary, notarised, certified copy, notarial, notarise, certify a copy, deed, notary public | notario, notaría, copia compulsada, escritura, notarial, compulsar | Notar, beglaubigt, Beglaubigung, Notarin, notariell, Beurkundung, beurkunden, beglaubigen, Urkunde | notaire, copie certifiée conforme, acte notarié, notarié, acte authentique, certifier conforme | كاتب عدل, موثق, تصديق, توثيق, عدول
power of attorney, proxy, mandate, authorisation letter, authorise someone, on behalf of, living will | poder notarial, apoderado, poder, autorización escrita, autorizar, en nombre de | Vollmacht, Bevollmächtigter, bevollmächtigen, Vorsorgevollmacht, Patientenverfügung | procuration, mandat, mandataire, pouvoir, au nom de | توكيل, وكالة, تفويض, وكيل
appeal, objection, contest a decision | recurso, apelación, recurrir, alegación | Berufung, Einspruch, Widerspruch | appel, recours, opposition | استئناف, طعن, اعتراض
settlement, mediation, out of court | acuerdo, mediación, conciliación | Vergleich, Mediation, Schlichtung | accord amiable, médiation, conciliation | تسوية, وساطة, صلح
legal aid, free legal advice | asistencia jurídica gratuita, turno de oficio | Prozesskostenhilfe, Beratungshilfe | aide juridictionnelle | مساعدة قانونية
deadline, time limit, limitation period | plazo, fecha límite, prescripción | Frist, Verjährung, Stichtag, Fristende | délai, date limite, prescription | مهلة, موعد نهائي
hair stylist, stylist, hairdresser, barber, salon | estilista, peluquero, peluquera, salón de belleza | Coiffeur, Haarstudio, Friseursalon, Barbier | salon de coiffure, styliste, coiffeuse | مصفف شعر, صالون, كوافير
cut hair, haircut, trim, hair cutting | cortar el pelo, corte, recortar | Haare schneiden, Haarschnitt, Haare kürzen, Haare stutzen | couper les cheveux, coupe | قص الشعر, قصة شعر, تقصير, حلاقة, تقصير الشعر
perm, permanent wave, curls | permanente, rizos | Dauerwelle | permanente, boucles | تمويج, تجعيد الشعر
beard, shave, moustache, beard trim | barba, afeitado, bigote | Bart, Rasur, Schnurrbart | barbe, rasage, moustache | لحية, ذقن, حلاقة, شارب
blow-dry, styling, updo | secado, peinado, recogido | Frisur, Hochsteckfrisur | brushing, coiffage, chignon | تسريحة, استشوار
shampoo, conditioner, hair mask | champú, acondicionador, mascarilla | Shampoo, Spülung, Haarkur | shampooing, après-shampooing, masque | شامبو, بلسم
manicure, pedicure | manicura, pedicura, uñas | Maniküre, Pediküre, Nägel | manucure, pédicure | مانيكير, باديكير, أظافر
placard, banner, poster, flyer, leaflet, brochure, printed matter | cartel, carteles, pancarta, folleto, octavilla, póster, afiche | Plakat, Banner, Poster, Flyer, Faltblatt, Broschüre, Drucksache | affiche, banderole, prospectus, dépliant, brochure, bannière, tract | ملصق, لافتة, منشور, كتيب, مطوية
flyer, handout, leaflet | octavilla, volante, folleto | Flyer, Handzettel, Flugblatt | prospectus, tract, flyer | منشور, منشورات, نشرة
business card, calling card | tarjeta de visita, tarjetas de visita | Visitenkarte, Geschäftskarte | carte de visite | بطاقة عمل, بطاقات عمل
binding, stapled, bound | encuadernación, grapado | Bindung, geheftet, Broschur | reliure, agrafage | تجليد, تدبيس
lamination, laminated, coating | plastificado, laminado | Laminierung, Kaschierung, Folierung | plastification, pelliculage | تغليف, ترقيق
double-sided, both sides, two-sided | doble cara, por ambos lados | beidseitig, zweiseitig, doppelseitig | recto verso, double face | وجهان, على الوجهين
colour print, colour printing, full colour | impresión en color, a todo color | Farbdruck, vierfarbig, farbig | impression couleur, quadrichromie | طباعة ملونة
black and white, monochrome, greyscale | blanco y negro, monocromo | schwarzweiß, einfarbig, Graustufen | noir et blanc, monochrome | أبيض وأسود
print run, edition, number of copies | tirada, número de ejemplares, ejemplares | Auflage, Druckauflage, Exemplare | tirage, nombre d'exemplaires | عدد النسخ, نسخ
copy shop, photocopy, photocopying | copistería, fotocopia | Copyshop, Fotokopie, kopieren | photocopie, reprographie | تصوير مستندات, نسخ
invitation, greeting card, announcement card | invitación, tarjeta de felicitación | Einladung, Einladungskarte, Glückwunschkarte | invitation, faire-part, carte de vœux | دعوة, بطاقة تهنئة, بطاقة دعوة
sticker, label, decal | pegatina, etiqueta, adhesivo | Aufkleber, Etikett, Sticker | autocollant, étiquette | ملصق, لاصق
print file, artwork, print-ready | archivo de impresión, arte final | Druckdatei, Druckvorlage, Druckdaten | fichier d'impression, prêt à imprimer | ملف الطباعة
sports club, club membership, association | club deportivo, asociación | Sportverein, Verein, Turnverein | club de sport, club sportif, association | نادي رياضي, النادي الرياضي, جمعية
membership fee, join the club, become a member, club fee, dues, subscription fee | cuota, cuota de socio, hacerse socio | Mitgliedsbeitrag, Vereinsbeitrag, Beitrag, Jahresbeitrag, Mitglied werden | cotisation, adhésion | اشتراك, رسوم العضوية
coach, trainer, instructor in sport | entrenador, entrenadora, monitor, preparador | Trainer, Trainerin, Übungsleiter | entraîneur, entraîneuse, coach, moniteur | مدرب, مدربة
training session, workout, practice | entrenamiento, entrenar, entrenáis | Training, Trainingszeit, trainieren | entraînement, s'entraîner | تدريب, تمرين, تدريبات
changing room, locker room, dressing room, changing cubicle, get changed, where to change, cubicle | vestuario, vestuarios, cambiarse de ropa, cabina, cambiador | Umkleide, Umkleidekabine, Garderobe, Umkleiden, umziehen, Umkleideraum, Kabine | vestiaire, vestiaires, se changer, cabine | غرفة تبديل الملابس, غرف تبديل, غرفة تغيير الملابس
gym, sports hall, gymnasium | gimnasio, pabellón, polideportivo | Turnhalle, Sporthalle, Fitnessstudio | gymnase, salle de sport | صالة رياضية, نادي, رابطة
pitch, court, playing field, track | pista, cancha, campo de juego | Platz, Spielfeld, Sportplatz | terrain, court | ملعب
tournament, championship, cup, league | torneo, campeonato, copa, liga | Turnier, Meisterschaft, Pokal, Liga | tournoi, championnat, coupe, ligue | بطولة, دوري, كأس
jersey, kit, team shirt | camiseta, equipación | Trikot, Vereinskleidung | maillot, tenue | قميص رياضي, زي رياضي
youth team, under-12s | equipo juvenil, cadetes, infantiles | Jugendmannschaft, Jugend, Junioren | équipe des jeunes, cadets | فريق الناشئين, ناشئين
prescription-free, over the counter, without prescription | sin receta, de venta libre | rezeptfrei, ohne Rezept, freiverkäuflich | sans ordonnance, en vente libre | بدون وصفة, بلا وصفة
pain relief, something for pain, headache tablets | para el dolor, calmante, pastillas para el dolor de cabeza | Schmerztablette, Schmerztabletten, Kopfschmerztablette | contre la douleur, calmant | مسكن, مسكنات, ألم
headache remedy, painkiller, medicine for headaches, medicine for pain | medicina para el dolor de cabeza | Mittel gegen Kopfschmerzen, Schmerzmittel | médicament contre le mal de tête, antidouleur | دواء للصداع, مسكن
cough medicine, cough syrup, cough | jarabe para la tos, tos, jarabe | Hustensaft, Husten | sirop contre la toux, toux | سعال, كحة, الكحة, شراب السعال
cold, runny nose, nasal spray | resfriado, mocos, spray nasal | Erkältung, Schnupfen, Nasenspray | rhume, nez qui coule, spray nasal | زكام, رشح, بخاخ أنف, نزلة برد
tablet, pill, capsule | pastilla, comprimido, píldora, cápsula | Tablette, Pille, Kapsel | comprimé, pilule, gélule | حبة, قرص, أقراص, كبسولة
ointment, cream, gel | pomada, crema, ungüento | Salbe, Creme | pommade, crème, onguent | مرهم, كريم
plaster, bandage, dressing | tirita, venda, apósito, curita | Pflaster, Verband, Binde | pansement, bandage | ضمادة, لاصق طبي
dose, dosage, how many a day | dosis, posología | Dosis, Dosierung | dose, posologie | جرعة, جرعات
side effect, adverse reaction | efecto secundario, efectos secundarios | Nebenwirkung | effet secondaire, effets indésirables | آثار جانبية, أثر جانبي
night duty, emergency pharmacy, out-of-hours | farmacia de guardia, guardia | Notdienst, Nachtdienst, Bereitschaftsdienst | pharmacie de garde, garde | صيدلية مناوبة, مناوبة ليلية
blood pressure monitor, thermometer | tensiómetro, termómetro | Blutdruckmessgerät, Fieberthermometer | tensiomètre, thermomètre | جهاز قياس الضغط, ميزان حرارة
baby food, infant formula | leche infantil, comida para bebés | Babynahrung, Säuglingsmilch | lait infantile, petit pot | حليب أطفال, طعام أطفال
church service, mass, divine service, worship | misa, culto, oficio religioso, servicio religioso | Gottesdienst, Messe, Andacht, heilige Messe | messe, culte, office religieux | قداس, صلاة القداس, خدمة الكنيسة
priest, pastor, vicar, minister of the church, clergyman, minister of religion, imam, rabbi, monk, nun | cura, sacerdote, párroco, pastor, pastor de la iglesia, imán, rabino, monje, monja | Pfarrer, Pfarrerin, Priester, Pastor, Geistlicher, Imam, Rabbiner, Mönch, Nonne | curé, pasteur, prêtre, abbé, imam, rabbin, moine, religieuse | كاهن, قسيس, راعي الكنيسة, قس, إمام, حاخام, راهب, راهبة, خوري
parish, congregation | parroquia, feligreses, congregación | Pfarrei, Kirchengemeinde, Gemeinde | paroisse, congrégation | رعية, أبرشية
parish hall, church hall, community hall | salón parroquial | Gemeindehaus, Pfarrheim, Gemeindesaal | salle paroissiale | قاعة الكنيسة
hymn, hymn book, psalm | himno, cantoral, salmo | Kirchenlied, Gesangbuch, Psalm | cantique, livre de chants, psaume | ترنيمة, مزمور
confirmation, first communion | confirmación, primera comunión | Konfirmation, Firmung, Erstkommunion | confirmation, première communion | تثبيت, المناولة الأولى
confession, confess sins | confesión, confesarse | Beichte, beichten | confession, se confesser | اعتراف
church wedding, marriage in church | boda religiosa, boda por la iglesia | kirchliche Trauung, Trauung | mariage religieux, mariage à l'église | زواج كنسي, إكليل
collection, donation, offering, alms | colecta, donativo, donación, limosna | Kollekte, Spende, Opfer | quête, don, offrande | تبرع, تبرعات, صدقة
candle, light a candle | vela, cirio | Kerze | bougie, cierge | شمعة, شموع
bell, church bells, bell tower | campana, campanario | Glocke, Glockenturm | cloche | جرس
cemetery, graveyard, grave, graves, tomb, burial plot, family plot, gravestone, headstone, tombstone | cementerio, tumba, sepultura, nicho, lápida, panteón | Friedhof, Grab, Gräber, Gruft, Grabstelle, Grabstein, Grabstätte | cimetière, tombe, tombeau, caveau, concession, pierre tombale, sépulture | مقبرة, قبر, قبور, شاهد قبر, مدفن, ضريح
computer, PC, laptop, desktop machine | ordenador, computadora, portátil, computador | Computer, Rechner, PC, Laptop | ordinateur, PC, portable | حاسوب, كمبيوتر, حاسب
sign in, log in, sign on, log on | iniciar sesión, acceder, entrar en la cuenta | anmelden, einloggen | se connecter, ouvrir une session | تسجيل الدخول, الدخول
user account, user profile, username | cuenta de usuario, nombre de usuario | Benutzerkonto, Benutzername, Nutzerkonto | compte utilisateur, nom d'utilisateur | حساب المستخدم, اسم المستخدم
error message, bug, crash, fault in the program | mensaje de error, fallo, error | Fehlermeldung, Fehler, Absturz | message d'erreur, bogue | رسالة خطأ, عطل, خطأ
software update, upgrade, new version, patch | actualización, nueva versión | Aktualisierung, Update, neue Version | mise à jour, nouvelle version, correctif | تحديث, إصدار جديد, ترقية
install, set up, installation | instalar, instalación | installieren, Installation, einrichten | installer, installation | تثبيت, تنصيب
uninstall, remove a program | desinstalar | deinstallieren | désinstaller | إلغاء التثبيت
backup, data backup, restore data | copia de seguridad, respaldo | Datensicherung, Sicherungskopie, Backup | sauvegarde, restauration | نسخة احتياطية, نسخ احتياطي
help desk, technical support, hotline for users | soporte técnico, asistencia técnica | technischer Support, Kundendienst, Hilfe | assistance technique, support technique | دعم فني, الدعم الفني
slow computer, freezes, hangs, does not respond | va lento, se cuelga, no responde | hängt, friert ein, reagiert nicht | lent, plante, ne répond pas | بطيء, لا يستجيب, يتجمد
subscription licence, licence key, activation code | clave de licencia, código de activación | Lizenzschlüssel, Aktivierungscode | clé de licence, code d'activation | مفتاح الترخيص, رمز التفعيل
attachment, attached file, upload a file | archivo adjunto, subir un archivo | Anhang, Datei hochladen | pièce jointe, téléverser | مرفق, رفع ملف
screen, monitor, display | pantalla, monitor | Bildschirm, Monitor | écran, moniteur | شاشة
spam, phishing, virus, malware | correo basura, virus, programa malicioso | Spam, Virus, Schadsoftware | courrier indésirable, virus, logiciel malveillant | بريد مزعج, فيروس, برامج ضارة
pet, pets, dogs and cats | mascota, mascotas, animales de compañía | Haustier, Haustiere, Hunde und Katzen | animal de compagnie, animaux de compagnie | حيوان أليف, حيوانات أليفة
`;
