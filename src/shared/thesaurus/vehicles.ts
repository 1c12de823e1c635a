/** Vehicles and what they are made of. See `thesaurus.ts` for how a line is read. */
export const vehicles = `
car, automobile, auto, motor car, banger, wheels of mine | coche, carro, auto, automóvil, buga | Auto, Wagen, PKW, Kraftfahrzeug, KFZ, Karre, Kiste auf Rädern, fahrbarer Untersatz, Schlitten | voiture, automobile, auto, bagnole, caisse à roues, tacot | سيارة, سيارات, عربية, العربية, طوموبيل, مركبة, موتر
vehicle | vehículo | Fahrzeug | véhicule | مركبة, مركبات
electric car, electric vehicle, EV | coche eléctrico, vehículo eléctrico | Elektroauto, E-Auto, Stromer, Elektrofahrzeug | voiture électrique, véhicule électrique | سيارة كهربائية
electric | eléctrico, eléctrica | elektrisch, Elektro, elektro | électrique | كهربائي, كهربائية
hybrid | híbrido | Hybrid | hybride | هجين, هايبرد
van, minivan | furgoneta, monovolumen | Transporter, Kleinbus, Lieferwagen | camionnette, fourgon, monospace | فان, شاحنة صغيرة
truck, lorry, lorries, HGV, heavy goods vehicle | camión, furgón | LKW, Lastwagen, Laster, Lastkraftwagen | camion, poids lourd | شاحنة, لوري, شاحنات, تريلا
pickup truck | camioneta | Pick-up | pick-up | بيك أب
estate car, station wagon | familiar, ranchera | Kombi | break | ستيشن
SUV, off-road, four-wheel drive | todoterreno, SUV, cuatro por cuatro | Geländewagen, SUV, Allrad | tout-terrain, SUV, quatre-quatre | دفع رباعي
convertible, cabriolet | descapotable | Cabrio, Cabriolet | cabriolet, décapotable | مكشوفة
sedan, saloon | sedán, berlina | Limousine | berline | سيدان
motorcycle, motorbike | moto, motocicleta | Motorrad, Töff, Feuerstuhl | moto, motocyclette | دراجة نارية, موتوسيكل
scooter, moped | ciclomotor, scooter, patinete | Roller, Mofa | scooter, cyclomoteur, trottinette | سكوتر
trailer | remolque, acoplado | Anhänger, Wohnanhänger | remorque | مقطورة
tow bar, tow hitch | enganche, bola de remolque | Anhängerkupplung | attelage, crochet d'attelage | خطاف السحب
tractor | tractor | Traktor, Schlepper | tracteur | جرار
tyre, tire | neumático, llanta, rueda, caucho | Reifen | pneu, pneumatique | إطار, إطارات, كفر, كاوتش
wheel, rim | rueda, llanta | Rad, Felge, Räder | roue, jante | عجلة, جنط, عجلات
flat tyre, puncture, flat tire, flat on my bike, punctured, burst tyre, fix a flat | pinchazo, pinchado, pinchada, rueda pinchada, neumático pinchado, reventón | Reifenpanne, Platten, platter Reifen, Plattfuß, geplatzt, Loch im Reifen, platten Reifen, Platter | crevaison, crevé, pneu crevé, roue crevée, pneu à plat | بنشر, ثقب, إطار مثقوب, عجلة مثقوبة, مثقوب, مثقوبة
winter tyres, snow tyres | neumáticos de invierno | Winterreifen | pneus hiver, pneus neige | إطارات شتوية
brake, brakes, braking | freno, frenos, frenar | Bremse, Bremsen | frein, freinage | فرامل, مكابح
brake pad | pastilla de freno | Bremsbelag, Bremsbeläge | plaquette de frein | فحمات
brake disc, rotor | disco de freno | Bremsscheibe | disque de frein | قرص الفرامل
handbrake, parking brake | freno de mano | Handbremse, Feststellbremse | frein à main | فرامل اليد
clutch | embrague | Kupplung | embrayage | كلتش, دبرياج
gearbox, transmission | caja de cambios, transmisión | Getriebe, Schaltgetriebe | boîte de vitesses, transmission | علبة السرعات, قير, ناقل الحركة
automatic | automático | Automatik, automatisch | automatique | أوتوماتيك
manual | manual | Handschaltung, manuell | manuel, manuelle | يدوي
engine, motor | motor | Motor, Triebwerk | moteur | محرك, موتور
oil change, change the oil | cambio de aceite | Ölwechsel | vidange | تغيير الزيت, غيار زيت
oil, engine oil | aceite, aceite de motor | Öl, Motoröl | huile, huile moteur | زيت, زيت المحرك
filter, oil filter, air filter | filtro | Filter, Ölfilter, Luftfilter | filtre | فلتر, مصفاة
belt, timing belt | correa, correa de distribución | Riemen, Zahnriemen, Keilriemen | courroie, courroie de distribution | سير, سير المحرك
spark plug | bujía | Zündkerze | bougie | بوجيه, شمعات
exhaust, muffler | escape, tubo de escape, silenciador | Auspuff | échappement, pot d'échappement | عادم, شكمان
catalytic converter | catalizador | Katalysator | catalyseur, pot catalytique | محول حفاز
radiator, coolant | radiador, refrigerante | Kühler, Kühlmittel | radiateur, liquide de refroidissement | رديتر, مبرد
suspension, shock absorber | suspensión, amortiguador | Fahrwerk, Stoßdämpfer, Federung | suspension, amortisseur | مساعدات, تعليق
steering, steering wheel | dirección, volante | Lenkung, Lenkrad | direction, volant | مقود, دركسون
axle | eje | Achse | essieu | محور
windscreen, windshield | parabrisas | Windschutzscheibe, Frontscheibe | pare-brise | زجاج أمامي
wiper | limpiaparabrisas | Scheibenwischer, Wischer | essuie-glace | مساحات
headlight, headlamp | faro | Scheinwerfer | phare | كشاف, مصباح أمامي
tail light, rear light | luz trasera, piloto | Rücklicht, Rückleuchte | feu arrière | مصباح خلفي, ضوء خلفي
indicator, turn signal | intermitente | Blinker | clignotant | إشارة
bumper | parachoques | Stoßstange | pare-chocs | صدام
bonnet, hood | capó | Motorhaube | capot | كبوت
boot, trunk | maletero, cajuela, baúl | Kofferraum | coffre | صندوق السيارة, شنطة السيارة
seat belt | cinturón de seguridad | Sicherheitsgurt, Gurt | ceinture de sécurité | حزام الأمان
airbag | airbag | Airbag | airbag | وسادة هوائية
child car seat | silla de coche | Kindersitz | siège auto | كرسي سيارة للأطفال
horn | claxon, bocina | Hupe | klaxon | بوق
navigation, GPS, satnav | navegador, GPS | Navigationsgerät, Navi | GPS, navigation | ملاحة, جي بي إس
petrol, gasoline, gas, fuel, fill up, filling station | gasolina, combustible, nafta, bencina, repostar, gasolinera | Benzin, Kraftstoff, Sprit, tanken, Tankstelle | essence, carburant, faire le plein, station-service, gasoil | بنزين, وقود, محطة بنزين, تعبئة الوقود, محروقات, بترول
petrol station, gas station, petrol pump | gasolinera, estación de servicio, echar gasolina | Tankstelle, Zapfsäule | station-service, pompe à essence | محطة وقود, محطة بنزين
diesel | diésel, gasóleo | Diesel | diesel, gazole | ديزل, مازوت
tank | depósito, tanque | Tank | réservoir | خزان
consumption, fuel consumption, mileage per gallon, consumes | consumo, consume, consumen, gasta | Verbrauch, verbraucht, verbrauchen | consommation, consomme, consomment | استهلاك, يستهلك, تستهلك
emission, exhaust gas | emisión, emisiones | Emission, Abgas | émission | انبعاثات
mileage, kilometres, miles, odometer | kilometraje, kilómetros | Kilometerstand, Laufleistung, Kilometer | kilométrage, kilomètres | عداد, كيلومترات, ممشى
horsepower, power output | caballos, potencia | PS, Leistung, Pferdestärken | chevaux, puissance | حصان, قوة
speed, fast, speed limit, in no time | velocidad, rápido | Geschwindigkeit, schnell, Tempo | vitesse, rapide | سرعة, سريع
drive, driving, driver | conducir, conductor, manejar, chofer | fahren, Fahrer, Fahrt | conduire, conducteur, chauffeur, conduite | قيادة, سائق, يقود
driving licence, driver's license, driver's licence, driving permit, licence to drive | permiso de conducir, carné de conducir, licencia de conducir, carnet de conducir, carnet, carné, registro de conducir, pase de conducir | Führerschein, Fahrerlaubnis, Führerscheine, Lappen, Führerausweis, Fahrausweis, Fahrberechtigung | permis de conduire, permis, permis voiture, papier rose | رخصة القيادة, رخصة قيادة, رخصة سياقة, رخصة السياقة, شهادة السواقة, ليسن
driving school, driving lesson, driving lessons, learn to drive, learner, learner driver, driving instruction | autoescuela, clase de conducir, clases de conducir, aprender a conducir, prácticas de conducir, clases de manejo | Fahrschule, Fahrstunde, Fahrstunden, Fahrunterricht, Fahrschüler, fahren lernen, Fahrschülerin | auto-école, leçon de conduite, leçons de conduite, heures de conduite, apprendre à conduire, cours de conduite | مدرسة قيادة, تعليم القيادة, مدرسة تعليم القيادة, دروس القيادة, دروس السياقة, تعليم السياقة, درس قيادة, تعلم القيادة, سياقة, قيادة
test drive | prueba de conducción | Probefahrt | essai routier | تجربة قيادة
inspection, MOT, roadworthiness test | inspección, ITV, revisión | Hauptuntersuchung, TÜV, Inspektion | contrôle technique, révision | فحص دوري, فحص السيارة
registration, number plate, license plate | matrícula, placa | Kennzeichen, Nummernschild, Zulassung | immatriculation, plaque | لوحة, ترخيص
workshop, garage, repair shop | taller, taller mecánico | Werkstatt, Autowerkstatt | atelier, garage | ورشة, كراج, ورش
mechanic, auto shop | mecánico | Mechaniker, Mechatroniker | mécanicien, garagiste, mécano | ميكانيكي
breakdown, broke down, break down | avería | Panne, liegen geblieben, Pannendienst, Autopanne | panne | عطل
towing, tow truck, breakdown service | grúa, remolcar, auxilio en carretera | Abschleppdienst, abschleppen, Pannenhilfe | dépannage, remorquage, dépanneuse | سحب, ونش
car wash, wash the car, hand wash, valeting, car cleaning, car valet | lavado de coches, autolavado, lavar el coche, lavacoches, lavadero | Autowäsche, Waschanlage, Waschstraße, Auto waschen, Innenreinigung, Autopflege | lavage auto, lavage de voiture, station de lavage, laver la voiture | غسيل سيارات, مغسلة سيارات, غسيل السيارات, غسيل سيارة, غسل السيارة
scratch, dent | arañazo, rasguño, abolladura | Kratzer, Beule, Delle | rayure, bosse | خدش, طعجة
rust | óxido | Rost | rouille | صدأ
spare part, part | recambio, repuesto, pieza | Ersatzteil, Teil | pièce, pièce détachée, pièce de rechange | قطع غيار, قطعة
accessory | accesorio | Zubehör | accessoire | إكسسوار, ملحقات
roof rack, roof box | baca, portaequipajes | Dachträger, Dachbox | galerie, coffre de toit | حامل سقف
snow chains | cadenas | Schneeketten | chaînes | سلاسل ثلج
jack | gato | Wagenheber | cric | رافعة
jump leads, jump start | pinzas, cables de arranque | Starthilfe, Starthilfekabel | câbles de démarrage | اشتراك بطارية
starter | arranque, motor de arranque | Anlasser | démarreur | سلف
alternator | alternador | Lichtmaschine | alternateur | دينامو
pump | bomba | Pumpe | pompe | مضخة, طرمبة
valve | válvula | Ventil | soupape, valve | صمام
bearing | rodamiento, cojinete | Lager, Radlager | roulement | رمان بلي, رولمان
cylinder, piston | cilindro, pistón | Zylinder, Kolben | cylindre, piston | أسطوانة, بستم
bolt, nut | perno, tuerca | Bolzen, Mutter | boulon, écrou | صامولة
seal, gasket | junta | Dichtung | joint | جوان, حشية
chain | cadena | Kette | chaîne | سلسلة, جنزير
pedal | pedal | Pedal | pédale | دواسة
saddle | sillín | Sattel | selle | سرج
handlebar | manillar | Lenker | guidon | مقود الدراجة
bell | timbre, campana | Klingel, Glocke | sonnette, cloche | جرس
child trailer | remolque infantil | Kinderanhänger | remorque enfant | مقطورة أطفال
car rental, rental car | alquiler de coches, coche de alquiler | Mietwagen, Autovermietung, Leihwagen | location de voiture, voiture de location | تأجير سيارات, سيارة مستأجرة
courtesy car, loan car | coche de sustitución | Ersatzwagen, Leihwagen | véhicule de remplacement | سيارة بديلة
car sharing | coche compartido | Carsharing | autopartage | مشاركة السيارات
passenger | pasajero | Passagier, Fahrgast, Mitfahrer | passager | راكب, ركاب
pedestrian | peatón | Fußgänger | piéton | مشاة
speeding ticket, parking ticket | multa de tráfico, multa | Strafzettel, Knöllchen | contravention, PV | مخالفة مرورية
comprehensive insurance, fully comprehensive | seguro a todo riesgo | Vollkasko, Kasko | assurance tous risques | تأمين شامل
excess, deductible, own risk | franquicia, franquicia del seguro | Selbstbeteiligung, Selbstbehalt | franchise, franchise d'assurance | تحمل, نسبة التحمل, مبلغ التحمل
charging point, charging station | punto de carga, estación de carga | Ladesäule, Ladestation, Ladepunkt | borne de recharge, point de recharge | محطة شحن, نقطة شحن
range | autonomía | Reichweite | autonomie | مدى
first registration | primera matriculación | Erstzulassung | première immatriculation | أول تسجيل
seats, seater | plazas | Sitzplätze, Sitzer | places | مقاعد
doors | puertas | Türer, Türen | portes | أبواب
used car, pre-owned car | coche de segunda mano, coche usado | Gebrauchtwagen | voiture d'occasion | سيارة مستعملة
new car | coche nuevo | Neuwagen | voiture neuve | سيارة جديدة
one-day registration, demonstrator car | coche de kilómetro cero, coche de demostración | Tageszulassung, Vorführwagen | voiture de démonstration | سيارة عرض
trade-in, part exchange | entrega del coche usado, parte de pago | Inzahlungnahme | reprise de l'ancien véhicule | استبدال السيارة القديمة
previous owner, first hand | propietario anterior, primera mano | Vorbesitzer, Ersthand | première main, ancien propriétaire | المالك السابق
accident-free | sin accidentes | unfallfrei | jamais accidenté | بدون حوادث
service book, full service history | libro de mantenimiento, historial de revisiones | Scheckheft, Serviceheft | carnet d'entretien | سجل الصيانة
vehicle registration document, logbook | permiso de circulación, ficha técnica | Fahrzeugschein, Zulassungsbescheinigung, Fahrzeugbrief | carte grise | استمارة السيارة, رخصة سير
chassis number, VIN | número de bastidor | Fahrgestellnummer | numéro de châssis | رقم الهيكل, رقم الشاصي
engine size, cubic capacity, displacement | cilindrada | Hubraum | cylindrée | سعة المحرك
torque | par motor | Drehmoment | couple moteur | عزم الدوران
kerb weight, payload, gross weight | carga útil, tara | Leergewicht, Zuladung, Nutzlast | charge utile, poids à vide | حمولة السيارة, وزن فارغ
towing capacity | capacidad de remolque | Anhängelast | capacité de remorquage | قدرة السحب
cruise control | control de crucero | Tempomat | régulateur de vitesse | مثبت السرعة
parking sensor, reversing camera | sensor de aparcamiento, cámara trasera | Einparkhilfe, Rückfahrkamera | radar de recul, caméra de recul | حساسات, كاميرا خلفية
lane assist, emergency braking, driver assistance | asistente de carril, frenada de emergencia | Spurhalteassistent, Notbremsassistent, Fahrassistent | aide à la conduite, freinage d'urgence | مساعد السائق
heated seats | asientos calefactables | Sitzheizung | sièges chauffants | مقاعد مدفأة
sunroof, panoramic roof | techo solar, techo panorámico | Schiebedach, Panoramadach | toit ouvrant, toit panoramique | فتحة سقف, سقف بانورامي
alloy wheels, hubcap | llantas de aleación, tapacubos | Alufelgen, Radkappe | jantes alliage, enjoliveur | جنوط ألمنيوم
central locking, keyless entry | cierre centralizado | Zentralverriegelung, Funkschlüssel | fermeture centralisée, clé mains libres | قفل مركزي
electric windows | elevalunas eléctrico | elektrische Fensterheber | vitres électriques | زجاج كهربائي
tinted windows | lunas tintadas | getönte Scheiben | vitres teintées | زجاج مظلل
power steering | dirección asistida | Servolenkung | direction assistée | باور ستيرنج
all-season tyres | neumáticos para todo el año | Ganzjahresreifen, Allwetterreifen | pneus toutes saisons | إطارات لكل الفصول
summer tyres | neumáticos de verano | Sommerreifen | pneus été | إطارات صيفية
tyre change, tyre storage | cambio de neumáticos | Reifenwechsel, Räderwechsel, Einlagerung | changement de pneus, montage de pneus | تبديل إطارات
tyre pressure, tread depth | presión de neumáticos, profundidad del dibujo | Reifendruck, Profiltiefe | pression des pneus | ضغط الإطارات
wheel alignment, balancing | alineación de ruedas, equilibrado | Achsvermessung, Auswuchten, Spureinstellung | géométrie, équilibrage | وزن أذرعة, ترصيص
spare wheel | rueda de repuesto | Ersatzrad, Reserverad | roue de secours | إطار احتياطي
warning triangle, high-visibility vest, first aid kit | triángulo de emergencia, chaleco reflectante, botiquín | Warndreieck, Warnweste, Verbandskasten | triangle de signalisation, gilet jaune, trousse de secours | مثلث تحذير, حقيبة إسعافات
brake fluid | líquido de frenos | Bremsflüssigkeit | liquide de frein | زيت فرامل
antifreeze, screenwash | anticongelante, líquido limpiaparabrisas | Frostschutz, Scheibenwaschmittel | antigel, lave-glace | مانع تجمد
fan belt, water pump | bomba de agua | Wasserpumpe | pompe à eau | مضخة ماء
turbocharger, injection system | turbo, inyección | Turbolader, Einspritzung | turbo, injecteur | تيربو, بخاخات
particulate filter | filtro de partículas | Partikelfilter, Rußfilter | filtre à particules | فلتر جسيمات
fault code, diagnosis, diagnostics | diagnóstico, código de error | Fehlerspeicher, Diagnose auslesen | diagnostic, code défaut | فحص كمبيوتر, تشخيص
warning light, dashboard | testigo luminoso, salpicadero | Warnleuchte, Kontrollleuchte, Armaturenbrett | voyant, tableau de bord | لمبة تحذير, طبلون
glove compartment | guantera | Handschuhfach | boîte à gants | درج السيارة
rear-view mirror, wing mirror | retrovisor, espejo retrovisor | Rückspiegel, Außenspiegel | rétroviseur | مرآة جانبية
mudguard, wing | guardabarros, aleta | Kotflügel, Schutzblech | garde-boue, aile de voiture | رفرف
paintwork, respray, bodywork, body shop | chapa y pintura, carrocería | Karosserie, Lackierung, Lackierer | carrosserie, peinture automobile | سمكرة ودهان, هيكل السيارة
polish, wax, detailing | pulido, encerado | Politur, Fahrzeugaufbereitung | polissage, lustrage | تلميع
upholstery, seat cover | tapicería, funda de asiento | Polster, Sitzbezug | sellerie, housse de siège | فرش المقاعد, تنجيد
car radio, dashcam | autorradio, cámara de coche | Autoradio, Dashcam | autoradio, caméra embarquée | مسجل السيارة
scrap, scrapyard | chatarra, desguace | Schrott, Schrottplatz, Verschrottung | casse automobile, ferraille | خردة, تشليح
export plate, temporary plate | matrícula provisional | Kurzzeitkennzeichen, Ausfuhrkennzeichen | plaque provisoire | لوحة مؤقتة
vehicle tax, road tax | impuesto de circulación | Kfz-Steuer | taxe automobile | رسوم السير
low-emission zone, emissions sticker | zona de bajas emisiones, distintivo ambiental | Umweltzone, Umweltplakette | zone à faibles émissions, vignette | منطقة انبعاثات منخفضة
no-claims bonus | bonificación por no siniestralidad | Schadenfreiheitsrabatt, Schadenfreiheitsklasse | bonus-malus | خصم عدم المطالبات
breakdown cover, roadside assistance | asistencia en carretera | Pannenhilfe, Schutzbrief | assistance dépannage | مساعدة على الطريق
hit and run | fuga tras accidente | Fahrerflucht, Unfallflucht | délit de fuite | هروب من حادث
expert report, assessor, appraisal | perito, peritaje, tasación | Gutachter, Gutachten | expert, expertise | خبير, تقييم
total write-off | siniestro total | Totalschaden | véhicule épave | خسارة كلية
driving test, theory test, practical test, practical exam, road test | examen de conducir, examen teórico, examen práctico, práctico | Fahrprüfung, Theorieprüfung, praktische Prüfung, Führerscheinprüfung, Prüfungsfahrt | examen de conduite, code de la route, épreuve pratique, examen pratique, examen du permis | اختبار القيادة, امتحان القيادة, الامتحان العملي, امتحان السياقة
provisional licence, learner driver | conductor en prácticas | Fahranfänger, Führerschein auf Probe | jeune conducteur, conduite accompagnée | سائق مبتدئ
drink-driving, breathalyser | alcohol al volante, alcoholímetro | Alkohol am Steuer, Promille | alcool au volant, alcootest | قيادة تحت تأثير الكحول
speed camera | radar de velocidad | Blitzer, Radarkontrolle | radar automatique | رادار, كاميرا سرعة
traffic light | semáforo | Ampel | feu tricolore | إشارة مرور
pedestrian crossing, zebra crossing | paso de cebra, paso de peatones | Zebrastreifen, Fußgängerüberweg | passage piéton | ممر مشاة
one-way street, dead end | calle de sentido único, callejón sin salida | Einbahnstraße, Sackgasse | sens unique, impasse | شارع باتجاه واحد
diversion, detour, road closed | desvío, carretera cortada | Umleitung, Straße gesperrt | déviation, route barrée | تحويلة, طريق مغلق
cycle path, bike lane | carril bici | Radweg, Fahrradweg | piste cyclable | مسار دراجات
bike lock, bicycle lock, D-lock, cable lock | candado de bici, candado de bicicleta, antirrobo, candado | Fahrradschloss, Bügelschloss, Kettenschloss, Radschloss | antivol vélo, antivol, antivol de vélo, cadenas | قفل دراجة, قفل الدراجة, قفل
mountain bike, racing bike | bicicleta de montaña, bicicleta de carreras | Mountainbike, Rennrad | VTT, vélo de course | دراجة جبلية
cargo bike | bicicleta de carga | Lastenrad | vélo cargo | دراجة شحن
inner tube, puncture repair kit | cámara de aire | Fahrradschlauch, Flickzeug | chambre à air | أنبوب داخلي
gear shift, derailleur | cambio de marchas, marcha | Gangschaltung, Schaltung | dérailleur, changement de vitesse | ناقل السرعة
minibus, motor coach hire | microbús, alquiler de autocar | Reisebus, Busvermietung | minibus, location d'autocar | حافلة صغيرة, باص
forklift | carretilla elevadora | Gabelstapler, Stapler | chariot élévateur | رافعة شوكية
helicopter, drone | helicóptero, dron | Hubschrauber, Drohne | hélicoptère, drone | مروحية, درون
AC charger, wallbox | cargador doméstico, punto de recarga en casa | Wallbox, Ladestation zu Hause | borne murale, borne à domicile | شاحن منزلي
charging cable, fast charging | cable de carga, carga rápida | Ladekabel, Schnellladen | câble de recharge, recharge rapide | كابل شحن, شحن سريع
battery capacity, kilowatt hour | capacidad de la batería, kilovatio hora | Akkukapazität, Kilowattstunde | capacité de batterie, kilowattheure | سعة البطارية
hydrogen, fuel cell | hidrógeno, pila de combustible | Wasserstoff, Brennstoffzelle | hydrogène, pile à combustible | هيدروجين
LPG, autogas, natural gas car | autogás, GLP | Autogas, Flüssiggas, Erdgas | GPL, gaz naturel véhicule | غاز السيارات
`;
